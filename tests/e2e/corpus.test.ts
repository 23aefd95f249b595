import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLabelledPages } from '../../src/cli/accuracy/labels.ts';
import { readHtml } from '../../src/cli/read-html.ts';
import { browserWithExtension, elsewhere } from './harness.ts';
import { bundleReader, textExpression } from './reader.ts';

const { pages } = readLabelledPages(['tests/corpus']);
const address = (id: string) => `${elsewhere}/corpus/${id}`;

describe('a labelled page reads the same under jsdom and in a real browser', () => {
  let page: Page;
  let reader = '';

  beforeAll(async () => {
    reader = await bundleReader();
    const { context } = await browserWithExtension();
    page = await context.newPage();
    const byAddress = new Map(pages.map(({ id, html }) => [address(id), html]));
    await page.route(`${elsewhere}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: byAddress.get(route.request().url()) ?? '' }),
    );
  });
  afterAll(() => page.close());

  it.each(pages)('$id', async ({ id, html }) => {
    await page.goto(address(id), { waitUntil: 'domcontentloaded' });
    const inBrowser = JSON.parse(await page.evaluate<string>(`${reader}\n${textExpression}`));
    // The rules are pure: where they are handed the same, they say the same.
    expect(inBrowser).toEqual(JSON.parse(JSON.stringify(readHtml(html, address(id)).page)));
  });
});

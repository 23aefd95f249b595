import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { findOrInstallBrowser } from '../../src/cli/browser/install.ts';
import { entriesOf, nameOf, takeEntry } from '../../src/cli/gallery/take.ts';
import { createTongues } from '../../src/cli/gallery/tongues.ts';
import type { View } from '../../src/cli/gallery/view.ts';
import { views } from '../../src/cli/gallery/views/index.ts';
import { root } from '../../src/cli/tool.ts';
import { browserWithExtension } from './harness.ts';
import { shownView } from './shown-view.ts';

const entries = entriesOf(views);
const tongues = createTongues(findOrInstallBrowser(), join(root, '.output/chrome-mv3'), browserWithExtension);

afterAll(tongues.close);

it('has names of their own for all its pictures', () => {
  const names = entries.map(nameOf);
  expect(new Set(names).size).toBe(names.length);
});

it('shows in no picture what was chosen in an earlier one', async () => {
  const named = (wanted: string) => entries.find((entry) => nameOf(entry) === wanted);
  const [hidden, first] = [named('card-hidden.light'), named('options.light')];
  if (!hidden || !first) throw new Error('no such pictures');
  const browser = await tongues.browserFor(undefined);
  const stored = (page: Page) => page.evaluate<object>('chrome.storage.local.get()');
  await takeEntry(hidden, browser);
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  expect(await stored(options)).not.toEqual({});
  await options.close();

  let found: object | undefined;
  const open: View['open'] = async (page, stage) => {
    await first.view.open(page, stage);
    found = await stored(page);
  };
  await takeEntry({ ...first, view: { ...first.view, open } }, browser);
  expect(found).toEqual({});
});

it.each([
  ['popup-own-page', 'one of the browser’s own pages'],
  ['popup-not-let-in', 'does not let extensions into it'],
  ['popup-does-not-answer', 'does not answer. Reload the page'],
])('%s says why the page cannot be read', async (name, why) => {
  const page = await shownView(name, 'light');
  await expect.poll(() => page.locator('main').innerText()).toContain(why);
  await page.close();
});

it.each(entries.map((entry) => [nameOf(entry), entry] as const))(
  '%s has nothing that axe objects to',
  async (_, entry) => {
    const { violations } = await takeEntry(entry, await tongues.browserFor(entry.theme.tongue));
    expect(violations).toEqual([]);
  },
);

import type { Frame, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { expectAgreement, readyAgreement } from '../agreement.ts';
import { browserWithExtension, type Faults, shop, watchFaults } from '../harness.ts';

const pages: Readonly<Record<string, string>> = {
  '/serum': '<h1>Fernwick Exosome Serum</h1><iframe src="/around" width="700" height="500"></iframe>',
  '/soap': '<h1>Fernwick Soap</h1><iframe src="/around" width="700" height="500"></iframe>',
  '/around': '<p>What clinics say.</p><iframe src="/plain" width="600" height="300"></iframe>',
  '/plain': '<p>It smells of rain.</p>',
  '/stable': '<p>Our exosomes stay stable at room temperature.</p>',
  '/approved': '<p>Our exosomes are FDA approved.</p>',
};

let page: Page;
let faults: Faults;

beforeAll(readyAgreement);
beforeEach(async () => {
  const { context } = await browserWithExtension();
  page = await context.newPage();
  faults = await watchFaults(await context.newCDPSession(page));
  await page.route(`${shop}/**`, (route) => {
    const body = pages[new URL(route.request().url()).pathname] ?? '';
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fernwick</title><body>${body}</body></html>`,
    });
  });
});
afterEach(async () => {
  expect(faults.seen).toEqual([]);
  await page.close();
});

function innermost(): Frame {
  const frame = page.frames().find((each) => each.parentFrame()?.parentFrame());
  if (!frame) throw new Error('There is no frame in a frame.');
  return frame;
}

it('what a frame within a frame loads, and changes after that, is read each time', async () => {
  await page.goto(`${shop}/serum`);
  await expectAgreement(page, []);
  await innermost().evaluate('location.assign("/stable")');
  await expectAgreement(page, ['red: stable at room temperature']);
  await innermost().evaluate('document.querySelector("p").append(" They are FDA approved.")');
  await expectAgreement(page, ['red: FDA approved', 'red: stable at room temperature']);
  await innermost().evaluate('location.assign("/plain")');
  await expectAgreement(page, []);
});

it('a page that spoke of nothing is read once a frame within a frame speaks of exosomes', async () => {
  await page.goto(`${shop}/soap`);
  await innermost().evaluate('location.assign("/approved")');
  await expectAgreement(page, ['red: FDA approved']);
});

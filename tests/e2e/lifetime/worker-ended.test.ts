import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { BrowserWithExtension } from '../../../src/cli/browser/launch.ts';
import { openPopup } from '../../../src/cli/browser/popup.ts';
import { popupText } from '../../../src/cli/popup-text.ts';
import { expectAgreement, readyAgreement } from '../agreement.ts';
import { type Faults, shop, watchFaults } from '../harness.ts';
import { claimsOf, onePageShop } from '../one-page-shop.ts';
import { ownBrowser } from '../own-browser.ts';
import { endWorker } from './worker.ts';

let running: BrowserWithExtension;
let page: Page;
let faults: Faults;

beforeAll(async () => {
  [running] = await Promise.all([ownBrowser(), readyAgreement()]);
});
afterAll(() => running.close());
beforeEach(async () => {
  page = await running.context.newPage();
  faults = await watchFaults(await running.context.newCDPSession(page));
  await page.route(`${shop}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: onePageShop }),
  );
});

const show = (path: string) => page.evaluate(`history.pushState(null, '', '${path}'); draw()`);

it('a worker that ended is started again by the page that changes', async () => {
  await page.goto(`${shop}/serum`);
  await expectAgreement(page, claimsOf.serum, running);
  await endWorker(running);
  await show('/cream');
  await expectAgreement(page, claimsOf.cream, running);
  expect(faults.seen).toEqual([]);
  await page.close();
});

it('a worker that ends while the page is read is asked again', async () => {
  await page.goto(`${shop}/serum`);
  for (let time = 0; time < 3; time++) await endWorker(running);
  await expectAgreement(page, claimsOf.serum, running);
  for (const path of ['/cream', '/serum', '/cream']) {
    await show(path);
    await endWorker(running);
  }
  await expectAgreement(page, claimsOf.cream, running);
  expect(faults.seen).toEqual([]);
  await page.close();
});

it('a popup that is open while the worker ends goes on showing what the page says', async () => {
  await page.goto(`${shop}/serum`);
  await expectAgreement(page, claimsOf.serum, running);
  const popup = await openPopup(running.context, page, running.extensionId);
  expect((await popupText(popup)).join('\n')).toContain('FDA approved');
  await endWorker(running);
  await show('/cream');
  await expect
    .poll(async () => (await popupText(popup)).join('\n'), { timeout: 15_000 })
    .toContain('stable at room temperature');
  await popup.close();
  await expectAgreement(page, claimsOf.cream, running);
  expect(faults.seen).toEqual([]);
  await page.close();
});

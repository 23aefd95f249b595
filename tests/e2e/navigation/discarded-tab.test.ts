import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserWithExtension } from '../../../src/cli/browser/launch.ts';
import { expectAgreement, readyAgreement } from '../agreement.ts';
import { shop } from '../harness.ts';
import { claimsOf, onePageShop } from '../one-page-shop.ts';
import { ownBrowser } from '../own-browser.ts';
import { extensionPage, tabIdOf } from '../told.ts';

let running: BrowserWithExtension;
beforeAll(async () => {
  [running] = await Promise.all([ownBrowser(), readyAgreement()]);
});
afterAll(() => running.close());

it('a tab that the browser put away has its claims when its reader comes back', async () => {
  await running.context.route(`${shop}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: onePageShop }),
  );
  const page = await running.context.newPage();
  await page.goto(`${shop}/serum`);
  await expectAgreement(page, claimsOf.serum, running);

  const from = await extensionPage(running);
  const tabId = await tabIdOf(page, running);
  await from.bringToFront();
  const put = await from.evaluate<{ id: number }>(`chrome.tabs.discard(${tabId}).then(({ id }) => ({ id }))`);
  await expect.poll(() => page.isClosed()).toBe(true);
  const comesBack = running.context.waitForEvent('page');
  await from.evaluate(`chrome.tabs.update(${put.id}, { active: true })`);
  const again = await comesBack;
  await again.waitForURL('**/serum');
  await expectAgreement(again, claimsOf.serum, running);
});

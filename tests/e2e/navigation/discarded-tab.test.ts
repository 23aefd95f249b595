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

async function openSerum() {
  await running.context.route(`${shop}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: onePageShop }),
  );
  const page = await running.context.newPage();
  await page.goto(`${shop}/serum`);
  await expectAgreement(page, claimsOf.serum, running);
  return page;
}

it('a tab that the browser put away has its claims when its reader comes back', async () => {
  const page = await openSerum();
  const from = await extensionPage(running);
  const tabId = await tabIdOf(page, running);
  await from.bringToFront();
  let ended = false;
  running.context.once('close', () => {
    ended = true;
  });
  const comesBack = running.context.waitForEvent('page').catch(() => null);
  await from
    .evaluate(
      `chrome.tabs.discard(${tabId}).then(({ id }) => void setTimeout(() => chrome.tabs.update(id, { active: true })))`,
    )
    .catch(() => null);
  const again = await comesBack;
  if (again === null) {
    expect(ended).toBe(true);
    // Chromium 150 ends itself when such a tab comes back before a debugger: a tab is emptied and loaded anew instead.
    running = await ownBrowser();
    const emptied = await openSerum();
    await emptied.goto('about:blank');
    await emptied.goto(`${shop}/serum`);
    await expectAgreement(emptied, claimsOf.serum, running);
    return;
  }
  expect(page.isClosed()).toBe(true);
  await again.waitForURL('**/serum');
  await expectAgreement(again, claimsOf.serum, running);
});

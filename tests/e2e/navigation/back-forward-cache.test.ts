import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserWithExtension } from '../../../src/cli/browser/launch.ts';
import { expectAgreement, readyAgreement } from '../agreement.ts';
import { shop, watchFaults } from '../harness.ts';
import { claimsOf, onePageShop } from '../one-page-shop.ts';
import { ownBrowser } from '../own-browser.ts';

let running: BrowserWithExtension;
beforeAll(async () => {
  [running] = await Promise.all([ownBrowser(), readyAgreement()]);
});
afterAll(() => running.close());

it('a page that the browser kept while its reader was elsewhere has its claims, and its badge, when it is shown again', async () => {
  const page = await running.context.newPage();
  const faults = await watchFaults(await running.context.newCDPSession(page));
  await page.route(`${shop}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: onePageShop }),
  );
  await page.goto(`${shop}/serum`);
  await page.evaluate('addEventListener("pageshow", ({ persisted }) => { window.kept = persisted; })');
  await expectAgreement(page, claimsOf.serum, running);

  await page.evaluate('location.assign("/cream")');
  await page.waitForURL('**/cream');
  await expectAgreement(page, claimsOf.cream, running);

  await page.evaluate('history.back()');
  await expect
    .poll(() => page.evaluate('[location.pathname, window.kept]').catch(() => null))
    .toEqual(['/serum', true]);
  await expectAgreement(page, claimsOf.serum, running);

  // What changes on it now is seen as before.
  await page.evaluate('document.querySelector("p").textContent = "Exosomes, stable at room temperature."');
  await expectAgreement(page, claimsOf.cream, running);
  expect(faults.seen).toEqual([]);
  await page.close();
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAgreement, marksOf, readyAgreement } from '../agreement.ts';
import { shop, watchFaults } from '../harness.ts';
import { pointOn } from '../marks.ts';
import { claimsOf, onePageShop } from '../one-page-shop.ts';
import { type OwnBrowser, ownBrowser } from '../own-browser.ts';
import { listenersOf } from './listeners.ts';
import { reloadExtension } from './reload.ts';

const soon = { timeout: 15_000 };
const sheets = 'document.adoptedStyleSheets.length';
const elements = 'document.documentElement.children.length';

let running: OwnBrowser;
beforeAll(async () => {
  [running] = await Promise.all([ownBrowser(), readyAgreement()]);
});
afterAll(() => running.close());

/** The version of the extension that answers; none while it is being exchanged. */
async function versionIn(page: Page): Promise<string | null> {
  try {
    await page.goto(`chrome-extension://${running.extensionId}/options.html`);
    return await page.evaluate<string>('chrome.runtime.getManifest().version');
  } catch {
    return null;
  }
}

it('an update takes marks, card and listeners of the old version from open tabs; loaded again, they have those of the new one, once', async () => {
  const page = await running.context.newPage();
  const session = await running.context.newCDPSession(page);
  const faults = await watchFaults(session);
  await session.send('Performance.enable');
  await page.route(`${shop}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: onePageShop }),
  );
  await page.goto(`${shop}/serum`);
  await expectAgreement(page, claimsOf.serum, running);
  const before = await page.evaluate(sheets);
  const point = await pointOn(page, 'FDA approved');
  await page.mouse.move(point.x, point.y);
  await expect.poll(() => page.evaluate(elements), soon).toBe(3);
  const followed = (await listenersOf(session)) ?? 0;

  running.putNewVersion('9.9.9');
  await reloadExtension(running);
  const other = await running.context.newPage();
  await expect.poll(() => versionIn(other), soon).toBe('9.9.9');

  await page.bringToFront();
  await expect.poll(() => marksOf(page), soon).toEqual([]);
  await expect.poll(() => page.evaluate(elements), soon).toBe(2);
  expect(await page.evaluate(sheets)).toBe(0);
  await expect.poll(() => listenersOf(session), soon).toBeLessThan(followed);

  await page.reload();
  // Asked from a page of the new version: that of the old one went with it.
  await expectAgreement(page, claimsOf.serum, { ...running });
  expect(await page.evaluate(sheets)).toBe(before);
  expect(faults.seen).toEqual([]);
}, 60_000);

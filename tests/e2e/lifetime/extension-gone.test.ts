import type { CDPSession, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserWithExtension } from '../../../src/cli/browser/launch.ts';
import { marksOf } from '../agreement.ts';
import { type Faults, shop, watchFaults } from '../harness.ts';
import { pointOn } from '../marks.ts';
import { onePageShop } from '../one-page-shop.ts';
import { ownBrowser } from '../own-browser.ts';
import { extensionPage } from '../told.ts';
import { listenersOf } from './listeners.ts';
import { reloadExtension } from './reload.ts';

const soon = { timeout: 15_000 };

/** Each takes the extension from under the tabs that are open. */
const ends: readonly (readonly [what: string, end: (running: BrowserWithExtension) => Promise<unknown>])[] = [
  ['reloaded', reloadExtension],
  [
    'removed',
    async (running) => (await extensionPage(running)).evaluate('setTimeout(() => chrome.management.uninstallSelf())'),
  ],
  [
    'switched off',
    async ({ context, extensionId }) => {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(`chrome.management.setEnabled('${extensionId}', false)`);
      await page.close();
    },
  ],
];

describe.each(ends)('an extension that is %s under an open tab', (_, end) => {
  let running: BrowserWithExtension;
  let page: Page;
  let session: CDPSession;
  let faults: Faults;

  beforeEach(async () => {
    running = await ownBrowser();
    page = await running.context.newPage();
    session = await running.context.newCDPSession(page);
    faults = await watchFaults(session);
    await page.route(`${shop}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: onePageShop }),
    );
    await page.goto(`${shop}/serum`);
    await session.send('Performance.enable');
    await expect.poll(() => marksOf(page), soon).toHaveLength(1);
  }, 60_000);
  afterEach(() => running.close());

  it('takes its marks and styles with it, with the page left as it is', async () => {
    await page.bringToFront();
    await end(running);
    await page.bringToFront();
    await expect.poll(() => marksOf(page), soon).toEqual([]);
    const names = '[...CSS.highlights.keys()].filter((name) => name.startsWith("exosome-claim-"))';
    expect(await page.evaluate(names)).toEqual([]);
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    expect(faults.seen).toEqual([]);
  }, 60_000);

  it('leaves no mark, no card, no style and no error once the page changes or is pointed at', async () => {
    const point = await pointOn(page, 'FDA approved');
    await page.mouse.move(point.x, point.y);
    await expect.poll(() => page.evaluate('document.documentElement.children.length'), soon).toBe(3);
    const followed = (await listenersOf(session)) ?? 0;
    const options = running.context.pages().find((each) => each.url().startsWith('chrome-extension:'));
    await end(running);
    if (options) await expect.poll(() => options.isClosed(), soon).toBe(true);

    await page.bringToFront();
    await page.evaluate('draw()');
    await expect.poll(() => marksOf(page), soon).toEqual([]);
    await expect.poll(() => page.evaluate('document.documentElement.children.length'), soon).toBe(2);
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    await expect.poll(() => listenersOf(session), soon).toBeLessThan(followed);

    // Nothing wakes up in it any more.
    await page.mouse.move(point.x, point.y);
    await page.evaluate('history.pushState(null, "", "/cream"); draw()');
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)))');
    expect(await marksOf(page)).toEqual([]);
    expect(faults.seen).toEqual([]);
  }, 60_000);
});

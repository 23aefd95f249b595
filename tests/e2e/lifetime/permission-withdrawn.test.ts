import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserWithExtension } from '../../../src/cli/browser/launch.ts';
import { marksOf } from '../agreement.ts';
import { elsewhere, type Faults, shop, watchFaults } from '../harness.ts';
import { pointOn } from '../marks.ts';
import { claimsOf, onePageShop } from '../one-page-shop.ts';
import { ownBrowser } from '../own-browser.ts';
import { extensionPage, toldOf } from '../told.ts';
import { listenersOf } from './listeners.ts';

const soon = { timeout: 15_000 };
let running: BrowserWithExtension;
let from: Page;

beforeEach(async () => {
  running = await ownBrowser((manifest) => {
    manifest.host_permissions?.push(`${elsewhere}/*`);
  });
  from = await extensionPage(running);
  await expect
    .poll(() => from.evaluate('chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)'), soon)
    .toBe(1);
}, 60_000);
afterEach(() => running.close());

/** Does what the user can on the browser's own page of the extension. */
async function setAccess(access: 'ON_CLICK' | 'ON_ALL_SITES', site: string): Promise<void> {
  const settings = await running.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${running.extensionId}', hostAccess: '${access}' })`,
  );
  await settings.close();
  const may = () => from.evaluate(`chrome.permissions.contains({ origins: ['${site}/*'] })`);
  await expect.poll(may, soon).toBe(access === 'ON_ALL_SITES');
}

async function open(site: string): Promise<{ page: Page; faults: Faults }> {
  const page = await running.context.newPage();
  const faults = await watchFaults(await running.context.newCDPSession(page));
  for (const host of [shop, elsewhere]) {
    await page.route(`${host}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: onePageShop }),
    );
  }
  await page.goto(`${site}/serum`);
  await expect.poll(() => marksOf(page), soon).toHaveLength(claimsOf.serum.length);
  return { page, faults };
}

describe.each([
  ['a site that its user added', elsewhere],
  ['a shop that was known at install', shop],
])('%s', (_, site) => {
  it('loses mark, style, card, listener and badge once it is switched off, and has them again once it is on', async () => {
    const { page, faults } = await open(site);
    const session = await running.context.newCDPSession(page);
    await session.send('Performance.enable');
    const point = await pointOn(page, 'FDA approved');
    await page.mouse.move(point.x, point.y);
    await expect.poll(() => page.evaluate('document.documentElement.children.length'), soon).toBe(3);
    await expect.poll(async () => (await toldOf(page, running)).badge, soon).toBe('1');
    const followed = (await listenersOf(session)) ?? 0;

    await setAccess('ON_CLICK', site);
    await expect.poll(() => marksOf(page), soon).toEqual([]);
    expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    await expect.poll(() => toldOf(page, running), soon).toEqual({ report: null, badge: '' });
    await expect.poll(() => listenersOf(session), soon).toBeLessThan(followed);
    await page.evaluate('history.pushState(null, "", "/cream"); draw()');
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)))');
    expect(await marksOf(page)).toEqual([]);

    await setAccess('ON_ALL_SITES', site);
    await expect.poll(() => marksOf(page), soon).toEqual([...claimsOf.cream]);
    await expect.poll(async () => (await toldOf(page, running)).badge, soon).toBe('1');
    expect(faults.seen).toEqual([]);
  }, 60_000);
});

it('a page kept for going back to has none either when it is shown again', async () => {
  const { page, faults } = await open(elsewhere);
  await page.evaluate('addEventListener("pageshow", ({ persisted }) => { window.kept = persisted; })');
  await page.evaluate(`location.assign('${shop}/soap')`);
  await page.waitForURL(`${shop}/soap`);
  await setAccess('ON_CLICK', elsewhere);
  await page.evaluate('history.back()');
  await expect
    .poll(() => page.evaluate('[location.href, window.kept]').catch(() => null), soon)
    .toEqual([`${elsewhere}/serum`, true]);
  await expect.poll(() => marksOf(page), soon).toEqual([]);
  expect(faults.seen).toEqual([]);
}, 60_000);

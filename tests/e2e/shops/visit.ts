import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readyAgreement } from '../agreement.ts';
import { browserWithExtension, elsewhere, type Faults, shop, watchFaults } from '../harness.ts';
import { type Framework, type ShopApp, shopApp } from './bundle.ts';

const storage = 'Our exosomes stay stable at room temperature for two years.';

export interface ShopVisit {
  readonly page: Page;
  /** Does the same on the page and on its twin, on a host that the extension does not know. */
  step(act: string | (() => unknown)): Promise<void>;
  /** Fails where something went wrong on the page, or where it is not node for node as its twin. */
  expectUntouched(): Promise<void>;
  close(): Promise<void>;
}

function documentOf(app: ShopApp, server: boolean): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fernwick Exosome Serum</title></head>
<body><div id="app">${server ? app.html : ''}</div><script src="/shop.js" defer></script></body></html>`;
}

/** A page of the same site around the shop. */
const framing = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fernwick Exosome Serum</title></head>
<body><iframe src="/serum" style="width: 900px; height: 600px"></iframe></body></html>`;

/** What happened to the page's nodes, each kind of change once, since how often a framework draws is left to chance. */
const recordChanges = `(() => {
  const kinds = new Set();
  const name = (node) => node.nodeName + (node.id ? '#' + node.id : '');
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) kinds.add([type, name(target), attributeName ?? ''].join(' '));
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  window.changes = () => [...kinds].sort();
})()`;

async function open(host: string, framework: Framework, path: string): Promise<{ page: Page; faults: Faults }> {
  const app = await shopApp(framework);
  const { context } = await browserWithExtension();
  const page = await context.newPage();
  const faults = await watchFaults(await context.newCDPSession(page), ['error', 'warning']);
  await page.route(`${host}/**`, (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    if (pathname === '/shop.js')
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: app.script });
    if (pathname === '/storage.txt') return route.fulfill({ contentType: 'text/plain', body: storage });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: searchParams.has('framed') ? framing : documentOf(app, searchParams.has('server')),
    });
  });
  await page.addInitScript(recordChanges);
  await page.goto(host + path);
  return { page, faults };
}

/** Has all at hand that a visit needs: what takes long, once. */
export async function readyShop(framework: Framework): Promise<void> {
  await Promise.all([shopApp(framework), readyAgreement()]);
}

/**
 * Opens the shop of a framework; '?server' in its path for HTML from the server, '?late' to start it by `startShop()`, '?root'
 * for a shop in an open shadow root, '?framed' for one in a frame.
 */
export async function visitShop(framework: Framework, path = '/serum'): Promise<ShopVisit> {
  const { page: twin, faults: twinFaults } = await open(elsewhere, framework, path);
  const { page, faults } = await open(shop, framework, path);
  const standing = () =>
    Promise.all([page, twin].map((each) => each.evaluate('[document.documentElement.outerHTML, window.changes()]')));
  return {
    page,
    async step(act) {
      // The page last, so that it stays in front. Lists grow only in a tab that is seen.
      for (const each of [twin, page]) {
        await each.bringToFront();
        await each.evaluate(act);
      }
    },
    async expectUntouched() {
      await twin.bringToFront();
      await page.bringToFront();
      const [here, there] = await standing();
      expect(here).toEqual(there);
      expect([...faults.seen, ...twinFaults.seen]).toEqual([]);
    },
    async close() {
      await Promise.all([page.close(), twin.close()]);
    },
  };
}

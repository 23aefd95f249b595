import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cardBox } from './card.ts';
import { browserWithExtension, openPage, shop } from './harness.ts';
import { markedWords, pointOn } from './marks.ts';

const soon = { timeout: 10_000 };
const claim = 'FDA approved';
const filler = '<p>Rinse with lukewarm water and pat dry with a soft towel.</p>'.repeat(30);

interface Setting {
  readonly name: string;
  readonly body: string;
  readonly root?: string;
  readonly width?: number;
  readonly height?: number;
  /** Factor of the browser's own zoom. */
  readonly zoom?: number;
  /** Brings the words into view, as an expression. */
  readonly scroll?: string;
}

const said = `<p id="said" style="margin: 0">Our exosomes are <b>${claim}</b>.</p>`;
const scrolled = 'document.querySelector("#said").scrollIntoView({ block: "center" })';

const settings: readonly Setting[] = [
  { name: 'in the upper left corner', body: said },
  { name: 'in the lower right corner', body: `<div style="position: fixed; inset: auto 0 0 auto">${said}</div>` },
  { name: 'at the right edge', body: `<div style="position: fixed; top: 45%; right: 0">${said}</div>` },
  { name: 'on a page written from right to left', root: 'dir="rtl"', body: `<div dir="rtl" lang="en">${said}</div>` },
  { name: 'at a zoom of 200 %', body: `${filler}${said}${filler}`, zoom: 2, scroll: scrolled },
  {
    name: 'over wrapped lines in a narrow column',
    body: `<div style="width: 90px; margin: 120px 400px">${said}</div>`,
  },
  {
    name: 'in a container that scrolls',
    body: `<div style="height: 200px; width: 400px; overflow: auto; margin: 200px">${filler}${said}${filler}</div>`,
    scroll: scrolled,
  },
  { name: 'in a low window', body: `<div style="margin-top: 120px">${said}</div>`, width: 900, height: 320 },
  { name: 'on a page with vertical text', body: `<div style="writing-mode: vertical-rl; height: 300px">${said}</div>` },
  {
    name: 'in a box that is scaled and turned',
    body: `<div style="margin: 200px; transform: scale(1.4) rotate(4deg); width: 300px">${said}</div>`,
  },
];

function html({ body, root = '' }: Setting): string {
  return `<!doctype html><html lang="en" ${root}><meta charset="utf-8"><title>Fernwick Exosome Serum</title>
    <body style="margin: 8px; font: 16px sans-serif"><h1 style="position: absolute; top: -99px">Fernwick Exosome Serum</h1>${body}`;
}

/** Sets the browser's own zoom of a tab, as its menu does, and waits until the page has its new size. */
async function zoomTo(page: Page, factor: number): Promise<void> {
  const { context } = await browserWithExtension();
  await page.bringToFront();
  await context.serviceWorkers()[0]?.evaluate(async (zoom) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, zoom);
  }, factor);
  await expect.poll(() => page.evaluate(() => devicePixelRatio), soon).toBeCloseTo(factor, 1);
}

/** Whether the point shows the card's host. */
function isCard(page: Page, x: number, y: number): Promise<boolean> {
  return page.evaluate(
    ([left = 0, top = 0]) => document.elementFromPoint(left, top)?.matches(':popover-open') ?? false,
    [x, y],
  );
}

describe('the card beside words', () => {
  it.each(settings)('$name', async (setting) => {
    const { page, faults } = await openPage(html(setting), `${shop}/placement`);
    if (setting.width && setting.height) await page.setViewportSize({ width: setting.width, height: setting.height });
    if (setting.zoom) await zoomTo(page, setting.zoom);
    await expect.poll(() => markedWords(page, 'red'), soon).toContainEqual(expect.stringContaining(claim));
    if (setting.scroll) await page.evaluate(setting.scroll);

    const { x, y } = await pointOn(page, claim);
    await page.mouse.move(x, y);
    await expect.poll(() => page.evaluate(() => document.querySelector(':popover-open') !== null), soon).toBe(true);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

    const box = await cardBox(page);
    const [width = 0, height = 0] = await page.evaluate(() => [window.innerWidth, window.innerHeight]);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.left + box.width).toBeLessThanOrEqual(width);
    expect(box.top + box.height).toBeLessThanOrEqual(height);
    expect(box.height).toBeGreaterThan(100);
    expect(await isCard(page, x, y), 'under the pointer').toBe(false);
    expect(await isCard(page, box.left + box.width / 2, box.top + box.height / 2), 'seen').toBe(true);

    // Near enough for the pointer to get there.
    const gapX = Math.max(box.left - x, x - (box.left + box.width), 0);
    const gapY = Math.max(box.top - y, y - (box.top + box.height), 0);
    expect(Math.hypot(gapX, gapY)).toBeLessThan(160);
    expect(faults.seen).toEqual([]);
    if (setting.zoom) await zoomTo(page, 1);
    await page.close();
  });
});

describe('the card on a small screen that is touched', () => {
  /** A tap on the claim of a page that ends after this; where it was, and where the card is then. */
  async function tapped(body: string, scroll = '') {
    const { page, faults } = await openPage(html({ name: '', body }), `${shop}/sheet`);
    await page.setViewportSize({ width: 360, height: 640 });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await expect.poll(() => markedWords(page, 'red'), soon).toContainEqual(expect.stringContaining(claim));
    await page.evaluate(scroll);
    const { x, y } = await pointOn(page, claim);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.evaluate(() => document.querySelector(':popover-open') !== null), soon).toBe(true);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const box = await cardBox(page);
    const screenWidth = await page.evaluate(() => document.documentElement.clientWidth);
    expect([box.left, box.width]).toEqual([0, screenWidth]);
    expect(faults.seen).toEqual([]);
    await page.close();
    return { y, box };
  }

  it('is a sheet at its foot, and leaves the words in sight', async () => {
    const { y, box } = await tapped(`<div style="margin-top: 80px">${said}</div>${filler}`);
    expect(box.top + box.height).toBe(640);
    expect(box.top).toBeGreaterThan(y);
  });

  it('is a sheet at its head, where words at its foot would be covered', async () => {
    const { y, box } = await tapped(`${filler}${said}`, 'scrollTo(0, document.documentElement.scrollHeight)');
    expect(y).toBeGreaterThan(560);
    expect(box.top).toBe(0);
    expect(box.height).toBeGreaterThan(280);
    expect(box.top + box.height).toBeLessThan(y);
  });
});

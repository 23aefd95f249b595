import type { Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cardBox, cardText } from '../card.ts';
import { browserWithExtension, type Faults, shop, watchFaults } from '../harness.ts';
import { toldOf } from '../told.ts';

const soon = { timeout: 15_000, interval: 100 };

const documentOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fernwick Exosome Serum</title></head><body>${body}</body></html>`;

const pages: Readonly<Record<string, string>> = {
  '/serum': `<h1>Fernwick Exosome Serum</h1><p>Our exosomes are FDA approved.</p>
    <div style="height: 120px"></div>
    <iframe src="/details" style="width: 600px; height: 260px; margin-left: 90px; border: 7px solid; padding: 5px"></iframe>
    <p id="end">The end.</p>`,
  '/details': `<h2>Details</h2><p class="claim">Our exosomes stay stable at room temperature.</p><div style="height: 2000px"></div>
    <p>For clinics: inject our exosomes into the scalp.</p>`,
  '/other': '<p>Each vial of it is FDA cleared, and the exosomes are alive.</p>',
  '/plain': '<p>It smells of rain.</p>',
};

let page: Page;
let faults: Faults;

beforeEach(async () => {
  const { context } = await browserWithExtension();
  page = await context.newPage();
  faults = await watchFaults(await context.newCDPSession(page));
  await page.route(`${shop}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: documentOf(pages[new URL(route.request().url()).pathname] ?? ''),
    }),
  );
  await page.goto(`${shop}/serum`);
  await expect.poll(() => marksIn(inner()), soon).toHaveLength(2);
});
afterEach(async () => {
  expect(faults.seen).toEqual([]);
  await page.close();
});

function inner(): Frame {
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error('There is no frame.');
  return frame;
}

async function marksIn(frame: Frame): Promise<string[]> {
  return await frame.evaluate(() =>
    [...CSS.highlights.keys()]
      .filter((name) => name.startsWith('exosome-claim-'))
      .flatMap((name) => Array.from(CSS.highlights.get(name) ?? [], String)),
  );
}

async function redFlags(): Promise<string[]> {
  const { report } = await toldOf(page);
  return report?.products.flatMap(({ findings }) => findings.map(({ text }) => text)) ?? [];
}

/** The middle of the words in the frame, in the viewport of the page. */
async function pointInFrame(): Promise<{ x: number; y: number; top: number; bottom: number }> {
  const box = await inner().locator('.claim').boundingBox();
  if (!box) throw new Error('The claim is not drawn.');
  return { x: box.x + 120, y: box.y + box.height / 2, top: box.y, bottom: box.y + box.height };
}

it('a claim in a frame of the same site is painted there, and its card stands beside the words', async () => {
  expect(await marksIn(page.mainFrame())).toEqual([expect.stringContaining('FDA approved')]);
  expect(await inner().evaluate('document.adoptedStyleSheets.length')).toBeGreaterThan(0);
  const point = await pointInFrame();
  await page.mouse.move(point.x, point.y);
  await expect.poll(() => cardText(page), soon).toContain('room temperature');
  // Beside: right under the line or right above it, with the pointer in its width.
  const { left, top, width, height } = await cardBox(page);
  const gap = top >= point.bottom ? top - point.bottom : point.top - (top + height);
  expect(gap).toBeGreaterThan(0);
  expect(gap).toBeLessThan(30);
  expect(left).toBeLessThan(point.x);
  expect(left + width).toBeGreaterThan(point.x);
  await page.mouse.move(20, 10);
  await expect.poll(() => cardText(page), soon).toBe('');
});

it('it opens at a press, follows the frame that is scrolled, and closes by Esc with the focus in the frame', async () => {
  const point = await pointInFrame();
  await page.mouse.click(point.x, point.y);
  await expect.poll(() => cardText(page), soon).toContain('room temperature');
  const { top } = await cardBox(page);
  await inner().evaluate('scrollTo(0, 20)');
  await expect.poll(async () => (await cardBox(page)).top, soon).toBe(top - 20);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page), soon).toBe('');
});

it('a frame that goes elsewhere takes its marks along, and what it shows then is read', async () => {
  await inner().evaluate('location.assign("/other")');
  await expect.poll(() => marksIn(inner()), soon).toContainEqual(expect.stringContaining('FDA cleared'));
  await expect.poll(async () => (await redFlags()).join(), soon).not.toContain('room temperature');
  await inner().evaluate('location.assign("/plain")');
  await expect.poll(async () => (await redFlags()).join(), soon).not.toContain('FDA cleared');
  expect(await marksIn(inner())).toEqual([]);
  expect(await marksIn(page.mainFrame())).toHaveLength(1);
});

it('a frame that is taken away with a card open closes the card and leaves no error', async () => {
  const point = await pointInFrame();
  await page.mouse.click(point.x, point.y);
  await expect.poll(() => cardText(page), soon).toContain('room temperature');
  await page.evaluate('document.querySelector("iframe").remove()');
  await expect.poll(() => cardText(page), soon).toBe('');
  await expect.poll(async () => (await redFlags()).join(), soon).not.toContain('room temperature');
  expect(await marksIn(page.mainFrame())).toHaveLength(1);
});

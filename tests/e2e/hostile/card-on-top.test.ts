import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cardBox } from '../card.ts';
import { pointOn } from '../marks.ts';
import { claims, expectMarks, html, openWatched, soon, type WatchedPage } from './watched-page.ts';

const approved = [/^red: .*FDA approved/];

/** Rests the pointer on the claim and waits until the card lies over all else, of a size that can be read. */
async function expectCardOnTop({ page, faults }: WatchedPage): Promise<void> {
  const { x, y } = await pointOn(page, 'FDA approved');
  await page.mouse.move(x, y);
  await expect.poll(() => page.evaluate(() => document.querySelector(':popover-open') !== null), soon).toBe(true);
  // Drawn where it is to stay, once the screen is as large as it gets.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const box = await cardBox(page);
  expect(box.width).toBeGreaterThan(200);
  expect(box.height).toBeGreaterThan(80);
  expect(await hostIsAt(page, box.left + box.width / 2, box.top + box.height / 2)).toBe(true);
  expect(await hostIsAt(page, x, y)).toBe(false);
  expect(faults.seen).toEqual([]);
}

function hostIsAt(page: Page, left: number, top: number): Promise<boolean> {
  return page.evaluate(
    ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.matches(':popover-open') ?? false,
    [left, top],
  );
}

it('where every rule is unset', async () => {
  const watched = await openWatched({
    body: html(`<div>${claims}</div>`, '<style>* { all: unset !important } head { display: none !important }</style>'),
  });
  await expectMarks(watched, approved);
  await expectCardOnTop(watched);
  await watched.close();
});

it('where everything else has the highest place there is', async () => {
  const watched = await openWatched({
    body: html(`<div>${claims}</div>`, '<style>body * { position: relative; z-index: 2147483647 !important }</style>'),
  });
  await expectMarks(watched, approved);
  await expectCardOnTop(watched);
  await watched.close();
});

it('not over a modal dialog, where it could be seen and not used; again once that is closed', async () => {
  const watched = await openWatched({
    body: html(`${claims}<dialog><p>Exosomes, stable at room temperature.</p></dialog>`),
  });
  const { page } = watched;
  await expectMarks(watched, [...approved, /^red: .*table at room temperature/]);
  await page.evaluate('document.querySelector("dialog").showModal()');
  const { x, y } = await pointOn(page, 'room temperature');
  await page.mouse.click(x, y);
  expect(await page.evaluate(() => document.querySelector(':popover-open'))).toBe(null);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate('document.querySelector("dialog").open'), soon).toBe(false);
  await expectCardOnTop(watched);
  await watched.close();
});

it.each(['main', 'html'])('where %s fills the screen: no card where it could not be used', async (filling) => {
  const watched = await openWatched({
    body: html(`<button>Larger</button><main style="background: white">${claims}</main>
      <script>
        document.querySelector('button').onclick = () => document.querySelector('${filling}').requestFullscreen();
      </script>`),
  });
  const { page } = watched;
  await expectMarks(watched, approved);
  // Its drawing is there from now on: the next one would be seen at once.
  await expectCardOnTop(watched);
  await page.click('button');
  await expect.poll(() => page.evaluate('document.fullscreenElement !== null'), soon).toBe(true);
  if (filling === 'main') {
    // All outside of it is inert: a card could be seen, and neither pressed nor scrolled.
    const { x, y } = await pointOn(page, 'FDA approved');
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => document.querySelector(':popover-open'))).toBe(null);
    await page.evaluate('document.exitFullscreen()');
    await expect.poll(() => page.evaluate('document.fullscreenElement'), soon).toBe(null);
    await page.mouse.move(0, 0);
  }
  await expectCardOnTop(watched);
  await watched.close();
});

it.each(['writing-mode: vertical-rl', 'writing-mode: sideways-lr', 'direction: rtl'])(
  'where text runs another way: %s',
  async (style) => {
    const watched = await openWatched({
      body: html(`<main style="${style}; margin: 40px; height: 500px">${claims}</main>`),
    });
    await expectMarks(watched, approved);
    await expectCardOnTop(watched);
    await watched.close();
  },
);

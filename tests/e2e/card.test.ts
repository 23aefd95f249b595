import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardBox, cardText } from './card.ts';
import { type Faults, openPage, shop } from './harness.ts';
import { markedWords, pointOn } from './marks.ts';

const soon = { timeout: 10_000 };
const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Fernwick Exosome Serum</title></head>
<body style="margin: 40px; font: 16px sans-serif">
<h1>Fernwick Exosome Serum</h1>
<p>Our exosomes are FDA approved.</p>
<p style="margin-top: 400px"><a href="#more">Plant exosomes</a> are what we use.</p>
</body>
</html>`;

describe('the card', () => {
  let page: Page;
  let faults: Faults;

  /** Whether a card can be seen, and whether it lies under the pointer. */
  const isOpen = () => page.evaluate(() => document.querySelector(':popover-open') !== null);
  const isAt = ({ x, y }: { x: number; y: number }) =>
    page.evaluate(([left = 0, top = 0]) => document.elementFromPoint(left, top)?.matches(':popover-open'), [x, y]);

  beforeEach(async () => {
    ({ page, faults } = await openPage(html, `${shop}/card`));
    await expect.poll(() => markedWords(page, 'red'), soon).toHaveLength(2);
    expect(await isOpen()).toBe(false);
  });
  afterEach(async () => {
    expect(faults.seen).toEqual([]);
    await page.close();
  });

  it('adds one node, and that beside the body, only when it is first shown', async () => {
    const nodes = () => page.evaluate(() => [document.documentElement.children.length, document.body.innerHTML]);
    const [before, body] = await nodes();
    expect(before).toBe(2);
    const { x, y } = await pointOn(page, 'FDA approved');
    await page.mouse.move(x, y);
    await expect.poll(isOpen, soon).toBe(true);
    expect(await nodes()).toEqual([3, body]);
  });

  it('stays beside the pointer, never under it, and goes when the pointer leaves', async () => {
    const point = await pointOn(page, 'FDA approved');
    await page.mouse.move(point.x, point.y);
    await expect.poll(isOpen, soon).toBe(true);
    expect(await isAt(point)).toBe(false);
    await page.mouse.move(600, 700);
    await expect.poll(isOpen, soon).toBe(false);
  });

  it('can be entered, which keeps it', async () => {
    const point = await pointOn(page, 'FDA approved');
    await page.mouse.move(point.x, point.y);
    await expect.poll(isOpen, soon).toBe(true);
    const { left, top, width } = await cardBox(page);
    // Its upper edge, where there is nothing to click.
    await page.mouse.move(left + width / 2, top + 4, { steps: 5 });
    await page.mouse.down();
    await page.mouse.up();
    // Pressed inside, it stays where it is when the pointer goes.
    await page.mouse.move(5, 5);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isOpen, soon).toBe(false);
  });

  it('opens at a click and closes at a press elsewhere', async () => {
    const { x, y } = await pointOn(page, 'FDA approved');
    await page.mouse.click(x, y);
    await expect.poll(() => cardText(page), soon).toContain('Said to be FDA approved');
    await page.mouse.click(600, 300);
    await expect.poll(isOpen, soon).toBe(false);
  });

  it('opens for the keyboard, and Esc closes it without taking the focus away', async () => {
    await page.keyboard.press('Tab');
    await expect.poll(() => cardText(page), soon).toContain('Plant exosomes');
    await expect.poll(isOpen, soon).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isOpen, soon).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Plant exosomes');
  });

  it('goes with its words when the shop shows another product without loading a page', async () => {
    const { x, y } = await pointOn(page, 'FDA approved');
    await page.mouse.move(x, y);
    await expect.poll(isOpen, soon).toBe(true);
    await page.evaluate(() => {
      history.pushState(null, '', '/card/other');
      document.body.innerHTML = '<h1>Fernwick Exosome Cream</h1><p>Exosomes, stable at room temperature.</p>';
    });
    await expect.poll(() => markedWords(page, 'red'), soon).toEqual([expect.stringContaining('room temperature')]);
    await expect.poll(isOpen, soon).toBe(false);
  });
});

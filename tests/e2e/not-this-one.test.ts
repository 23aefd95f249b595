import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPopup } from '../../src/cli/browser/popup.ts';
import { cardText } from './card.ts';
import { browserWithExtension, type Faults, openPage, shop } from './harness.ts';
import { markedWords, pointOn } from './marks.ts';

const soon = { timeout: 10_000 };
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fernwick Exosome Serum</title>
<body style="margin: 40px; font: 16px sans-serif"><h1>Fernwick Exosome Serum</h1>
<p>Our exosomes are FDA approved.</p><p>Plant exosomes are what we use.</p></body></html>`;

let page: Page;
let faults: Faults;

beforeEach(async () => {
  ({ page, faults } = await openPage(html, `${shop}/not-this-one`));
  await expect.poll(() => markedWords(page, 'red'), soon).toHaveLength(2);
});
afterEach(async () => {
  expect(faults.seen).toEqual([]);
  await page.close();
});

/** Goes on by Tab until the card's focus is on what bears this name, then presses it. */
async function pressInCard(name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const focused = async (): Promise<string> => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const node = nodes.findLast(({ properties }) =>
      properties?.some(({ name: property, value }) => property === 'focused' && value.value === true),
    );
    return String(node?.name?.value ?? '');
  };
  for (let presses = 0; presses < 40 && (await focused()) !== name; presses += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe(name);
  await page.keyboard.press('Enter');
  await session.detach();
}

it('is hidden on this page by key alone, told in the popup, and shown again by Undo', async () => {
  const { context, extensionId } = await browserWithExtension();
  const { x, y } = await pointOn(page, 'FDA approved');
  await page.mouse.click(x, y);
  await expect.poll(() => cardText(page), soon).toContain('Said to be FDA approved');
  await pressInCard('Not this one');
  await pressInCard('Hide it on this page');
  await expect.poll(() => markedWords(page, 'red'), soon).toEqual([expect.stringContaining('Plant exosomes')]);
  await expect.poll(() => cardText(page), soon).toContain('Hidden on this page');

  const popup = await openPopup(context, page, extensionId);
  await expect
    .poll(() => popup.evaluate('document.body.innerText'), soon)
    .toMatch(/Left out: 1 claim that you hid on this page/);
  await popup.close();

  await page.mouse.click(x, y);
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => markedWords(page, 'red'), soon).toEqual([expect.stringContaining('Plant exosomes')]);

  const plant = await pointOn(page, 'Plant exosomes');
  await page.mouse.click(plant.x, plant.y);
  await expect.poll(() => cardText(page), soon).toContain('Plant exosomes');
  await pressInCard('Not this one');
  await pressInCard('Hide this kind on this site');
  await expect.poll(() => markedWords(page, 'red'), soon).toEqual([]);
  await pressInCard('Undo');
  await expect.poll(() => markedWords(page, 'red'), soon).toEqual([expect.stringContaining('Plant exosomes')]);
  await context
    .serviceWorkers()[0]
    ?.evaluate('Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()])');
});

it('is hidden everywhere, told what it comes back by, and stays so on another shop', async () => {
  const { context } = await browserWithExtension();
  const plant = await pointOn(page, 'Plant exosomes');
  await page.mouse.click(plant.x, plant.y);
  await expect.poll(() => cardText(page), soon).toContain('Plant exosomes');
  await pressInCard('Not this one');
  await pressInCard('Hide this kind everywhere');
  await expect.poll(() => markedWords(page, 'red'), soon).toEqual([expect.stringContaining('FDA approved')]);
  await expect.poll(() => cardText(page), soon).toContain('The options list it');

  const other = await openPage(html, 'https://www.ulta.com/not-this-one');
  await expect.poll(() => markedWords(other.page, 'red'), soon).toEqual([expect.stringContaining('FDA approved')]);
  expect(other.faults.seen).toEqual([]);
  await other.page.close();

  await pressInCard('Undo');
  await expect.poll(() => markedWords(page, 'red'), soon).toHaveLength(2);
  await context
    .serviceWorkers()[0]
    ?.evaluate('Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()])');
});

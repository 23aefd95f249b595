import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { cardText } from './card.ts';
import { command } from './commands.ts';
import { browserWithExtension, type Faults, openPage, shop } from './harness.ts';
import { markedWords } from './marks.ts';
import { extensionPage } from './told.ts';

const soon = { timeout: 10_000 };
const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Fernwick Exosome Serum</title></head>
<body style="margin: 40px; font: 16px sans-serif">
<h1>Fernwick Exosome Serum</h1>
<p>Our exosomes are FDA approved. <button>Add to bag</button></p>
<p style="margin-top: 2000px">Plant exosomes are what we use.</p>
</body>
</html>`;

let page: Page;
let faults: Faults;

const isOpen = (): Promise<boolean> => page.evaluate(() => document.querySelector(':popover-open') !== null);
const focusIsInCard = (): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.matches(':popover-open') ?? false);

beforeAll(async () => {
  ({ page, faults } = await openPage(html, `${shop}/keyboard`));
  await vi.waitFor(async () => expect(await markedWords(page, 'red')).toHaveLength(2), soon);
});
afterAll(() => page.close());

it('goes from claim to claim and back by commands, the focus in the card', async () => {
  await page.focus('button');
  await command(page, 'nextClaim');
  await expect.poll(() => cardText(page), soon).toContain('FDA');
  await expect.poll(focusIsInCard, soon).toBe(true);

  await command(page, 'nextClaim');
  await expect.poll(() => cardText(page), soon).toContain('Plant exosomes');
  await expect.poll(() => page.evaluate(() => scrollY), soon).toBeGreaterThan(500);
  expect(await focusIsInCard()).toBe(true);

  await command(page, 'previousClaim');
  await expect.poll(() => cardText(page), soon).toContain('FDA');
  await expect.poll(() => page.evaluate(() => scrollY), soon).toBeLessThan(500);
});

it.each(['closeCard', 'Escape'])('closes it by %s, and the focus is back where it was', async (way) => {
  await page.focus('button');
  await command(page, 'openCard');
  await expect.poll(focusIsInCard, soon).toBe(true);
  if (way === 'Escape') await page.keyboard.press(way);
  else await command(page, way);
  await expect.poll(isOpen, soon).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add to bag');
});

it('is given keys for each command: none is one that the browser keeps for itself', async () => {
  const from = await extensionPage(await browserWithExtension());
  const commands = await from.evaluate<[string, boolean][]>(
    "chrome.commands.getAll().then((all) => all.map(({ name, shortcut }) => [name, shortcut !== '']))",
  );
  const given = commands.filter(([name]) => !name.startsWith('_'));
  expect(given.sort()).toEqual([
    ['closeCard', true],
    ['nextClaim', true],
    ['openCard', true],
    ['previousClaim', true],
  ]);
});

it('opens the popup where there is no claim to go to', async () => {
  const from = await extensionPage(await browserWithExtension());
  const popups = (): Promise<string[]> =>
    from.evaluate(`chrome.runtime.getContexts({ contextTypes: ['POPUP'] })
      .then((all) => all.map(({ documentUrl }) => new URL(documentUrl).pathname))`);
  expect(await popups()).toEqual([]);
  await page.evaluate(() => {
    document.body.innerHTML = '<h1>Fernwick Hand Cream</h1><p>With shea butter.</p>';
  });
  await expect.poll(() => markedWords(page, 'red'), soon).toEqual([]);
  await command(page, 'nextClaim');
  await expect.poll(popups, soon).toEqual(['/popup.html']);
  await from.evaluate("chrome.extension.getViews({ type: 'popup' }).forEach((view) => view.close())");
  await expect.poll(popups, soon).toEqual([]);
  expect(faults.seen).toEqual([]);
});

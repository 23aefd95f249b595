import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { delays } from '../../src/card/state.ts';
import { letScriptsIn } from '../../src/cli/browser/closed-roots.ts';
import type { ThemeName } from '../../src/cli/gallery/themes.ts';
import { cardBox } from './card.ts';
import { command } from './commands.ts';
import { cutOff, shownView, spaceText } from './shown-view.ts';
import { stop, stopsBy, unseenOf } from './tab-stops.ts';

/** What axe cannot see of the card, where it holds the most. */
const cards = ['card-red-flag', 'card-second-opinions', 'card-not-this-one', 'card-overlapping'];
const soon = { timeout: 10_000 };

let page: Page;
afterEach(() => page.close());

/** Opens the card and lets the scripts of this test into it; all that folds is unfolded. */
async function open(name: string, theme: ThemeName | 'zoom-400'): Promise<void> {
  page = await shownView(name, theme);
  await letScriptsIn(page);
  await page.evaluate(() => {
    for (const fold of document.querySelector(':popover-open')?.shadowRoot?.querySelectorAll('details') ?? [])
      fold.open = true;
  });
  await drawn();
}

const drawn = () => page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
const isOpen = () => page.evaluate(() => document.querySelector(':popover-open') !== null);

describe.each(cards)('%s', (name) => {
  it('flows anew at 320 pixels with the text spacing of WCAG 1.4.12, and cuts nothing off', async () => {
    await open(name, 'narrow');
    await spaceText(page, 'card');
    await drawn();
    expect(await cutOff(page, 'card')).toEqual([]);
  });

  it('fits the window at 400 %, its close button in sight, and is read to its end by scrolling in it', async () => {
    await open(name, 'zoom-400');
    expect(await cutOff(page, 'card')).toEqual([]);
    const { left, top, width, height } = await cardBox(page);
    expect([left >= 0, top >= 0, left + width <= 320, top + height <= 256]).toEqual([true, true, true, true]);
    const look = () =>
      page.evaluate(() => {
        const root = document.querySelector(':popover-open')?.shadowRoot;
        const seen = (selector: string) => {
          const element = root?.querySelector(selector);
          const { left: x = 0, right = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
          return element?.contains(root?.elementFromPoint((x + right) / 2, bottom - 4) ?? null) ?? false;
        };
        const [head, dialog] = ['.head', '.dialog'].map((part) => root?.querySelector(part)?.clientHeight ?? 0);
        return { close: seen('.close'), end: seen('.advice'), forReading: 1 - (head ?? 0) / (dialog ?? 0) };
      });
    const first = await look();
    expect(first).toMatchObject({ close: true, forReading: expect.any(Number) });
    expect(first.forReading).toBeGreaterThan(0.4);
    await page.mouse.move(left + width / 2, top + height / 2);
    await page.mouse.wheel(0, 20_000);
    await expect.poll(look, soon).toMatchObject({ close: true, end: true });
  });

  it('is gone through by Tab in the order in which it is read, each stop seen, at 400 % too', async () => {
    await open(name, 'zoom-400');
    await command(page, 'openCard');
    await expect.poll(() => stop(page, 'card'), soon).not.toBeNull();
    const stops = await stopsBy(page, 'Tab', 'card');
    const order = stops.map(({ at }) => at);
    expect(order.length).toBeGreaterThan(2);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const back = await stopsBy(page, 'Shift+Tab', 'card');
    expect(back.map(({ at }) => at).slice(0, order.length)).toEqual(order.reverse());
    expect(unseenOf([...stops, ...back])).toEqual([]);
  });
});

describe('the card', () => {
  it('tells its borders and the level without a colour of ours where colours are forced', async () => {
    await open('card-red-flag', 'forced');
    const told = await page.evaluate(() => {
      const root = document.querySelector(':popover-open')?.shadowRoot;
      const card = root?.querySelector('.card');
      if (!root || !card) return null;
      const ground = getComputedStyle(card).backgroundColor;
      const bordered = (selector: string) => {
        const found = root.querySelector(selector);
        if (!found) return false;
        const { borderBottomWidth, borderBottomStyle, borderBottomColor } = getComputedStyle(found);
        return borderBottomWidth !== '0px' && borderBottomStyle === 'solid' && borderBottomColor !== ground;
      };
      const paints = [...root.querySelectorAll('.level path, .close path')].map((path) => {
        const { fill, stroke } = getComputedStyle(path);
        return [fill, stroke].some((paint) => paint !== 'none' && paint !== ground);
      });
      const unseen = [...root.querySelectorAll('.card *')].filter((element) => {
        const written = [...element.childNodes].some(
          ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
        );
        return written && getComputedStyle(element).color === ground;
      });
      return {
        borders: ['.card', '.quote', '.choice'].filter((part) => !bordered(part)),
        level: root.querySelector('.level')?.textContent,
        // The shape is painted, its sign cut out of it; the cross of the close button is painted.
        paints,
        unseen: unseen.map(({ textContent }) => textContent),
      };
    });
    expect(told).toEqual({ borders: [], level: 'Red flag: ', paints: [true, false, true], unseen: [] });
  });

  it('moves nothing where less motion is asked for', async () => {
    await open('card-overlapping', 'light');
    const moving = () =>
      page.evaluate(() => {
        const parts = document.querySelector(':popover-open')?.shadowRoot?.querySelectorAll('.card, .card *') ?? [];
        return [...parts].filter((part) => {
          const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(part);
          return animationDuration !== '0s' || transitionDuration !== '0s' || scrollBehavior === 'smooth';
        }).length;
      });
    expect(await moving()).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving()).toBeGreaterThan(0);
  });

  it('is a dialog named by what it says first, its headings in one order', async () => {
    await open('card-red-flag', 'light');
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const dialogs = nodes.filter(({ role }) => role?.value === 'dialog');
    expect(dialogs.map(({ name }) => name?.value)).toEqual([
      expect.stringMatching(/^Red flag: Said to be FDA approved$/),
    ]);
    const close = nodes.filter(({ role, name }) => role?.value === 'button' && name?.value === 'Close');
    expect(close).toHaveLength(1);
    const ranks = await page.evaluate(() =>
      [...(document.querySelector(':popover-open')?.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(
        ({ localName }) => Number(localName[1]),
      ),
    );
    expect(ranks[0]).toBe(2);
    expect(ranks.length).toBeGreaterThan(1);
    expect(ranks.filter((rank) => rank === 2)).toHaveLength(1);
    for (const [at, rank] of ranks.entries()) if (at > 0) expect(rank).toBeLessThanOrEqual((ranks[at - 1] ?? 0) + 1);
  });

  it('stays while the pointer is in it, though nothing there is pressed, and goes when the pointer has left', async () => {
    await open('card-red-flag', 'light');
    const { left, top, width } = await cardBox(page);
    await page.mouse.move(left + width / 2, top + 6);
    // Whatever would have closed it was set before this, for sooner.
    await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), 2 * delays.close);
    expect(await isOpen()).toBe(true);
    await page.mouse.move(2, 2);
    await expect.poll(isOpen, soon).toBe(false);
  });

  it('closes by Esc from a stop in it, and the focus is back where it was', async () => {
    await open('card-red-flag', 'light');
    await page.evaluate(() => {
      const heading = document.querySelector('h1');
      heading?.setAttribute('tabindex', '0');
      heading?.focus();
    });
    await command(page, 'openCard');
    await expect.poll(() => stop(page, 'card'), soon).not.toBeNull();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
    expect(await stop(page, 'card')).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(isOpen, soon).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
  });
});

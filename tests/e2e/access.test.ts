import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserWithExtension } from './harness.ts';
import { cutOff, shownView, spaceText, unfold } from './shown-view.ts';
import { stopsBy, unseenOf } from './tab-stops.ts';

/** What axe cannot see of the pages of the extension, in the states that hold the most. */
const states = [
  'popup-muted',
  'popup-one-product',
  'popup-several-products',
  'popup-hidden-by-choice',
  'popup-not-switched-on',
  'panel-one-product',
  'options',
  'welcome',
];

let page: Page;
beforeAll(() => browserWithExtension());
afterEach(() => page.close());

async function open(name: string, theme: 'light' | 'narrow' | 'forced' | 'zoom-400'): Promise<void> {
  page = await shownView(name, theme);
}

describe.each(states)('%s', (name) => {
  it('flows anew at 320 pixels with the text spacing of WCAG 1.4.12, and cuts nothing off', async () => {
    await open(name, 'narrow');
    await spaceText(page, 'page');
    expect(await cutOff(page, 'page')).toEqual([]);
  });

  it('flows into the window at 400 %, all of it unfolded, with and without that text spacing', async () => {
    await open(name, 'zoom-400');
    await unfold(page);
    expect(await cutOff(page, 'page')).toEqual([]);
    await spaceText(page, 'page');
    expect(await cutOff(page, 'page')).toEqual([]);
  });

  it.each(['light', 'zoom-400'] as const)(
    '%s: Tab goes through it as it is read and back, each stop seen',
    { timeout: 90_000 },
    async (theme) => {
      await open(name, theme);
      await unfold(page);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const stops = await stopsBy(page, 'Tab', 'page');
      const order = stops.map(({ at }) => at);
      expect(order.length).toBeGreaterThan(1);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      const back = await stopsBy(page, 'Shift+Tab', 'page');
      expect(back.map(({ at }) => at)).toEqual([...order].reverse());
      expect(unseenOf([...stops, ...back])).toEqual([]);
    },
  );

  it('has one heading of the first rank, and none that skips a rank', async () => {
    await open(name, 'light');
    const ranks = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1])),
    );
    expect(ranks[0]).toBe(1);
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    for (const [at, rank] of ranks.entries()) if (at > 0) expect(rank).toBeLessThanOrEqual((ranks[at - 1] ?? 0) + 1);
  });

  it('writes nothing in the colour that the browser lays under letters where it forces colours', async () => {
    await open(name, 'forced');
    const unseen = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'Canvas';
      const ground = getComputedStyle(probe).color;
      probe.remove();
      const written = [...document.querySelectorAll('body *')].filter(({ childNodes }) =>
        [...childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim()),
      );
      return written
        .filter((element) => {
          const { color, forcedColorAdjust } = getComputedStyle(element);
          return color === ground && forcedColorAdjust === 'auto';
        })
        .map(({ textContent }) => textContent);
    });
    expect(unseen).toEqual([]);
  });

  it('moves nothing where less motion is asked for', async () => {
    await open(name, 'light');
    for (const button of await page.$$('.disclosure-button')) await button.click();
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0).length,
    );
    expect(moving).toBe(0);
  });
});

describe('the options at 400 %', () => {
  it('leave half of the window beside a long note, and the focus does not end up under it', {
    timeout: 90_000,
  }, async () => {
    await open('options', 'zoom-400');
    const settings = { format: 'exosome-claim-checker-settings', version: 1, hidden: [{ scope: 'shop' }] };
    const buffer = Buffer.from(JSON.stringify(settings));
    await page.setInputFiles('#import', { name: 'settings.json', mimeType: 'application/json', buffer });
    const room = () =>
      page.evaluate(() => {
        const { height = 0 } = document.querySelector('.note-bar')?.getBoundingClientRect() ?? {};
        return { note: document.querySelector('#note')?.textContent, left: innerHeight - height };
      });
    await expect.poll(room, { timeout: 10_000 }).toMatchObject({ note: expect.stringContaining('does not fit') });
    expect((await room()).left).toBeGreaterThanOrEqual(128);
    await unfold(page);
    expect(unseenOf(await stopsBy(page, 'Tab', 'page'))).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cutOff, shownView, spaceText } from './shown-view.ts';

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

  it('is gone through by Tab in the order in which it is read, each stop seen', async () => {
    await open(name, 'light');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const stops: { top: number; at: number; outline: string; text: string }[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          top: element.getBoundingClientRect().top + scrollY,
          at: [...document.querySelectorAll('*')].indexOf(element),
          outline: `${outlineStyle} ${outlineWidth}`,
          text: element.textContent ?? '',
        };
      });
      if (!stop || stop.at === stops[0]?.at) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(1);
    expect(
      stops.filter(({ outline }) => outline !== 'solid 2px').map(({ text, outline }) => `${text}: ${outline}`),
    ).toEqual([]);
    const order = stops.map(({ at }) => at);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

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

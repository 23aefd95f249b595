import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { shopOrigin } from '../../demo/shop.ts';
import { letScriptsIn } from '../browser/closed-roots.ts';
import { pointOnMark } from '../browser/marked-words.ts';
import type { Stage } from './view.ts';

/** A page of `pages/` as it is served. */
export function shopPageHtml(name: string): string {
  return readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8');
}

/** Shows a page of `pages/` at a known shop's address, and waits until its claims are marked. */
export async function openShopPage(page: Page, name: string, { theme }: Stage): Promise<void> {
  const html = shopPageHtml(name).replace(
    '<html lang="en">',
    `<html lang="en" dir="${theme.tongue === 'rtl' ? 'rtl' : 'ltr'}">`,
  );
  // Of its own in each theme: what is hidden on it in one is there still in the next.
  const address = `${shopOrigin}/gallery/${theme.name}/${name}`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(address);
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((key) => key.startsWith('exosome-claim-')));
}

/** Waits until the open card has such a part, and brings it into view; presses it where that is wanted. */
export async function inCard(page: Page, part: string, press = false): Promise<void> {
  await letScriptsIn(page);
  await page.waitForFunction(
    ([selector = '', pressed]) => {
      const found = document.querySelector(':popover-open')?.shadowRoot?.querySelector<HTMLElement>(selector);
      found?.scrollIntoView({ block: 'nearest' });
      if (pressed) found?.click();
      return found !== null && found !== undefined;
    },
    [part, press ? 'pressed' : ''],
  );
}

/** How a card is opened: by the pointer that rests, or by a click, which pins it. */
export type OpenedBy = 'hover' | 'click';

/** Opens the card of the marked words that hold `text`. */
export async function openCard(page: Page, text: string, by: OpenedBy): Promise<void> {
  await page.waitForFunction((wanted) => {
    const painted = [...CSS.highlights].filter(([key]) => key.startsWith('exosome-claim-'));
    const range = painted.flatMap(([, ranges]) => [...ranges]).find((each) => String(each).includes(wanted));
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return range !== undefined;
  }, text);
  const point = await pointOnMark(page, text);
  if (!point) throw new Error(`"${text}" is not marked`);
  if (by === 'click') await page.mouse.click(point.x, point.y);
  else await page.mouse.move(point.x, point.y);
  await page.waitForFunction(() => document.querySelector(':popover-open') !== null);
}

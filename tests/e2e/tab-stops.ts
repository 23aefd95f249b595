import type { Page } from 'playwright-core';
import type { Where } from './shown-view.ts';

/** What has the focus, in the document or in the open card. */
export interface Stop {
  /** Its place in the order in which the view is read. */
  readonly at: number;
  readonly text: string;
  readonly outline: string;
  /** A line of it at least, from its upper to its lower edge, lies in the window and under nothing else. */
  readonly inSight: boolean;
}

/** Null where nothing has the focus. */
export function stop(page: Page, where: Where): Promise<Stop | null> {
  return page.evaluate((wanted) => {
    const root = wanted === 'card' ? document.querySelector(':popover-open')?.shadowRoot : document;
    const element = root?.activeElement;
    if (!root || !element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // Of what is higher, such as a row with a quotation, the upper part tells what it is.
    const seen = [...element.getClientRects()].map(({ left, top, right, bottom }) =>
      [top + 2, Math.min(bottom, top + 64) - 2].every((y) =>
        element.contains(root.elementFromPoint((left + right) / 2, y)),
      ),
    );
    return {
      at: [...root.querySelectorAll('*')].indexOf(element),
      text: element.textContent || (element.getAttribute('aria-label') ?? element.id),
      outline: `${outlineStyle} ${outlineWidth}`,
      inSight: element.matches('.dialog') || seen.some(Boolean),
    };
  }, where);
}

/** More than any view has: a loop that never comes round is told, not waited for. */
const tooMany = 500;

/** Every stop from here on, until the focus has come round to the first of them or has left. */
export async function stopsBy(page: Page, key: 'Tab' | 'Shift+Tab', where: Where): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < tooMany) {
    await page.keyboard.press(key);
    const reached = await stop(page, where);
    if (!reached || reached.at === stops[0]?.at) return stops;
    stops.push(reached);
  }
  throw new Error(`The focus does not come round: ${stops.map(({ text }) => text.slice(0, 20)).join(' | ')}`);
}

/** Stops without the ring that shows the focus, or that something hides. */
export function unseenOf(stops: readonly Stop[]): string[] {
  return stops
    .filter(({ outline, inSight }) => outline !== 'solid 2px' || !inSight)
    .map(({ text, outline, inSight }) => `${text.slice(0, 40)} ${outline} ${inSight ? 'seen' : 'hidden'}`);
}

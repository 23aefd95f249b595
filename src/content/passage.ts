/** Passages for the card, made of what was read. */
import type { Passage } from '../card/index.ts';
import type { MarkedPage } from './marked-page.ts';
import type { Stretch } from './stretches.ts';

type Page = Pick<MarkedPage, 'stretchOfRange' | 'rangeOfStretch'> | null;

/** Characters of a link or button that takes the focus; a skip link focuses the whole page, which asks nothing. */
const longestFocus = 300;

/** The card's passage for one range of a stretch. */
export function passageOf(stretch: Stretch, range: Range, point?: { x: number; y: number }): Passage {
  return { key: stretch.key, ids: stretch.ids, range, ...(point && { point }) };
}

/** The first claim in a focused link or button, or around it. */
export function passageWithin(page: Page, element: Element): Passage | null {
  if (!page || (element.textContent ?? '').length > longestFocus) return null;
  for (const [range, stretch] of page.stretchOfRange) {
    if (range.intersectsNode(element)) return passageOf(stretch, range);
  }
  return null;
}

/** The passage as it stands on the page that was read anew; null where its words are gone. */
export function relocated(page: Page, passage: Passage): Passage | null {
  for (const [stretch, range] of page?.rangeOfStretch ?? []) {
    if (stretch.key === passage.key) return passageOf(stretch, range, passage.point);
  }
  return null;
}

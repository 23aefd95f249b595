import type { PageText, TextBlock } from '../types.ts';
import { isSellersArticle } from './article.ts';
import type { Genre } from './page-kinds.ts';
import { type BlockReader, matchesOf } from './reading.ts';

/** A page of a kind bears this many of its marks, each counted once. */
const fewest = 4;
/** Shops and clinics that write of themselves have a reading time and a photographer as well; from them more is asked. */
const fewestOfSellers = 6;

const sellersToo: ReadonlySet<Genre> = new Set(['news', 'advice', 'law']);

/** True for a forum, an advertisement of a job, a laboratory's catalogue, a market report, the news: on these nobody sells skin care. */
export function isOfSellersElsewhere(page: PageText, read: BlockReader): boolean {
  const marks = new Map<Genre, Set<number>>();
  for (const block of page.blocks) {
    const reading = isAside(block) ? null : read(block);
    if (!reading) continue;
    for (const { from, rule } of matchesOf(reading, 'genre')) {
      if (from < reading.origin) continue;
      const met = marks.get(rule.genre) ?? new Set();
      marks.set(rule.genre, met.add(rule.mark));
    }
  }
  return [...marks].some(([genre, { size }]) => {
    if (size < fewest) return false;
    return !sellersToo.has(genre) || size >= fewestOfSellers || !isSellersArticle(page, read);
  });
}

/** Menus and customers say nothing of what kind a page is. */
function isAside({ role }: TextBlock): boolean {
  return role === 'navigation' || role === 'review';
}

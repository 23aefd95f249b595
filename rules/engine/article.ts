import type { PageText } from '../types.ts';
import { type BlockReader, matchesOf } from './reading.ts';

/** Fewer paragraphs in the first person than this are a reporter's "we asked". */
const fewest = 3;
const share = 0.25;
/** Captions, dates and names of authors speak for nobody. */
const shortest = 40;

const known = new WeakMap<PageText, boolean>();

/**
 * An article in which a shop or a clinic speaks of itself throughout ("we spin it, we keep it cold") is its page about what
 * it sells; one that says "we" once or twice, or not at all, reports.
 */
export function isSellersArticle(page: PageText, read: BlockReader): boolean {
  const before = known.get(page);
  if (before !== undefined) return before;
  let said = 0;
  let own = 0;
  for (const block of page.blocks) {
    if (block.product !== 0 || block.text.length < shortest || elsewhere.has(block.role)) continue;
    const reading = read(block);
    if (!reading) continue;
    said += 1;
    if (matchesOf(reading, 'writer').some((match) => match.from >= reading.origin)) own += 1;
  }
  const sellers = own >= fewest && own >= said * share;
  known.set(page, sellers);
  return sellers;
}

const elsewhere: ReadonlySet<string> = new Set(['navigation', 'footer', 'control', 'review', 'image']);

import type { PageText } from '../types.ts';
import type { Genre } from './language.ts';
import { type BlockReader, matchesOf } from './reading.ts';

/** A page of a kind bears this many of its marks, each counted once. */
const fewest = 4;

/** True for a forum, an advertisement of a job, a laboratory's catalogue, a market report: on these nobody sells skin care. */
export function isOfSellersElsewhere(page: PageText, read: BlockReader): boolean {
  const marks = new Map<Genre, Set<number>>();
  for (const block of page.blocks) {
    const reading = block.role === 'navigation' ? null : read(block);
    if (!reading) continue;
    for (const { from, rule } of matchesOf(reading, 'genre')) {
      if (from < reading.origin) continue;
      const met = marks.get(rule.genre) ?? new Set();
      marks.set(rule.genre, met.add(rule.mark));
      if (met.size >= fewest) return true;
    }
  }
  return false;
}

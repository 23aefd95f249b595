import type { PageText } from '../types.ts';
import type { Mention } from './assertion.ts';
import { type BlockReader, matchesOf, type Reading } from './reading.ts';

/** A cell of more words than this says something of its own. */
const longestRest = 3;

/**
 * True for a claim that a cell only carries on: it begins in the words that head the cell, and those make it by themselves. In
 * "Rosacea | 3 sessions" below "What we treat" the sessions claim nothing more.
 */
export function isSaidAbove(page: PageText, read: BlockReader, reading: Reading, mention: Mention): boolean {
  const { block, origin, tokens } = reading;
  if (!block.cell || mention.from >= origin || tokens.length - origin > longestRest) return false;
  const head = page.blocks[block.cell.rowHeader ?? block.heading ?? -1];
  const above = head && read(head);
  const makes = (each: Reading, lies: (from: number, to: number) => boolean) =>
    matchesOf(each, 'claim').some(
      ({ rule, from, to }) => rule.claim === mention.claim && rule.denied === mention.denied && lies(from, to),
    );
  return !!above && makes(above, (_, to) => to > above.origin) && !makes(reading, (from) => from >= origin);
}

import type { PageText } from '../types.ts';
import { type BlockReader, matchesOf, oncePerReading, type Reading } from './reading.ts';

const known = new WeakMap<PageText, boolean>();

/**
 * True for a page about a treatment and for one that sells to professionals: whoever needles, stamps or rolls there is no buyer at
 * home, unless it says so.
 */
export function isForProfessionals(page: PageText, read: BlockReader): boolean {
  let professional = known.get(page);
  if (professional === undefined) {
    professional = page.products.some(({ main, kind }) => main && kind === 'treatment') || sellsToTrade(page, read);
    known.set(page, professional);
  }
  return professional;
}

function sellsToTrade(page: PageText, read: BlockReader): boolean {
  return page.blocks.some((block) => {
    if (page.products[block.product]?.place === 'cross-sell') return false;
    const reading = block.role === 'navigation' ? null : read(block);
    return reading !== null && matchesOf(reading, 'trade').some(({ from }) => from >= reading.origin);
  });
}

/** Whether the block, or what heads it, names the buyer's own hands or home. */
export const isInOwnHands = oncePerReading((reading: Reading): boolean => matchesOf(reading, 'own-hands').length > 0);

import type { PageText, TextBlock } from '../types.ts';
import { type BlockReader, matchesOf } from './reading.ts';
import { columnHeads } from './tables.ts';

/**
 * The header of the mention's column where another column of the table is the seller's own ("Ours", the product by name): what
 * stands beside it is of something else, be it exosomes too. Null where no column is the seller's own, or this one is.
 */
export function besideOwnColumn(page: PageText, read: BlockReader, block: TextBlock): string | null {
  if (!block.cell) return null;
  const heads = columnHeads(page, block.cell.table);
  let others = othersOf.get(heads);
  if (others === undefined) {
    others = othersAmong(page, read, heads);
    othersOf.set(heads, others);
  }
  return others.get(block.cell.column) ?? null;
}

/** A table of a hundred claims is looked through once. */
const othersOf = new WeakMap<readonly TextBlock[], ReadonlyMap<number, string>>();

/** The headers that stand beside one of the seller's own, by number of their column. */
function othersAmong(page: PageText, read: BlockReader, heads: readonly TextBlock[]): ReadonlyMap<number, string> {
  const others = heads.filter((head) => !isOwn(page, read, head));
  if (others.length === heads.length) return new Map();
  return new Map(others.flatMap(({ cell, text }) => (cell ? [[cell.column, text] as const] : [])));
}

/** "Edible exosomes (ours)", "CytoGlow" on the page of CytoGlow Serum. */
function isOwn(page: PageText, read: BlockReader, head: TextBlock): boolean {
  const reading = read(head);
  if (reading === null) return false;
  if (matchesOf(reading, 'own').length > 0) return true;
  const product = page.products[head.product];
  // An article's title names what it compares.
  if (!product || product.kind === 'article' || matchesOf(reading, 'rival').length > 0) return false;
  const name = wordsOf(product.name);
  const words = wordsOf(head.text);
  // Most words of a name are what shops call any such thing; the first of it is its own.
  return words.length > 0 && words[0] === name[0] && words.every((word) => name.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

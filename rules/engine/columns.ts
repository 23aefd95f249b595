import type { PageText, TextBlock } from '../types.ts';
import { brandedHead } from './brands.ts';
import { type BlockReader, matchesOf, type Reading } from './reading.ts';
import { columnHeads } from './tables.ts';

/** Whose a column of a table is: what the page offers, another thing's, or nobody's that its header tells. */
type Owner = 'own' | 'other' | 'open';

/** True under a header that names the seller's own, or the exosomes where no other header does. */
export function isOwnColumn(page: PageText, read: BlockReader, block: TextBlock): boolean {
  const header = headerOf(page, block);
  return header !== undefined && ownerOf(page, read, block, header) === 'own';
}

/** The header of a cell's column where that is another thing's ("PRP", "Typical serums", what stands beside "Ours"). */
export function otherColumn(page: PageText, read: BlockReader, block: TextBlock): string | null {
  const header = headerOf(page, block);
  return header !== undefined && ownerOf(page, read, block, header) === 'other' ? header.text : null;
}

/** The header of a cell's column; a header heads itself. */
function headerOf(page: PageText, block: TextBlock): TextBlock | undefined {
  if (!block.cell) return undefined;
  return block.cell.columnHeader === null ? block : page.blocks[block.cell.columnHeader];
}

/** A table of a hundred claims is looked through once. */
const known = new WeakMap<readonly TextBlock[], ReadonlyMap<TextBlock, Owner>>();

function ownerOf(page: PageText, read: BlockReader, block: TextBlock, header: TextBlock): Owner {
  const heads = header.cell ? columnHeads(page, header.cell.table) : [];
  let owners = known.get(heads);
  if (owners === undefined) {
    owners = ownersOf(page, read, heads);
    known.set(heads, owners);
  }
  // The column of the names has a header, too; a cell without one says nothing of whose it is.
  return owners.get(header) ?? (header === block ? 'open' : byItself(read(header)));
}

/** Beside "Ours" every other column is of something else, be it exosomes too. */
function ownersOf(page: PageText, read: BlockReader, heads: readonly TextBlock[]): ReadonlyMap<TextBlock, Owner> {
  const sellers = new Set(heads.filter((head) => isSellers(page, read(head))));
  const branded = sellers.size === 0 && !isArticle(page, heads) ? brandedHead(page, read, heads, isOther) : null;
  if (branded) sellers.add(branded);
  const owners = heads.map((head) => (sellers.size > 0 ? 'other' : byItself(read(head))));
  const [first, last] = [owners.indexOf('own'), owners.lastIndexOf('other')];
  // What stands between ours and another thing is one more to compare with: "Exosomes | PN | PRP".
  const isBetween = (place: number) => first >= 0 && place > first && place < last;
  const ownerAt = (place: number): Owner =>
    owners[place] === 'open' && isBetween(place) ? 'other' : (owners[place] ?? 'open');
  return new Map(heads.map((head, place) => [head, sellers.has(head) ? 'own' : ownerAt(place)]));
}

function isOther(reading: Reading | null): boolean {
  return byItself(reading) === 'other';
}

/** An article's title names what it compares. */
function isArticle(page: PageText, heads: readonly TextBlock[]): boolean {
  return heads.some(({ product }) => page.products[product]?.kind === 'article');
}

function byItself(reading: Reading | null): Owner {
  if (!reading) return 'open';
  if (matchesOf(reading, 'own').length > 0 || matchesOf(reading, 'term').length > 0) return 'own';
  if (matchesOf(reading, 'rival').some((match) => match.rule.rival !== 'service')) return 'other';
  return matchesOf(reading, 'others').length > 0 ? 'other' : 'open';
}

/** "Edible exosomes (ours)", "CytoGlow" on the page of CytoGlow Serum. */
function isSellers(page: PageText, reading: Reading | null): boolean {
  if (!reading) return false;
  if (matchesOf(reading, 'own').length > 0) return true;
  const product = page.products[reading.block.product];
  // An article's title names what it compares.
  if (!product || product.kind === 'article' || matchesOf(reading, 'rival').length > 0) return false;
  const name = wordsOf(product.name);
  const words = wordsOf(reading.block.text);
  // Most words of a name are what shops call any such thing; the first of it is its own.
  return words.length > 0 && words[0] === name[0] && words.every((word) => name.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

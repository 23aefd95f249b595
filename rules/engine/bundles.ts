import type { PageText, TextBlock } from '../types.ts';
import { append } from './append.ts';
import type { RivalKind } from './language.ts';
import { type BlockReader, matchesIn, matchesOf, occursIn, type Reading } from './reading.ts';

/** No label of a thing in a box is longer, in words. */
const longestLabel = 9;
const ends = /^[:(,–—;-]$/;
const prices = /^[$£€¥₹₩₱฿]$/;

/**
 * The label of a thing that lies in one box with the exosomes: "After-care gel (soothes instantly)" below "8 exosome ampoules, 2 ml
 * each". What is said of it is not said of them. Null for any other item of a list.
 */
export function otherPart(page: PageText, read: BlockReader, reading: Reading, yieldsTo: readonly RivalKind[]) {
  const { block } = reading;
  const others = besides(page, block);
  if (others.length === 0) return null;
  const kind = kindOf(reading);
  // What has a price of its own is a thing of its own in all that is said of it.
  if (kind === null || kind === 'exosomes' || !(yieldsTo.includes(kind) || isPriced(reading))) return null;
  // What is of exosomes is of no other thing, so that a line need not be told from its neighbours.
  if (!holdExosomes(others, read)) return null;
  return block.text.slice(0, reading.tokens[labelEnd(reading) - 1]?.end);
}

/**
 * True for the heading of another thing in one set with the exosomes: "3. Oat cleanser" beside "1. Exosome serum (50 ml)", at one
 * level below one heading. Cards of a listing are products of their own.
 */
export function headsOtherPart(page: PageText, read: BlockReader, reading: Reading): boolean {
  const { block } = reading;
  if (block.role !== 'heading' || block.heading === null || block.product !== 0 || block.level === 1) return false;
  const kind = kindOf(reading);
  if (kind === null || kind === 'exosomes') return false;
  return setsOfExosomes(page, read).has(setOf(block));
}

function kindOfBlock(block: TextBlock, read: BlockReader) {
  const reading = read(block);
  return reading && kindOf(reading);
}

/** "Exosome ampoules, 2 ml each", "ProVials: adipose exosomes", "Exosomes from $590". */
function isOfExosomes(reading: Reading | null): boolean {
  if (reading === null) return false;
  const named = matchesOf(reading, 'term').some((term) => term.from >= reading.origin);
  const parted = reading.tokens[labelEnd(reading)]?.form === ':' || isPriced(reading);
  return kindOf(reading) === 'exosomes' || (named && parted);
}

const holding = new WeakMap<readonly TextBlock[], boolean>();

/** True where one of the lines is of exosomes; worked out once for all of them. */
function holdExosomes(lines: readonly TextBlock[], read: BlockReader): boolean {
  const known = holding.get(lines);
  if (known !== undefined) return known;
  const holds = lines.some((each) => isOfExosomes(read(each)));
  holding.set(lines, holds);
  return holds;
}

function isPriced(reading: Reading): boolean {
  return prices.test(reading.tokens[labelEnd(reading)]?.form ?? '');
}

/** Where the label of an item ends: at its first mark, or with the item; the origin where it has none. */
function labelEnd({ tokens, origin }: Reading): number {
  const own = tokens.slice(origin, origin + longestLabel + 1);
  const mark = own.findIndex(({ form }) => ends.test(form) || prices.test(form));
  if (mark > 0) return origin + mark;
  return mark < 0 && own.length <= longestLabel ? origin + own.length : origin;
}

/** What a label names: exosomes anywhere in it, else what it ends in. */
function kindOf(reading: Reading): RivalKind | 'exosomes' | null {
  const { origin } = reading;
  const to = labelEnd(reading);
  if (to === origin) return null;
  const label = { from: origin, to };
  const goods = matchesIn(reading, 'goods', label, to);
  if (occursIn(reading, 'term', label, to)) return goods.length > 0 ? 'exosomes' : null;
  if (matchesOf(reading, 'term').length > 0 || matchesOf(reading, 'own').length > 0) return null;
  const rival = matchesIn(reading, 'rival', label, to).at(-1);
  if (rival) return rival.rule.rival;
  return goods.some((match) => match.to === to) ? 'ware' : null;
}

const known = new WeakMap<PageText, ReadonlyMap<string, readonly TextBlock[]>>();

/** The items of a block's list, or the lines of its paragraph; none where it stands by itself. */
function besides(page: PageText, block: TextBlock): readonly TextBlock[] {
  const key = rowOfLines(block);
  return key === null ? [] : (linesOf(page).get(key) ?? []);
}

function linesOf(page: PageText): ReadonlyMap<string, readonly TextBlock[]> {
  const before = known.get(page);
  if (before) return before;
  const lines = new Map<string, TextBlock[]>();
  for (const block of page.blocks) {
    const key = rowOfLines(block);
    if (key !== null) append(lines, key, block);
  }
  known.set(page, lines);
  return lines;
}

function rowOfLines({ list, group }: TextBlock): string | null {
  if (list !== undefined) return `list ${list}`;
  return group === undefined ? null : `group ${group}`;
}

const sets = new WeakMap<PageText, ReadonlySet<string>>();

/** The sets of headings of which one names exosomes; worked out once for a page. */
function setsOfExosomes(page: PageText, read: BlockReader): ReadonlySet<string> {
  const before = sets.get(page);
  if (before) return before;
  const found = new Set<string>();
  for (const block of page.blocks)
    if (block.role === 'heading' && block.product === 0 && kindOfBlock(block, read) === 'exosomes')
      found.add(setOf(block));
  sets.set(page, found);
  return found;
}

/** What headings of one level below one heading have in common. */
function setOf({ heading, level }: TextBlock): string {
  return `${heading} ${level}`;
}

/** Fewer options than this are no filter. */
const fewestOptions = 3;
const counted = /^.{2,40}\s\(\d{1,5}\)$/u;
const filters = new WeakMap<readonly TextBlock[], boolean>();

/** True for an option of a filter, which tells how many goods are behind it: "All ages (88)". */
export function isFilter(page: PageText, block: TextBlock): boolean {
  if (!counted.test(block.text)) return false;
  const options = besides(page, block);
  let filter = filters.get(options);
  if (filter === undefined) {
    filter = options.length >= fewestOptions && options.every(({ text }) => counted.test(text));
    filters.set(options, filter);
  }
  return filter;
}

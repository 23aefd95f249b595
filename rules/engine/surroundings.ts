import type { PageText, ProductScope, TextBlock } from '../types.ts';
import type { Mention } from './assertion.ts';
import type { RivalKind } from './language.ts';
import {
  type BlockReader,
  matchesIn,
  matchesOf,
  occursIn,
  oncePerReading,
  type Reading,
  sentenceAt,
} from './reading.ts';
import type { Section } from './sections.ts';
import { rowOf } from './tables.ts';
import type { Token } from './tokens.ts';

/*
 * What the surroundings of a mention say of whose claim it is, where no word of its sentence does: the row that a cell
 * stands in, a line of other goods, a label in front.
 */

function ownHeader(read: BlockReader, block: TextBlock): boolean {
  const reading = read(block);
  return reading !== null && speaksOfOwn(reading);
}

function speaksOfOwn(reading: Reading): boolean {
  return matchesOf(reading, 'term').length > 0 || matchesOf(reading, 'own').length > 0;
}

const price =
  /(?:[$£€¥₹₱₩฿₫]|\b(?:AED|USD|EUR|GBP|AUD|CAD|NZD|INR|PHP|SGD|HKD|CHF|SAR|QAR|KRW|JPY|THB|MYR|ZAR|RM|Rs|R(?=\s?\d{2}))\b\.?)\s?\d|\d\s?(?:€|£|kr\b|zł|USD\b|EUR\b|AED\b)/;

/** The first cell of a priced row that names no exosomes, in a part of the page that is not about them by its own heading. */
export function otherRow(page: PageText, read: BlockReader, block: TextBlock, section: Section): string | null {
  const { cell } = block;
  if (!cell || (section.aboutExosomes === true && section.level > 1)) return null;
  const row = rowOf(page, cell);
  return isPricedOther(row, read) ? (row[0]?.text ?? '') : null;
}

/** A row of a hundred claims is looked through once. */
const pricedOthers = new WeakMap<readonly TextBlock[], boolean>();

function isPricedOther(row: readonly TextBlock[], read: BlockReader): boolean {
  let other = pricedOthers.get(row);
  if (other === undefined) {
    other = row.length > 1 && row.some((each) => price.test(each.text)) && !row.some((each) => ownHeader(read, each));
    pricedOthers.set(row, other);
  }
  return other;
}

/** The row of a menu is about what its first cell names: "+ Exosomes" among the extras of another treatment. */
export function rowNamesExosomes(page: PageText, read: BlockReader, { cell }: TextBlock): boolean {
  const name = cell && rowOf(page, cell)[0];
  const reading = name && read(name);
  return reading ? matchesOf(reading, 'term').some((term) => term.from >= reading.origin) : false;
}

/** A line of goods parted by bullets, two of them at least other things: "Bee Balm · Live-Culture Night Cream · Lidocaine". */
export function isAssortment(reading: Reading, mention: Mention): boolean {
  return listsGoods(reading) && !occursIn(reading, 'own', sentenceAt(reading, mention.from));
}

const partsGoods = new Set(Array.from('·•|‧・'));

const listsGoods = oncePerReading((reading: Reading): boolean => {
  if (reading.sentences.length < 3) return false;
  const parted = reading.sentences.filter((each) => partsGoods.has(reading.tokens[each.to - 1]?.form ?? ''));
  if (parted.length < 2) return false;
  const others = [...matchesOf(reading, 'goods'), ...matchesOf(reading, 'rival')].filter(
    (match) => match.from >= reading.origin,
  );
  const items = new Set(others.map((match) => sentenceAt(reading, match.from).from));
  return items.size >= 2;
});

/** "Also in the pantry: ..." is a line of other products, whatever heading it stands under. */
export const opensAsCrossSell = oncePerReading((reading: Reading): boolean => {
  if (matchesOf(reading, 'heading').length === 0) return false;
  // "Reply from the shop: ..."
  if (occursIn(reading, 'reply', { from: reading.origin, to: reading.origin + 1 }, reading.tokens.length)) return false;
  const label = reading.tokens.slice(reading.origin, reading.origin + 9).findIndex((token) => token.form === ':');
  if (label < 0) return false;
  const opening = matchesIn(
    reading,
    'heading',
    { from: reading.origin, to: reading.origin + 2 },
    reading.origin + label + 1,
  );
  return opening.some((match) => match.rule.heading === 'cross-sell');
});

/** A label of more words than this is a sentence with a colon in it. */
const longestLabel = 6;

/** How many words stand before the colon behind a label; less than one where there is none. */
const labelOf = oncePerReading(({ origin, tokens }: Reading): number =>
  tokens.slice(origin, origin + longestLabel + 1).findIndex((token) => token.form === ':'),
);

/** "PRP: your own blood. Injected monthly." is all of PRP, where no sentence goes back to the exosomes. */
export function otherLabel(
  reading: Reading,
  yieldsTo: readonly RivalKind[],
  product: ProductScope | undefined,
): string | null {
  const { origin, tokens } = reading;
  const colon = labelOf(reading);
  if (colon < 1 || speaksOfOwn(reading)) return null;
  const label = { from: origin, to: origin + colon };
  const rival = matchesIn(reading, 'rival', label, label.to).find(({ rule }) => yieldsTo.includes(rule.rival));
  const ware =
    yieldsTo.includes('ware') &&
    colon > 1 &&
    product?.kind === 'product' &&
    namesOtherWare(reading, label, product.name);
  const isDenied = matchesIn(reading, 'cue', label, label.to).some(({ rule }) => rule.cue.status === 'negated');
  return (rival || ware) && !isDenied ? reading.block.text.slice(0, tokens[label.to - 1]?.end) : null;
}

/**
 * The label of what ours is set against, where a mention stands behind one and no label of the seller's own stands between:
 * "Them: freeze-dried. Us: kept at 4 °C."
 */
export function othersLabel(reading: Reading, mention: Mention): string | null {
  const labels = labelsIn(reading);
  // "Standard: 10 billion. Premium: 50 billion." are sizes of one's own.
  if (!labels.some(({ isOwn }) => isOwn)) return null;
  const last = labels.findLast(({ to }) => to <= mention.from);
  return last && !last.isOwn
    ? reading.block.text.slice(reading.tokens[last.from]?.start, reading.tokens[last.to - 1]?.end)
    : null;
}

interface Label {
  readonly from: number;
  readonly to: number;
  readonly isOwn: boolean;
}

const labelsIn = oncePerReading((reading: Reading): readonly Label[] => {
  const { tokens, origin } = reading;
  return reading.sentences.flatMap((sentence): readonly Label[] => {
    const from = Math.max(sentence.from, origin);
    const length = lengthOfLabel(tokens, from, Math.min(sentence.to, from + longestLabel + 1));
    if (length < 1) return none;
    const label = { from, to: from + length };
    const isAll = (kind: 'others' | 'own' | 'writer') =>
      matchesIn(reading, kind, { from, to: from + 1 }, label.to).some(({ to }) => to === label.to);
    if (isAll('others')) return [{ ...label, isOwn: false }];
    const isOwn = (['own', 'writer', 'term'] as const).some((kind) => occursIn(reading, kind, label));
    return isOwn ? [{ ...label, isOwn: true }] : none;
  });
});

const none: readonly never[] = [];

/** How many words stand from `from` on before a colon or dash; -1 where none stands before `to`. */
function lengthOfLabel(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const { form } = tokens[at] as Token;
    if (form === ':' || form === '-') return at - from;
  }
  return -1;
}

/** "Vit C Drops: ..." on the page of a serum: what the label ends in is no word of the product's name. */
function namesOtherWare(
  reading: Reading,
  label: { readonly from: number; readonly to: number },
  name: string,
): boolean {
  const last = matchesIn(reading, 'goods', label, label.to).find(({ to }) => to === label.to);
  const word = last && reading.tokens[last.from]?.form;
  const whole = reading.tokens.slice(label.from, label.to).every(({ kind }) => kind !== 'mark');
  // "Sticker on every box: ..." is about the sticker, "Uses per ampoule: ..." about uses.
  if (last && matchesIn(reading, 'preposition', { from: last.from - 2, to: last.from }).length > 0) return false;
  // The last letter often tells one from several: "The ampoules: ..." on the page of an ampoule.
  return whole && word !== undefined && !name.toLowerCase().includes(word.slice(0, -1));
}

import type { ProductScope, TextBlock } from '../../types.ts';
import type { Aboutness } from '../scope.ts';
import type { Section } from '../sections.ts';
import { deniesIn, isMarkIn, stemIn, tellsIn } from './stems.ts';

/** Where a sentence stands. */
export interface Surroundings {
  readonly section: Section;
  readonly product: ProductScope;
  readonly aboutness: Aboutness;
}

/** A stem of the sentence, one of what heads it, and one behind a denial. */
export type OneKind = 's' | 'p' | 'n';
/** Two stems close together, and one of what heads a sentence with one of it. */
export type TwoKind = 'k' | 'x';
export type PlaceKind = 'S' | 'R' | 'O' | 'A' | 'K' | 'P' | 'M' | 'B' | 'Q' | 'L';

/** Takes features one by one, stems by their numbers; the same one may come several times. */
export interface FeatureTaker {
  one(kind: OneKind, stem: number): void;
  two(kind: TwoKind, stem: number, other: number): void;
  place(kind: PlaceKind, value: string): void;
}

/** Pairs are of words that stand no farther apart than this. */
export const pairedWithin = 3;
/** A denial reaches this many words, and less over a mark. */
const denialReach = 6;
const markCosts = 3;
/** A sentence of no more words than this is read together with each word of what heads it. */
const shortSentence = 8;
const wordsPerStep = 6;
const mostSteps = 5;

/** Tells what all sentences of a block are known by: where it stands, and what heads it. */
export function tellPlace(
  { role }: TextBlock,
  { section, product, aboutness }: Surroundings,
  head: readonly number[],
  taker: FeatureTaker,
): void {
  for (const kind of section.kinds) taker.place('S', kind);
  taker.place('R', role);
  taker.place('O', String(section.others));
  taker.place('A', String(section.aboutExosomes));
  taker.place('K', product.kind);
  taker.place('P', product.place);
  taker.place('M', String(product.main));
  taker.place('B', aboutness);
  for (const stem of head) taker.one('p', stem);
}

/**
 * Tells what one sentence is known by: its stems, pairs of stems close together, stems behind a denial, and stems beside those of
 * what heads it. Linear in the sentence.
 *
 * @param codes of the tokens of its block; its own are those of [from, to)
 */
export function tellSentence(
  codes: readonly number[],
  { from, to, question }: { readonly from: number; readonly to: number; readonly question: boolean },
  head: readonly number[],
  taker: FeatureTaker,
): void {
  tellPairs(codes, from, to, taker);
  tellDenied(codes, from, to, taker);
  if (head.length > 0 && countTelling(codes, from, to) <= shortSentence)
    for (let at = from; at < to; at += 1) {
      const code = codes[at] as number;
      if (tellsIn(code)) for (const above of head) taker.two('x', above, stemIn(code));
    }
  taker.place('Q', String(question));
  taker.place('L', String(Math.min(mostSteps, Math.trunc((to - from) / wordsPerStep))));
}

function tellPairs(codes: readonly number[], from: number, to: number, taker: FeatureTaker): void {
  // The last telling stems, the nearest first; kept one by one, since a list would be made anew for each sentence of a page.
  let [first, second, third] = [none, none, none];
  for (let at = from; at < to; at += 1) {
    const code = codes[at] as number;
    const stem = stemIn(code);
    taker.one('s', stem);
    if (at > from) taker.two('k', stemIn(codes[at - 1] as number), stem);
    if (!tellsIn(code)) continue;
    if (first !== none) taker.two('k', first, stem);
    if (second !== none) taker.two('k', second, stem);
    if (third !== none) taker.two('k', third, stem);
    third = second;
    second = first;
    first = stem;
  }
}

const none = -1;

function tellDenied(codes: readonly number[], from: number, to: number, taker: FeatureTaker): void {
  let left = 0;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] as number;
    if (deniesIn(code)) left = denialReach;
    else if (left > 0) {
      taker.one('n', stemIn(code));
      left -= 1;
    }
    if (isMarkIn(code)) left = Math.max(0, left - markCosts);
  }
}

function countTelling(codes: readonly number[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (tellsIn(codes[at] as number)) count += 1;
  return count;
}

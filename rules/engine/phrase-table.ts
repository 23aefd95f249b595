import type { ListsByTest } from './lists-by-test.ts';

/**
 * All phrases of a language, worked out as far as can be without a text: lists of numbers, so that a build can write them down
 * and little is left to do where a page waits.
 *
 * A test is what a single token has to be. Odd: just this word or mark, by its place in `words`; even: one of a kind (words with
 * a star, a range of numbers, what can begin a choice), by its bit.
 */
export interface PhraseTable {
  readonly words: readonly string[];
  /** Words with stars, and their tests in the same order. */
  readonly patterns: readonly string[];
  readonly patternTests: readonly number[];
  readonly ranges: readonly Range[];
  /** How many kinds of tokens there are. */
  readonly bits: number;
  /** By test: the tests of which it is made, where it is a kind that is several; what passes one of these belongs to it. They may be several, too. */
  readonly unions: ListsByTest;
  /** `phraseLength` numbers each. */
  readonly phrases: Numbers;
  /** Pieces of phrases and options, each as its place in `nodes`; a 0 ends the sequence. */
  readonly sequences: Numbers;
  /** `nodeLength` numbers each; none at 0. */
  readonly nodes: Numbers;
  /** Options of more than one token: of each choice, by the tests that they can begin with, in order; and where they go on. */
  readonly openings: Numbers;
  readonly options: Numbers;
}

export type Numbers = Int32Array;

/** Tests of numbers in a range; null for no bound. */
export interface Range {
  readonly test: number;
  readonly least: number | null;
  readonly most: number | null;
}

/** More than the number of any test. */
export function testsIn({ words, bits }: Pick<PhraseTable, 'words' | 'bits'>): number {
  return 2 * Math.max(words.length, bits) + 2;
}

/** A token passes it never, or whenever it is a word or a number. */
export const never = 0;
export const any = 2;

/**
 * Fields of a phrase: its place among those given, its pieces, how many tokens stand before its anchor, and whether it may match
 * over the end of a sentence; then, by their places among the pieces, its anchor and two pieces that it needs beside it, and for
 * these whether they stand behind the anchor. All three must occur.
 */
export const phraseField = {
  order: 0,
  sequence: 1,
  least: 2,
  most: 3,
  scope: 4,
  anchor: 5,
  first: 6,
  firstBehind: 7,
  second: 8,
  secondBehind: 9,
} as const;
export const phraseLength = 10;

/** A piece by what it is; only an optional one and one that may take up other than one token is a choice. */
export const nodeKinds = { test: 0, gap: 1, choice: 2, optional: 3 } as const;

/**
 * Fields of a node. `begins` is the test that its first token passes, or `nothing`. Of a gap `single` says how many words it takes,
 * and `long` whether it steps over marks; of a choice they are what an option of one token passes and what a longer one begins with.
 */
export const nodeField = { is: 0, begins: 1, single: 2, long: 3, from: 4, to: 5 } as const;
export const nodeLength = 6;

/** What `begins` says of a piece that may take no token at all, and a phrase of a piece that it does not need. */
export const nothing = -1;

/** A gap ends at a mark that lies farther off than this many tokens for each of its words. */
export const marksPerWord = 3;

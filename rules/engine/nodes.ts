import type { Options } from './options.ts';
import type { TokenTest } from './vocabulary.ts';

/** What a piece of a phrase is to the matcher; a list is a choice. */
export const nodeKinds = { test: 0, gap: 1, choice: 2 } as const;

export type Option = readonly Node[];

/** The fewest and the most tokens. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** What `begins` says of a piece that may take no token at all. */
export const nothing = -1;

/**
 * A phrase's piece. Pieces that are spelled alike are one and the same node. Little is known of it at first: a phrase is compiled
 * only once a text has what it needs. All nodes are of one shape, which makes matching them fast.
 */
export class Node {
  /** How it can begin, as that is written, once it was asked for; in no way for a gap. */
  openings: readonly string[] | null = null;
  /** The same as tests. */
  firsts: readonly TokenTest[] | null = null;
  /** How large a part of a text it may begin at, once that was asked for. */
  share = -1;

  /** How many tokens a match of it takes up, once that was asked for. */
  span: Span | null = null;

  /** True once what follows is known. */
  compiled = false;
  /** The test that its first token passes, or `nothing`. */
  begins: TokenTest = nothing;
  /** Of a gap: how many words it takes, and whether it steps over marks. */
  most = 0;
  overMarks = false;
  /** Of a choice. */
  options: Options | null = null;

  constructor(
    readonly is: number,
    readonly text: string,
    readonly optional: boolean,
    /** A phrase that it stands in, for messages. */
    readonly phrase: string,
  ) {}

  /** True for a piece without which its phrase does not match. */
  get mustOccur(): boolean {
    return !this.optional && this.is !== nodeKinds.gap;
  }
}

/** A gap ends at a mark that lies farther off than this many tokens for each of its words. */
export const marksPerWord = 3;

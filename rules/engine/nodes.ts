import type { TokenTest } from './token-tests.ts';

/** What a piece of a phrase is as it is read; a list is a choice. */
export const pieceKinds = { test: 0, gap: 1, choice: 2 } as const;

export type Option = readonly Node[];

/** The fewest and the most tokens. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** A phrase's piece. Pieces that are spelled alike are one and the same node. Little is known of it until it is asked for. */
export class Node {
  /** How it can begin, as that is written; in no way for a gap. */
  openings: readonly string[] | null = null;
  /** The same as tests. */
  firsts: readonly TokenTest[] | null = null;
  /** How large a part of a text it may begin at. */
  share = -1;
  /** How many tokens a match of it takes up. */
  span: Span | null = null;
  /** Where it stands in the table; 0 until it does. */
  place = 0;

  constructor(
    readonly is: number,
    readonly text: string,
    readonly optional: boolean,
    /** A phrase that it stands in, for messages. */
    readonly phrase: string,
  ) {}

  /** True for a piece without which its phrase does not match. */
  get mustOccur(): boolean {
    return !this.optional && this.is !== pieceKinds.gap;
  }
}

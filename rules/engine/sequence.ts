import { marksPerWord, type Node } from './nodes.ts';
import { passes, step, type TokenType } from './token-types.ts';

type Gap = Extract<Node, { readonly is: 'gap' }>;
type Choice = Extract<Node, { readonly is: 'choice' }>;

/**
 * Matches pieces against the tokens of one text. Ends of options are kept on a stack of numbers, because a page asks for
 * hundreds of thousands of them and each array would be garbage a moment later.
 */
export class Sequencer {
  /** How many tokens were looked at so far: what a test counts in place of time. */
  looks = 0;
  #types: readonly TokenType[] = [];
  readonly #ends: number[] = [];

  read(types: readonly TokenType[]): void {
    this.#types = types;
  }

  /** The furthest end of a match of `pieces` from `index` on at token `at`; -1 where there is none. */
  longestMatch(pieces: readonly Node[], index: number, at: number): number {
    const piece = pieces[index];
    if (piece === undefined) return at;
    if (piece.is === 'test') {
      return this.#passes(piece, at) ? this.longestMatch(pieces, index + 1, at + 1) : -1;
    }
    if (piece.is === 'gap') return this.#afterGap(piece, pieces, index, at);
    let best = piece.optional ? this.longestMatch(pieces, index + 1, at) : -1;
    const base = this.#ends.length;
    this.#pushChoice(piece, at);
    for (let next = base; next < this.#ends.length; next += 1) {
      const end = this.longestMatch(pieces, index + 1, this.#ends[next] as number);
      if (end > best) best = end;
    }
    this.#ends.length = base;
    return best;
  }

  #passes(piece: Extract<Node, { readonly is: 'test' }>, at: number): boolean {
    this.looks += 1;
    const type = this.#types[at];
    return type !== undefined && passes(type, piece.test);
  }

  /** Nearest first: a gap takes as few words as it can, so that a match does not reach over a nearer one. */
  #afterGap(gap: Gap, pieces: readonly Node[], index: number, at: number): number {
    let words = 0;
    for (let next = at; ; next += 1) {
      const end = this.longestMatch(pieces, index + 1, next);
      if (end >= 0) return end;
      const type = this.#types[next];
      if (type === undefined || type.step === step.end) return -1;
      if (type.step === step.crossed) {
        if (!gap.overMarks || next - at > gap.most * marksPerWord) return -1;
      } else {
        words += 1;
        if (words > gap.most) return -1;
      }
    }
  }

  /** Pushes the end of every option of a choice that matches at a token, each end once. */
  #pushChoice(choice: Choice, at: number): void {
    this.looks += 1;
    const begun = choice.options.startingWith(this.#types[at]);
    const base = this.#ends.length;
    if (begun.single) this.#ends.push(at + 1);
    for (const option of begun.longer) this.#pushEnds(option, 0, at, base);
  }

  /** Pushes every end of a match of one option, for what comes behind it to choose from; those from `base` on are not repeated. */
  #pushEnds(pieces: readonly Node[], index: number, at: number, base: number): void {
    const piece = pieces[index];
    if (piece === undefined) {
      if (this.#ends.indexOf(at, base) < 0) this.#ends.push(at);
    } else if (piece.is === 'test') {
      if (this.#passes(piece, at)) this.#pushEnds(pieces, index + 1, at + 1, base);
    } else if (piece.is === 'gap') {
      const end = this.#afterGap(piece, pieces, index, at);
      if (end >= 0 && this.#ends.indexOf(end, base) < 0) this.#ends.push(end);
    } else {
      const inner = this.#endsOf(piece, at);
      if (piece.optional) this.#pushEnds(pieces, index + 1, at, base);
      for (const end of inner) this.#pushEnds(pieces, index + 1, end, base);
    }
  }

  #endsOf(choice: Choice, at: number): readonly number[] {
    const base = this.#ends.length;
    this.#pushChoice(choice, at);
    return this.#ends.splice(base);
  }
}

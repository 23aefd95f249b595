import { marksPerWord, type Node, nodeKinds, nothing, type Option } from './nodes.ts';
import type { Options } from './options.ts';
import { passes, step, type TokenType } from './token-types.ts';
import type { TokenTest } from './vocabulary.ts';

/**
 * Matches pieces against the tokens of one text. Ends of options are kept on a stack of numbers, because a page asks for
 * hundreds of thousands of them and each array would be garbage a moment later.
 */
export class Sequencer {
  /** How many tokens were looked at so far: what a test counts in place of time. */
  looks = 0;
  #types: readonly TokenType[] = [];
  readonly #ends: number[] = [];
  /** How many of `#ends` count; the others are left over. */
  #top = 0;

  read(types: readonly TokenType[]): void {
    this.#types = types;
  }

  /** The furthest end of a match of `pieces` from `index` on at token `at`; -1 where there is none. */
  longestMatch(pieces: Option, index: number, at: number): number {
    let next = at;
    for (let place = index; place < pieces.length; place += 1) {
      const piece = pieces[place] as Node;
      if (piece.is === nodeKinds.test) {
        if (!this.#passes(piece.begins, next)) return -1;
      } else if (piece.is === nodeKinds.gap) {
        return this.#afterGap(piece, pieces, place, next);
      } else {
        const options = (piece.options as Options).open();
        if (piece.optional || this.#passes(options.long, next)) return this.#longestOver(piece, pieces, place, next);
        if (!this.#passes(options.single, next)) return -1;
      }
      next += 1;
    }
    return next;
  }

  /** The same where `pieces` go on with a choice that may take up other than one token. */
  #longestOver({ optional, options }: Node, pieces: Option, index: number, at: number): number {
    const { single, long } = options as Options;
    let best = optional ? this.longestMatch(pieces, index + 1, at) : -1;
    if (!this.#passes(long, at)) {
      return this.#passes(single, at) ? Math.max(best, this.longestMatch(pieces, index + 1, at + 1)) : best;
    }
    const base = this.#top;
    this.#pushChoice(options as Options, at);
    for (let next = base; next < this.#top; next += 1) {
      const end = this.longestMatch(pieces, index + 1, this.#ends[next] as number);
      if (end > best) best = end;
    }
    this.#top = base;
    return best;
  }

  #passes(test: TokenTest, at: number): boolean {
    this.looks += 1;
    const types = this.#types;
    return at < types.length && passes(types[at] as TokenType, test);
  }

  /** Nearest first: a gap takes as few words as it can, so that a match does not reach over a nearer one. */
  #afterGap(gap: Node, pieces: Option, index: number, at: number): number {
    let words = 0;
    const begins = pieces[index + 1]?.begins ?? nothing;
    for (let next = at; ; next += 1) {
      if (begins === nothing || this.#passes(begins, next)) {
        const end = this.longestMatch(pieces, index + 1, next);
        if (end >= 0) return end;
      }
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

  /** Pushes the end of every option of a choice that matches at a token. */
  #pushChoice(options: Options, at: number): void {
    const { single, long } = options.open();
    const base = this.#top;
    if (this.#passes(single, at)) this.#push(at + 1, base);
    if (!this.#passes(long, at)) return;
    for (const option of options.longerFrom(this.#types[at] as TokenType)) this.#pushEnds(option, 0, at, base);
  }

  /** Pushes every end of a match of one option, for what comes behind it to choose from. */
  #pushEnds(pieces: Option, index: number, at: number, base: number): void {
    const piece = pieces[index];
    if (piece === undefined) {
      this.#push(at, base);
    } else if (piece.is === nodeKinds.test) {
      if (this.#passes(piece.begins, at)) this.#pushEnds(pieces, index + 1, at + 1, base);
    } else if (piece.is === nodeKinds.gap) {
      const end = this.#afterGap(piece, pieces, index, at);
      if (end >= 0) this.#push(end, base);
    } else {
      if (piece.optional) this.#pushEnds(pieces, index + 1, at, base);
      const inner = this.#top;
      this.#pushChoice(piece.options as Options, at);
      const outer = this.#top;
      for (let next = inner; next < outer; next += 1) {
        this.#pushEnds(pieces, index + 1, this.#ends[next] as number, outer);
      }
      // The ends of the inner choice have served; those of the whole option take their place.
      this.#ends.copyWithin(inner, outer, this.#top);
      this.#top -= outer - inner;
    }
  }

  /** Pushes an end unless it stands among those from `base` on. */
  #push(end: number, base: number): void {
    for (let index = base; index < this.#top; index += 1) if (this.#ends[index] === end) return;
    this.#ends[this.#top] = end;
    this.#top += 1;
  }
}

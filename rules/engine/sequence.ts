import { marksPerWord, nodeField, nodeKinds, nothing, type PhraseTable } from './phrase-table.ts';
import { step, type TokenTypes } from './token-types.ts';

/** With more openings than this, those of a choice are searched by halves. */
const few = 6;

/**
 * Matches pieces against the tokens of one text. Ends of options are kept on a stack of numbers, because a page asks for
 * hundreds of thousands of them and each array would be garbage a moment later.
 */
export class Sequencer {
  /** How many tokens were looked at so far: what a test counts in place of time. */
  looks = 0;
  readonly #types: TokenTypes;
  readonly #nodes: Int32Array;
  /** Of a piece that is just a test, that test itself, as `~test`; of any other its place in `nodes`. */
  readonly #sequences: Int32Array;
  readonly #openings: Int32Array;
  readonly #options: Int32Array;
  #text = new Int32Array(0);
  #length = 0;
  readonly #ends: number[] = [];
  /** How many of `#ends` count; the others are left over. */
  #top = 0;

  constructor({ nodes, sequences, openings, options }: PhraseTable, types: TokenTypes) {
    this.#nodes = nodes;
    this.#sequences = withTests(sequences, nodes);
    this.#openings = openings;
    this.#options = options;
    this.#types = types;
  }

  /** @param text types of tokens, of which the first `length` count */
  read(text: Int32Array<ArrayBuffer>, length: number): void {
    this.#text = text;
    this.#length = length;
  }

  /** True where the token can begin what `begins` with this test. */
  passes(test: number, at: number): boolean {
    this.looks += 1;
    if (at >= this.#length) return false;
    const type = this.#text[at] as number;
    const types = this.#types;
    if ((test & 1) === 1) return types.exact[type] === test;
    return ((types.bits[type * types.width + (test >> 6)] as number) & (1 << ((test >> 1) & 31))) !== 0;
  }

  /** The furthest end of a match of the pieces from `sequence` on at token `at`; -1 where there is none. */
  longestMatch(sequence: number, at: number): number {
    const nodes = this.#nodes;
    let next = at;
    for (let place = sequence; ; place += 1) {
      const node = this.#sequences[place] as number;
      if (node === 0) return next;
      if (node < 0) {
        if (!this.passes(~node, next)) return -1;
      } else {
        const is = nodes[node] as number;
        if (is === nodeKinds.gap) return this.#afterGap(node, place, next);
        if (is === nodeKinds.optional || this.passes(nodes[node + nodeField.long] as number, next))
          return this.#longestOver(node, place, next);
        if (!this.passes(nodes[node + nodeField.single] as number, next)) return -1;
      }
      next += 1;
    }
  }

  /** The same where the pieces go on with a choice that may take up other than one token. */
  #longestOver(node: number, place: number, at: number): number {
    const single = this.#nodes[node + nodeField.single] as number;
    let best = this.#nodes[node] === nodeKinds.optional ? this.longestMatch(place + 1, at) : -1;
    if (!this.passes(this.#nodes[node + nodeField.long] as number, at)) {
      return this.passes(single, at) ? Math.max(best, this.longestMatch(place + 1, at + 1)) : best;
    }
    const base = this.#top;
    this.#pushChoice(node, at);
    for (let next = base; next < this.#top; next += 1) {
      const end = this.longestMatch(place + 1, this.#ends[next] as number);
      if (end > best) best = end;
    }
    this.#top = base;
    return best;
  }

  /** Nearest first: a gap takes as few words as it can, so that a match does not reach over a nearer one. */
  #afterGap(gap: number, place: number, at: number): number {
    const nodes = this.#nodes;
    const most = nodes[gap + nodeField.single] as number;
    const overMarks = nodes[gap + nodeField.long] === 1;
    const piece = this.#sequences[place + 1] as number;
    const begins = piece < 0 ? ~piece : (nodes[piece + nodeField.begins] as number);
    let words = 0;
    for (let next = at; ; next += 1) {
      if (begins === nothing || this.passes(begins, next)) {
        const end = this.longestMatch(place + 1, next);
        if (end >= 0) return end;
      }
      if (next >= this.#length) return -1;
      const stepped = this.#types.steps[this.#text[next] as number] as number;
      if (stepped >= step.end) return -1;
      if (stepped === step.crossed) {
        if (!overMarks || next - at > most * marksPerWord) return -1;
      } else {
        words += 1;
        if (words > most) return -1;
      }
    }
  }

  /** Pushes the end of every option of a choice that matches at a token. */
  #pushChoice(node: number, at: number): void {
    const nodes = this.#nodes;
    const base = this.#top;
    if (this.passes(nodes[node + nodeField.single] as number, at)) this.#push(at + 1, base);
    if (!this.passes(nodes[node + nodeField.long] as number, at)) return;
    const from = nodes[node + nodeField.from] as number;
    const to = nodes[node + nodeField.to] as number;
    if (to - from <= few) {
      for (let index = from; index < to; index += 1)
        if (this.passes(this.#openings[index] as number, at)) this.#pushEnds(this.#options[index] as number, at, base);
      return;
    }
    const { passed, passedFrom } = this.#types;
    const type = this.#text[at] as number;
    for (let test = passedFrom[type] as number; test < (passedFrom[type + 1] as number); test += 1)
      this.#pushOpened(passed[test] as number, from, to, at, base);
  }

  /** Pushes the ends of the options, of those from `from` to `to`, that begin with a test which the token passes. */
  #pushOpened(test: number, from: number, to: number, at: number, base: number): void {
    const openings = this.#openings;
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((openings[middle] as number) < test) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < to && openings[index] === test; index += 1)
      this.#pushEnds(this.#options[index] as number, at, base);
  }

  /** Pushes every end of a match of one option, for what comes behind it to choose from. */
  #pushEnds(place: number, at: number, base: number): void {
    const nodes = this.#nodes;
    const node = this.#sequences[place] as number;
    if (node === 0) {
      this.#push(at, base);
      return;
    }
    if (node < 0) {
      if (this.passes(~node, at)) this.#pushEnds(place + 1, at + 1, base);
      return;
    }
    const is = nodes[node] as number;
    if (is === nodeKinds.gap) {
      const end = this.#afterGap(node, place, at);
      if (end >= 0) this.#push(end, base);
    } else {
      if (is === nodeKinds.optional) this.#pushEnds(place + 1, at, base);
      const inner = this.#top;
      this.#pushChoice(node, at);
      const outer = this.#top;
      for (let next = inner; next < outer; next += 1) this.#pushEnds(place + 1, this.#ends[next] as number, outer);
      // The ends of the inner choice have served; those of the whole option take their place.
      const ends = this.#ends;
      for (let next = outer; next < this.#top; next += 1) ends[inner + next - outer] = ends[next] as number;
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

/** Nearly all pieces are tests, and each that is looked up in another table is waited for. */
function withTests(sequences: Int32Array, nodes: Int32Array): Int32Array {
  return sequences.map((node) =>
    node !== 0 && nodes[node] === nodeKinds.test ? ~(nodes[node + nodeField.begins] as number) : node,
  );
}

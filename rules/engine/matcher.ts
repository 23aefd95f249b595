import { Commonness } from './commonness.ts';
import { Endings } from './endings.ts';
import { type Lists, NodeCompiler } from './node-compiler.ts';
import { type Node, nothing, type Option } from './nodes.ts';
import { Sequencer } from './sequence.ts';
import { passes, type Sought, type TokenType } from './token-types.ts';
import type { Token } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** A phrase met in a run of tokens: `from` and `to` are token indexes, `to` exclusive. */
export interface Match<Rule> {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

export interface PhraseRule<Rule> {
  readonly phrase: string;
  readonly rule: Rule;
}

interface Compiled<Rule> {
  readonly rule: Rule;
  /** Place of the phrase among those given; variants of one phrase share it. */
  readonly order: number;
  readonly pieces: Option;
  readonly anchor: Node;
  /** Bits of its other pieces, which must all occur nearby, the rarest first; null until a text holds its anchor. */
  needs: readonly number[] | null;
  /** How many tokens stand before its anchor at least and at most; `most` is -1 until it is tried and so compiled. */
  least: number;
  most: number;
  /** The text (counted in `#round`) in which it was tried last, and the place from which it is still to be tried there. */
  round: number;
  next: number;
}

interface Ordered<Rule> extends Match<Rule> {
  readonly order: number;
}

/** A text is searched a stretch at a time, so that what a phrase needs must occur near it. */
const stretch = 96;

/** No phrase may be longer than this, in tokens, with all its gaps. A test holds the phrases to it. */
export const longestPhrase = 160;

/**
 * All phrases of a language as one matcher. Each phrase is looked for by its rarest piece (its anchor), and tried only where its
 * other pieces occur in the same sentence, from the places where it can begin. From there it looks at no more tokens than its
 * pieces and gaps allow, so that time is linear in the text, with a factor that the phrases fix and the text cannot raise.
 */
export class Matcher<Rule> {
  readonly #vocabulary = new Vocabulary();
  readonly #compiler: NodeCompiler;
  readonly #commonness: Commonness;
  readonly #sequencer = new Sequencer();
  readonly #endings: Endings;
  /** Phrases, those with too common words as one variant for each of their options. */
  readonly #phrases: Compiled<Rule>[] = [];
  /** Indexes of phrases by the tests of their anchors. */
  readonly #anchored: number[][] = [];
  #nearby = new Uint32Array(0);
  #round = 0;
  /** The text that is searched, and what was found in it so far. */
  #text: readonly TokenType[] = [];
  #found: Ordered<Rule>[] = [];

  /**
   * Reads the phrases; each is compiled when a text first has all that it needs. Throws an Error that names the phrase where one has
   * unpaired brackets or nothing that must occur; what else is malformed shows when it is compiled.
   */
  constructor(rules: readonly PhraseRule<Rule>[], lists: Lists) {
    this.#compiler = new NodeCompiler(lists, this.#vocabulary);
    this.#endings = new Endings(lists);
    const phrases = rules.map(({ phrase }) => this.#compiler.read(phrase));
    this.#commonness = new Commonness(phrases, this.#compiler, this.#vocabulary);
    phrases.forEach((phrase, order) => {
      const { rule } = rules[order] as PhraseRule<Rule>;
      for (const pieces of this.#commonness.spellOut(phrase)) this.#add(pieces, rule, order);
    });
  }

  #add(pieces: Option, rule: Rule, order: number): void {
    const anchor = this.#commonness.rarest(pieces) ?? pieces.find(({ mustOccur }) => mustOccur);
    if (anchor === undefined) throw new Error(`phrase "${pieces[0]?.phrase}": every word of it may be left out`);
    for (const test of this.#compiler.firstsOf(anchor)) {
      const phrases = this.#anchored[test];
      if (phrases) phrases.push(this.#phrases.length);
      else this.#anchored[test] = [this.#phrases.length];
    }
    this.#phrases.push({ rule, order, pieces, anchor, needs: null, least: 0, most: -1, round: 0, next: 0 });
  }

  /** Tokens looked at since the matcher was made: a measure of work that no busy machine changes. */
  get looks(): number {
    return this.#sequencer.looks;
  }

  /** Every phrase that matches anywhere in the tokens, the longest for each phrase and start, in order of their starts. */
  find(tokens: readonly Token[]): Match<Rule>[] {
    const text = this.#typesOf(tokens);
    this.#text = text;
    this.#found = [];
    this.#sequencer.read(text);
    this.#round += 1;
    for (let from = 0; from < text.length; ) {
      const to = endOfPart(text, from);
      this.#searchPart(from, to, 'within');
      from = to + 1;
    }
    if (text.some(({ sought }) => (sought as Sought).across.length > 0)) this.#searchPart(0, text.length, 'across');
    return inOrder(this.#found);
  }

  #typesOf(tokens: readonly Token[]): readonly TokenType[] {
    this.#vocabulary.forget();
    const text: TokenType[] = [];
    for (const token of tokens) {
      const type = this.#vocabulary.of(token);
      type.sought ??= this.#soughtBy(type);
      text.push(type);
    }
    const words = (this.#vocabulary.needs + 31) >> 5;
    if (this.#nearby.length < words) this.#nearby = new Uint32Array(words);
    return text;
  }

  #soughtBy(type: TokenType): Sought {
    const within: number[] = [];
    const across: number[] = [];
    const indexes = new Set(type.passed.flatMap((test) => this.#anchored[test] ?? []));
    for (const index of indexes) {
      const phrase = this.#phrases[index] as Compiled<Rule>;
      phrase.needs ??= this.#needsOf(phrase);
      (this.#endings.mayHold(phrase.pieces) ? across : within).push(index, phrase.needs.length, ...phrase.needs);
    }
    return { within: Int32Array.from(within), across: Int32Array.from(across) };
  }

  #needsOf({ pieces, anchor }: Compiled<Rule>): readonly number[] {
    const others = pieces.filter((piece) => piece.mustOccur && piece !== anchor);
    const common = new Map(others.map((piece) => [piece, this.#commonness.of(piece)]));
    others.sort((one, other) => (common.get(one) ?? 0) - (common.get(other) ?? 0));
    return others.map((piece) => {
      if (piece.need < 0) piece.need = this.#vocabulary.need(this.#compiler.firstsOf(piece));
      return piece.need;
    });
  }

  /** Searches a part of the text, beyond which no phrase that is looked for reaches. */
  #searchPart(low: number, high: number, phrases: 'within' | 'across'): void {
    for (let from = low; from < high; from += stretch) {
      const to = Math.min(high, from + stretch);
      this.#gather(Math.max(low, from - longestPhrase), Math.min(high, to + longestPhrase));
      for (let at = from; at < to; at += 1)
        this.#findAt(at, low, ((this.#text[at] as TokenType).sought as Sought)[phrases]);
    }
  }

  /** Gathers the needs that tokens meet. */
  #gather(from: number, to: number): void {
    const nearby = this.#nearby;
    nearby.fill(0);
    for (let at = from; at < to; at += 1) {
      const { meets } = this.#text[at] as TokenType;
      for (let index = 0; index < meets.length; index += 1) {
        const bit = meets[index] as number;
        nearby[bit >> 5] = (nearby[bit >> 5] as number) | (1 << (bit & 31));
      }
    }
  }

  /** Tries those phrases whose anchor stands at a token and whose needs all occur nearby. */
  #findAt(at: number, low: number, phrases: Int32Array): void {
    const nearby = this.#nearby;
    for (let index = 0; index < phrases.length; ) {
      const phrase = phrases[index] as number;
      const end = index + 2 + (phrases[index + 1] as number);
      index += 2;
      while (index < end) {
        const bit = phrases[index] as number;
        if (((nearby[bit >> 5] as number) & (1 << (bit & 31))) === 0) break;
        index += 1;
      }
      if (index === end) this.#tryPhrase(this.#phrases[phrase] as Compiled<Rule>, at, low);
      index = end;
    }
  }

  /** Tries a phrase whose anchor stands at a token, from each place from `low` on where it can begin and was not tried yet. */
  #tryPhrase(phrase: Compiled<Rule>, anchor: number, low: number): void {
    if (phrase.most < 0) this.#compile(phrase);
    if (phrase.round !== this.#round) {
      phrase.round = this.#round;
      phrase.next = 0;
    }
    const { order, pieces, rule } = phrase;
    const first = (pieces[0] as Node).begins;
    const last = anchor - phrase.least;
    for (let from = Math.max(phrase.next, anchor - phrase.most, low); from <= last; from += 1) {
      phrase.next = from + 1;
      if (first !== nothing && !passes(this.#text[from] as TokenType, first)) continue;
      const to = this.#sequencer.longestMatch(pieces, 0, from);
      if (to > from) this.#found.push({ rule, order, from, to });
    }
  }

  #compile(phrase: Compiled<Rule>): void {
    this.#compiler.compile(phrase.pieces);
    const { least, most } = this.#compiler.spanOf(phrase.pieces.slice(0, phrase.pieces.indexOf(phrase.anchor)));
    phrase.least = least;
    phrase.most = most;
  }
}

/** Index of the next mark that parts the text, or its length. */
function endOfPart(text: readonly TokenType[], from: number): number {
  let to = from;
  while (to < text.length && !(text[to] as TokenType).parts) to += 1;
  return to;
}

/** By their starts, and for each start and phrase the longest alone. */
function inOrder<Rule>(found: Ordered<Rule>[]): Match<Rule>[] {
  if (found.length < 2) return found;
  found.sort((one, other) => one.from - other.from || one.order - other.order || other.to - one.to);
  return found.filter((match, index) => {
    const before = found[index - 1];
    return before?.from !== match.from || before.order !== match.order;
  });
}

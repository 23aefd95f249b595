import { append } from './append.ts';
import { measureCommonness, spellOut } from './commonness.ts';
import { firstTests, type Lists, longestSpan, type Node, NodeCompiler, shortestSpan } from './nodes.ts';
import { Sequencer } from './sequence.ts';
import { type LadenType, passes, type TokenTest, type TokenType, TokenTypes } from './token-types.ts';
import type { Token } from './tokens.ts';

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
  readonly pieces: readonly Node[];
  /** What it must begin with; null where its first piece may be left out. */
  readonly first: TokenTest | null;
  /** How many tokens stand before its anchor at least and at most. */
  readonly least: number;
  readonly most: number;
  /** Bits of its other pieces, which must all occur nearby, the rarest first. */
  readonly needs: readonly number[];
  /** The text (counted in `#round`) in which it was tried last, and the place from which it is still to be tried there. */
  round: number;
  next: number;
}

interface Ordered<Rule> extends Match<Rule> {
  readonly order: number;
}

/**
 * What a token sets going. `phrases`: those that are looked for by it, in one row of numbers, each as its index, the count of its
 * needs, and these. There are hundreds for a common word, nearly all in vain, so that they must lie close together in
 * memory. `meets`: bits of the needs of phrases that the token meets.
 */
interface Cause {
  readonly phrases: Int32Array;
  readonly meets: Int32Array;
}

/** A text is searched a stretch at a time, so that what a phrase needs must occur near it. */
const stretch = 96;

/**
 * All phrases of a language as one matcher. Each phrase is looked for by its rarest piece (its anchor), and tried only where its
 * other pieces occur nearby, from the places where it can begin. From there it looks at no more tokens than its pieces and
 * gaps allow, so that time is linear in the text, with a factor that the phrases fix and the text cannot raise.
 */
export class Matcher<Rule> {
  readonly #types = new TokenTypes<Cause>((passed) => this.#causeOf(passed));
  readonly #sequencer = new Sequencer();
  /** Phrases, those with too common words as one variant for each of their options. */
  readonly #phrases: readonly Compiled<Rule>[];
  /** Indexes of phrases by the test of their anchor. */
  readonly #anchored = new Map<TokenTest, number[]>();
  /** The bit of each test that phrases need. */
  readonly #needs = new Map<TokenTest, number>();
  readonly #nearby: Uint32Array;
  readonly #longest: number;
  #round = 0;

  /** Throws an Error that names the phrase for a malformed phrase or an unknown list. */
  constructor(rules: readonly PhraseRule<Rule>[], lists: Lists) {
    const compiler = new NodeCompiler(lists, this.#types);
    const phrases = rules.map(({ phrase }) => {
      const pieces = compiler.compile(phrase);
      firstTests(pieces, phrase);
      return pieces;
    });
    const commonness = measureCommonness(phrases, this.#types);
    const bitOf = ({ begins }: Node) => {
      const bit = this.#needs.get(begins as TokenTest) ?? this.#needs.size;
      this.#needs.set(begins as TokenTest, bit);
      return bit;
    };
    const compiled: Compiled<Rule>[] = [];
    phrases.forEach((phrase, order) => {
      for (const pieces of spellOut(phrase, commonness)) {
        const needed = pieces
          .filter(({ begins }) => begins !== null)
          .sort((one, other) => commonness(one) - commonness(other));
        const [anchor, ...others] = needed as [Node, ...Node[]];
        append(this.#anchored, anchor.begins as TokenTest, compiled.length);
        const before = pieces.slice(0, pieces.indexOf(anchor));
        compiled.push({
          rule: (rules[order] as PhraseRule<Rule>).rule,
          order,
          pieces,
          first: pieces[0]?.begins ?? null,
          least: shortestSpan(before),
          most: longestSpan(before),
          needs: others.map(bitOf),
          round: 0,
          next: 0,
        });
      }
    });
    this.#phrases = compiled;
    this.#nearby = new Uint32Array((this.#needs.size + 31) >> 5);
    this.#longest = Math.max(0, ...phrases.map(longestSpan));
  }

  /** Tokens looked at since the matcher was made: a measure of work that no busy machine changes. */
  get looks(): number {
    return this.#sequencer.looks;
  }

  /** Every phrase that matches anywhere in the tokens, the longest for each phrase and start, in order of their starts. */
  find(tokens: readonly Token[]): Match<Rule>[] {
    const types = tokens.map((token) => this.#types.of(token));
    this.#sequencer.read(types);
    this.#round += 1;
    const found: Ordered<Rule>[] = [];
    for (let from = 0; from < types.length; from += stretch) {
      this.#gather(types, from - this.#longest, from + stretch + this.#longest);
      const to = Math.min(types.length, from + stretch);
      for (let at = from; at < to; at += 1) this.#findAt(at, types, found);
    }
    found.sort((one, other) => one.from - other.from || one.order - other.order || other.to - one.to);
    return found.filter((match, index) => {
      const before = found[index - 1];
      return before?.from !== match.from || before.order !== match.order;
    });
  }

  /** Gathers the needs that the tokens of a stretch and its surroundings meet. */
  #gather(types: readonly LadenType<Cause>[], from: number, to: number): void {
    const nearby = this.#nearby;
    nearby.fill(0);
    for (let at = Math.max(0, from); at < Math.min(types.length, to); at += 1) {
      const { meets } = (types[at] as LadenType<Cause>).load;
      for (let index = 0; index < meets.length; index += 1) {
        const bit = meets[index] as number;
        nearby[bit >> 5] = (nearby[bit >> 5] as number) | (1 << (bit & 31));
      }
    }
  }

  /** Tries every phrase whose anchor stands at a token and whose needs all occur nearby. */
  #findAt(at: number, types: readonly LadenType<Cause>[], found: Ordered<Rule>[]): void {
    const { phrases } = (types[at] as LadenType<Cause>).load;
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
      if (index === end) this.#tryPhrase(this.#phrases[phrase] as Compiled<Rule>, at, types, found);
      index = end;
    }
  }

  /** Tries a phrase whose anchor stands at a token, from each place where it can begin and was not tried yet. */
  #tryPhrase(phrase: Compiled<Rule>, anchor: number, types: readonly TokenType[], found: Ordered<Rule>[]): void {
    if (phrase.round !== this.#round) {
      phrase.round = this.#round;
      phrase.next = 0;
    }
    const { first, order, pieces, rule } = phrase;
    const last = anchor - phrase.least;
    for (let from = Math.max(phrase.next, anchor - phrase.most); from <= last; from += 1) {
      phrase.next = from + 1;
      if (first !== null && !passes(types[from] as TokenType, first)) continue;
      const to = this.#sequencer.longestMatch(pieces, 0, from);
      if (to > from) found.push({ rule, order, from, to });
    }
  }

  #causeOf(passed: readonly TokenTest[]): Cause {
    const phrases: number[] = [];
    const meets: number[] = [];
    for (const test of passed) {
      const bit = this.#needs.get(test);
      if (bit !== undefined) meets.push(bit);
      for (const index of this.#anchored.get(test) ?? []) {
        const { needs } = this.#phrases[index] as Compiled<Rule>;
        phrases.push(index, needs.length, ...needs);
      }
    }
    return { phrases: Int32Array.from(phrases), meets: Int32Array.from(meets) };
  }
}

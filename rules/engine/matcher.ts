import { firstTests, type Lists, longestSpan, type Node, NodeCompiler } from './nodes.ts';
import { Sequencer } from './sequence.ts';
import { type TokenTest, type TokenType, TokenTypes } from './token-types.ts';
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
  readonly order: number;
  readonly pieces: readonly Node[];
  /** Slots that can begin it: of the pieces that may be left out in front, and of the first that may not. */
  readonly starts: readonly number[];
  /** Slots that must all occur near one another. */
  readonly needs: readonly number[];
  /** The slot by which it is looked for, and how many tokens before it the phrase can begin at most. */
  readonly anchor: number;
  readonly before: number;
}

interface Ordered<Rule> extends Match<Rule> {
  readonly order: number;
}

/** Words of which every text is full: a phrase is looked for by its other words where it has any. */
const everywhere =
  "a an and are as at be by can do for from has have if in into is it its no not of on only or our so that the this to up use we with without you your , : - ( ) # / %".split(
    ' ',
  );

/** A text is searched a stretch at a time, so that what a phrase needs must occur near where it begins. */
const stretch = 96;

/**
 * All phrases of a language as one matcher. Each piece of a phrase is a slot; a text's words are looked up once and tell which
 * slots occur and where; a phrase is tried only where all of its slots occur, from the places where it can begin. From
 * there it looks at no more tokens than its pieces and gaps allow, so that time is linear in the text, with a factor that
 * the phrases fix and the text cannot raise.
 */
export class Matcher<Rule> {
  readonly #types = new TokenTypes();
  readonly #sequencer = new Sequencer();
  readonly #slotOf = new Map<TokenTest | Node, number>();
  /** By slot: the phrases that are looked for by it. */
  readonly #anchored: Compiled<Rule>[][] = [];
  /** By slot: the last stretch (counted in `#round`) that it occurred in, and the first of its places there. */
  readonly #occurred: number[] = [];
  readonly #first: number[] = [];
  #round = 0;
  #longest = 0;

  /** Throws an Error that names the phrase for a malformed phrase or an unknown list. */
  constructor(rules: readonly PhraseRule<Rule>[], lists: Lists) {
    const compiler = new NodeCompiler(lists, this.#types);
    const common = new Set(everywhere.map((word) => this.#types.word(word)));
    rules.forEach(({ phrase, rule }, order) => {
      const pieces = compiler.compile(phrase);
      firstTests(pieces, phrase);
      const must = pieces.filter((piece) => piece.is === 'test' || (piece.is === 'choice' && !piece.optional));
      const first = pieces.findIndex((piece) => must.includes(piece));
      const anchored = must.find((piece) => !this.#isEverywhere(piece, common)) ?? (must[0] as Node);
      const anchor = this.#slotFor(anchored);
      this.#longest = Math.max(this.#longest, longestSpan(pieces));
      this.#anchored[anchor]?.push({
        rule,
        order,
        pieces,
        starts: pieces.slice(0, first + 1).map((piece) => this.#slotFor(piece)),
        needs: must.map((piece) => this.#slotFor(piece)),
        anchor,
        before: longestSpan(pieces.slice(0, pieces.indexOf(anchored))),
      });
    });
  }

  /** Tokens looked at since the matcher was made: a measure of work that no busy machine changes. */
  get looks(): number {
    return this.#sequencer.looks;
  }

  /** Every phrase that matches anywhere in the tokens, the longest for each phrase and start, in order of their starts. */
  find(tokens: readonly Token[]): Match<Rule>[] {
    const types = tokens.map((token) => this.#types.of(token));
    this.#sequencer.read(types);
    const found: Ordered<Rule>[] = [];
    for (let from = 0; from < types.length; from += stretch) this.#findFrom(from, types, found);
    return found.sort((one, other) => one.from - other.from || one.order - other.order);
  }

  /** Adds the matches that begin in one stretch. Places of a slot are kept as a chain of indexes, first one first. */
  #findFrom(from: number, types: readonly TokenType[], found: Ordered<Rule>[]): void {
    this.#round += 1;
    const occurring: number[] = [];
    const chain: Chain = { place: [], next: [] };
    for (let at = Math.min(types.length, from + stretch + this.#longest) - 1; at >= from; at -= 1) {
      for (const slot of (types[at] as TokenType).slots) {
        if (this.#occurred[slot] !== this.#round) {
          this.#occurred[slot] = this.#round;
          this.#first[slot] = -1;
          occurring.push(slot);
        }
        chain.next.push(this.#first[slot] as number);
        this.#first[slot] = chain.place.push(at) - 1;
      }
    }
    for (const slot of occurring) {
      for (const compiled of this.#anchored[slot] as Compiled<Rule>[]) {
        if (this.#allOccur(compiled.needs)) this.#tryPhrase(compiled, from + stretch, chain, found);
      }
    }
  }

  #allOccur(slots: readonly number[]): boolean {
    for (const slot of slots) if (this.#occurred[slot] !== this.#round) return false;
    return true;
  }

  #tryPhrase(compiled: Compiled<Rule>, until: number, chain: Chain, found: Ordered<Rule>[]): void {
    const { rule, order, pieces, starts, anchor, before } = compiled;
    const tried = starts.length > 1 ? new Set<number>() : null;
    for (const start of starts) {
      if (this.#occurred[start] !== this.#round) continue;
      let anchorLink = this.#first[anchor] as number;
      for (let link = this.#first[start] as number; link >= 0; link = chain.next[link] as number) {
        const from = chain.place[link] as number;
        if (from >= until) break;
        while (anchorLink >= 0 && (chain.place[anchorLink] as number) < from) anchorLink = chain.next[anchorLink] as number;
        if (anchorLink < 0) break;
        if ((chain.place[anchorLink] as number) - from > before || tried?.has(from)) continue;
        tried?.add(from);
        const to = this.#sequencer.longestMatch(pieces, 0, from);
        if (to > from) found.push({ rule, order, from, to });
      }
    }
  }

  /** A list or a plain word is one slot for all phrases that use it; a choice written in a phrase is its own. */
  #slotFor(piece: Node): number {
    const key = piece.is === 'test' ? piece.test : piece;
    const known = this.#slotOf.get(key);
    if (known !== undefined) return known;
    const slot = this.#slotOf.size;
    this.#slotOf.set(key, slot);
    this.#anchored.push([]);
    this.#occurred.push(0);
    this.#first.push(-1);
    for (const test of firstsOf(piece)) this.#types.begins(slot, test);
    return slot;
  }

  /** True for a piece that nearly every text meets: the, of, any number. */
  #isEverywhere(piece: Node, common: ReadonlySet<TokenTest>): boolean {
    return firstsOf(piece).some((test) => common.has(test) || this.#types.isOpen(test));
  }
}

/** Places in a text by links: `next` is the link to the next place of the same slot, -1 behind the last. */
interface Chain {
  readonly place: number[];
  readonly next: number[];
}

function firstsOf(piece: Node): readonly TokenTest[] {
  if (piece.is === 'choice') return piece.options.firsts;
  return piece.is === 'test' ? [piece.test] : [];
}

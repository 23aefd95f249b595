import { type Anchored, Anchors } from './anchors.ts';
import { type Common, Commonness } from './commonness.ts';
import { Endings } from './endings.ts';
import { Found } from './found.ts';
import { Nearby } from './nearby.ts';
import { NodeCompiler } from './node-compiler.ts';
import { type Node, nothing } from './nodes.ts';
import { type Lists, PhraseReader } from './phrase-reader.ts';
import { Sequencer } from './sequence.ts';
import { rowLength, type Sought } from './sought.ts';
import { passes, type Scope, scopes, type TokenType } from './token-types.ts';
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

/** A text is searched a stretch at a time, so that what a phrase needs must occur near it. */
const stretch = 96;

/** No phrase may be longer than this, in tokens, with all its gaps. A test holds the phrases to it. */
export const longestPhrase = 160;

/**
 * All phrases of a language as one matcher. Each phrase is looked for by its rarest piece (its anchor), and tried only where the
 * two next rarest stand on the right side of it in the same sentence, from the places where it can begin. From there it looks at no
 * more tokens than its pieces and gaps allow, so that time is linear in the text, with a factor that the phrases fix and the text
 * cannot raise.
 */
export class Matcher<Rule> {
  readonly #vocabulary = new Vocabulary();
  readonly #compiler: NodeCompiler;
  readonly #anchors: Anchors;
  readonly #sequencer = new Sequencer();
  readonly #rules: readonly PhraseRule<Rule>[];
  readonly #nearby = new Nearby();
  readonly #found = new Found();
  #round = 0;
  #text: readonly TokenType[] = [];

  /**
   * Reads the phrases; each is compiled when a text first has what it needs. Throws an Error that names the phrase where one has
   * unpaired brackets or nothing that must occur; what else is malformed shows when it is compiled.
   *
   * @param common what texts are fullest of: phrases are looked for by other words
   */
  constructor(rules: readonly PhraseRule<Rule>[], lists: Lists, common: Common = { everywhere: [], often: [] }) {
    this.#rules = rules;
    const reader = new PhraseReader(lists);
    const commonness = new Commonness(common, reader);
    const vocabulary = this.#vocabulary;
    this.#compiler = new NodeCompiler(reader, vocabulary);
    this.#anchors = new Anchors({ vocabulary, compiler: this.#compiler, commonness, endings: new Endings(lists) });
    // Phrases with too common words are looked for as one variant for each of their options.
    rules.forEach(({ phrase }, order) => {
      for (const pieces of commonness.spellOut(reader.read(phrase))) this.#anchors.add(pieces, order);
    });
  }

  /** Tokens looked at since the matcher was made: a measure of work that no busy machine changes. */
  get looks(): number {
    return this.#sequencer.looks;
  }

  /** Every phrase that matches anywhere in the tokens, the longest for each phrase and start, in order of their starts. */
  find(tokens: readonly Token[]): Match<Rule>[] {
    const text = this.#typesOf(tokens);
    this.#text = text;
    this.#sequencer.read(text);
    this.#round += 1;
    for (let from = 0; from < text.length; ) {
      const to = endOfPart(text, from);
      this.#searchPart(from, to, scopes.within);
      from = to + 1;
    }
    this.#searchPart(0, text.length, scopes.across);
    return this.#found.take((order, from, to) => ({ rule: (this.#rules[order] as PhraseRule<Rule>).rule, from, to }));
  }

  #typesOf(tokens: readonly Token[]): readonly TokenType[] {
    this.#vocabulary.forget();
    const text: TokenType[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const type = this.#vocabulary.of(tokens[at] as Token);
      type.sought ??= this.#anchors.soughtBy(type);
      text.push(type);
    }
    return text;
  }

  /** Searches a part of the text, beyond which no phrase that is looked for reaches. */
  #searchPart(low: number, high: number, scope: Scope): void {
    for (let from = low; from < high; from += stretch) {
      const to = Math.min(high, from + stretch);
      const nearby = this.#nearby;
      nearby.gather(
        this.#text,
        Math.max(low, from - longestPhrase),
        Math.min(high, to + longestPhrase),
        scope,
        this.#vocabulary.needs,
      );
      for (let at = from; at < to; at += 1) {
        const sought = ((this.#text[at] as TokenType).sought as Sought)[scope];
        if (sought.length > 0) this.#findAt(at, low, sought, nearby.behind(at), nearby.before(at));
      }
    }
  }

  /** Tries those phrases whose anchor stands at a token and whose needs are met, each on its side. */
  #findAt(at: number, low: number, sought: Int32Array, behind: number, before: number): void {
    const { places } = this.#nearby;
    for (let index = 0; index < sought.length; index += rowLength) {
      const first = sought[index] as number;
      if ((places[first] as number) <= ((first & 1) === 1 ? before : behind)) continue;
      const second = sought[index + 1] as number;
      if ((places[second] as number) <= ((second & 1) === 1 ? before : behind)) continue;
      this.#tryPhrase(this.#anchors.phrases[sought[index + 2] as number] as Anchored, at, low);
    }
  }

  /** Tries a phrase whose anchor stands at a token, from each place from `low` on where it can begin and was not tried yet. */
  #tryPhrase(phrase: Anchored, anchor: number, low: number): void {
    if (phrase.most < 0) this.#compile(phrase);
    if (phrase.round !== this.#round) {
      phrase.round = this.#round;
      phrase.next = 0;
    }
    const { order, pieces } = phrase;
    const first = (pieces[0] as Node).begins;
    const last = anchor - phrase.least;
    for (let from = Math.max(phrase.next, anchor - phrase.most, low); from <= last; from += 1) {
      phrase.next = from + 1;
      if (first !== nothing && !passes(this.#text[from] as TokenType, first)) continue;
      const to = this.#sequencer.longestMatch(pieces, 0, from);
      if (to > from) this.#found.add(order, from, to);
    }
  }

  #compile(phrase: Anchored): void {
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

import { Found } from './found.ts';
import { Nearby } from './nearby.ts';
import { nodeField, nothing, type PhraseTable, phraseField, phraseLength } from './phrase-table.ts';
import { type Scope, scopes } from './scopes.ts';
import { Sequencer } from './sequence.ts';
import { rowLength, type Search, searchFor } from './sought.ts';
import { step, TokenTypes } from './token-types.ts';
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
  readonly #table: PhraseTable;
  readonly #search: Search;
  readonly #rules: readonly PhraseRule<Rule>[];
  readonly #types: TokenTypes;
  readonly #sequencer: Sequencer;
  readonly #nearby: Nearby;
  readonly #found = new Found();
  /** By phrase: the place in the text from which it is still to be tried, counted from where the text begins among all texts. */
  readonly #next: Float64Array;
  #begin = 0;
  #text = new Int32Array(256);
  #length = 0;

  /** @param table what `compilePhrases` makes of the rules' phrases */
  constructor(rules: readonly PhraseRule<Rule>[], table: PhraseTable) {
    this.#rules = rules;
    this.#table = table;
    this.#types = new TokenTypes(table);
    this.#search = searchFor(table);
    this.#sequencer = new Sequencer(table, this.#types);
    this.#nearby = new Nearby(this.#types, this.#search.needs);
    this.#next = new Float64Array(table.phrases.length / phraseLength);
  }

  /** Tokens looked at since the matcher was made: a measure of work that no busy machine changes. */
  get looks(): number {
    return this.#sequencer.looks;
  }

  /** Every phrase that matches anywhere in the tokens, the longest for each phrase and start, in order of their starts. */
  find(tokens: readonly Token[]): Match<Rule>[] {
    this.#read(tokens);
    const length = this.#length;
    for (let from = 0; from < length; ) {
      const to = this.#endOfPart(from);
      this.#searchPart(from, to, scopes.within);
      from = to + 1;
    }
    this.#searchPart(0, length, scopes.across);
    return this.#found.take((order, from, to) => ({ rule: (this.#rules[order] as PhraseRule<Rule>).rule, from, to }));
  }

  #read(tokens: readonly Token[]): void {
    this.#types.forget();
    this.#begin += this.#length;
    this.#length = tokens.length;
    if (this.#text.length < tokens.length) this.#text = new Int32Array(2 * tokens.length);
    for (let at = 0; at < tokens.length; at += 1) this.#text[at] = this.#types.of(tokens[at] as Token);
    this.#sequencer.read(this.#text, tokens.length);
  }

  /** Index of the next mark that parts the text, or its length. */
  #endOfPart(from: number): number {
    const { steps } = this.#types;
    let to = from;
    while (to < this.#length && steps[this.#text[to] as number] !== step.parts) to += 1;
    return to;
  }

  /** Searches a part of the text, beyond which no phrase that is looked for reaches. */
  #searchPart(low: number, high: number, scope: Scope): void {
    const { meets } = this.#search.sought[scope];
    for (let from = low; from < high; from += stretch) {
      const to = Math.min(high, from + stretch);
      this.#nearby.gather(this.#text, Math.max(low, from - longestPhrase), Math.min(high, to + longestPhrase), meets);
      for (let at = from; at < to; at += 1) this.#findAt(at, low, scope);
    }
  }

  /** Tries those phrases whose anchor stands at a token and whose needs are met, each on its side. */
  #findAt(at: number, low: number, scope: Scope): void {
    const { starts, values } = this.#search.sought[scope].phrases;
    const { passed, passedFrom } = this.#types;
    const { places } = this.#nearby;
    const behind = this.#nearby.behind(at);
    const before = this.#nearby.before(at);
    const type = this.#text[at] as number;
    const last = passedFrom[type + 1] as number;
    for (let index = passedFrom[type] as number; index < last; index += 1) {
      const test = passed[index] as number;
      const end = starts[test + 1] as number;
      for (let row = starts[test] as number; row < end; row += rowLength) {
        const first = values[row] as number;
        if ((places[first] as number) <= ((first & 1) === 1 ? before : behind)) continue;
        const second = values[row + 1] as number;
        if ((places[second] as number) <= ((second & 1) === 1 ? before : behind)) continue;
        this.#tryPhrase(values[row + 2] as number, at, low);
      }
    }
  }

  /** Tries a phrase whose anchor stands at a token, from each place from `low` on where it can begin and was not tried yet. */
  #tryPhrase(phrase: number, anchor: number, low: number): void {
    const { phrases, sequences, nodes } = this.#table;
    const sequence = phrases[phrase + phraseField.sequence] as number;
    const first = nodes[(sequences[sequence] as number) + nodeField.begins] as number;
    const last = anchor - (phrases[phrase + phraseField.least] as number);
    const next = (this.#next[phrase / phraseLength] as number) - this.#begin;
    let from = Math.max(next, anchor - (phrases[phrase + phraseField.most] as number), low);
    if (from > last) return;
    for (; from <= last; from += 1) {
      if (first !== nothing && !this.#sequencer.passes(first, from)) continue;
      const to = this.#sequencer.longestMatch(sequence, from);
      if (to > from) this.#found.add(phrases[phrase + phraseField.order] as number, from, to);
    }
    this.#next[phrase / phraseLength] = this.#begin + last + 1;
  }
}

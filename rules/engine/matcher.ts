import { Found } from './found.ts';
import { Leads } from './leads.ts';
import { Nearby } from './nearby.ts';
import { nothing, type PhraseTable } from './phrase-table.ts';
import { type Scope, scopes } from './scopes.ts';
import { Sequencer } from './sequence.ts';
import { rowLength, searchFor } from './sought.ts';
import { step, TokenTypes } from './token-types.ts';
import type { Token } from './tokens.ts';
import { startAnew, triesOf, tryField } from './tries.ts';

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

/** Positions must not outgrow 32 bits, however many texts are read. */
const farthest = 2 ** 30;

/** No phrase may be longer than this, in tokens, with all its gaps. A test holds the phrases to it. */
export const longestPhrase = 160;

/**
 * All phrases of a language as one matcher. Each phrase is looked for by its rarest piece (its anchor), and tried only where the
 * two next rarest stand on the right side of it in the same sentence, from the places where it can begin. From there it looks at no
 * more tokens than its pieces and gaps allow, so that time is linear in the text, with a factor that the phrases fix and the text
 * cannot raise.
 */
export class Matcher<Rule> {
  readonly #ruleOf: (order: number) => Rule;
  readonly #types: TokenTypes;
  readonly #sequencer: Sequencer;
  readonly #nearby: Nearby;
  readonly #leads: readonly [within: Leads, across: Leads];
  readonly #tries: Int32Array;
  readonly #found = new Found();
  /** Where the text begins, all texts counted as one. */
  #begin = 0;
  #text = new Int32Array(256);
  #length = 0;

  /**
   * @param ruleOf what a phrase tells, by its place among all
   * @param table what `compilePhrases` makes of the phrases
   */
  constructor(ruleOf: (order: number) => Rule, table: PhraseTable) {
    this.#ruleOf = ruleOf;
    this.#types = new TokenTypes(table);
    this.#sequencer = new Sequencer(table, this.#types);
    this.#tries = triesOf(table);
    const search = searchFor(table);
    this.#nearby = new Nearby(search.needs);
    const [within, across] = search.sought;
    this.#leads = [new Leads(search, within), new Leads(search, across)];
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
    return this.#found.take(this.#ruleOf);
  }

  #read(tokens: readonly Token[]): void {
    const types = this.#types;
    types.forget();
    this.#begin += this.#length;
    this.#length = tokens.length;
    if (this.#begin + this.#length > farthest) {
      this.#begin = 0;
      startAnew(this.#tries);
    }
    if (this.#text.length < tokens.length) this.#text = new Int32Array(2 * tokens.length);
    for (let at = 0; at < tokens.length; at += 1) {
      const known = types.count;
      const type = types.of(tokens[at] as Token);
      this.#text[at] = type;
      if (types.count === known) continue;
      for (const leads of this.#leads) leads.add(type, types.newest);
    }
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
    const leads = this.#leads[scope];
    for (let from = low; from < high; from += stretch) {
      const to = Math.min(high, from + stretch);
      this.#nearby.gather(this.#text, Math.max(low, from - longestPhrase), Math.min(high, to + longestPhrase), leads);
      for (let at = from; at < to; at += 1) this.#findAt(at, low, leads);
    }
  }

  /** Tries those phrases whose anchor stands at a token and whose needs are met, each on its side. */
  #findAt(at: number, low: number, { rowsFrom, rows }: Leads): void {
    const { places, limits } = this.#nearby;
    this.#nearby.limit(at);
    const type = this.#text[at] as number;
    const end = rowsFrom[type + 1] as number;
    for (let row = rowsFrom[type] as number; row < end; row += rowLength) {
      const first = rows[row] as number;
      if ((places[first] as number) <= (limits[first & 1] as number)) continue;
      const second = rows[row + 1] as number;
      if ((places[second] as number) <= (limits[second & 1] as number)) continue;
      this.#tryPhrase(rows[row + 2] as number, at, low);
    }
  }

  /** Tries a phrase whose anchor stands at a token, from each place from `low` on where it can begin and was not tried yet. */
  #tryPhrase(phrase: number, anchor: number, low: number): void {
    const tries = this.#tries;
    const last = anchor - (tries[phrase + tryField.least] as number);
    const next = (tries[phrase + tryField.next] as number) - this.#begin;
    let from = Math.max(next, anchor - (tries[phrase + tryField.most] as number), low);
    if (from > last) return;
    const begins = tries[phrase + tryField.begins] as number;
    const sequence = tries[phrase + tryField.sequence] as number;
    for (; from <= last; from += 1) {
      if (begins !== nothing && !this.#sequencer.passes(begins, from)) continue;
      const to = this.#sequencer.longestMatch(sequence, from);
      if (to > from) this.#found.add(tries[phrase + tryField.order] as number, from, to);
    }
    tries[phrase + tryField.next] = this.#begin + last + 1;
  }
}

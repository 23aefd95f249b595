import { firstTests, keyOf, type Lists, type Node, NodeCompiler, type TokenTest } from './nodes.ts';
import { longestMatch } from './sequence.ts';
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
  /** Slots that can begin it: those of the pieces that may be left out in front, and of the first that may not. */
  readonly starts: readonly number[];
  /** Slots that must all occur somewhere in the tokens. */
  readonly needs: readonly number[];
}

/** A hostile page of endless new words must not fill the memory. */
const mostWords = 20_000;

/** Words of which every text is full: a phrase is looked for by another of its words where it has one. */
const everywhere = new Set(
  'a an and are as at be by for from has have in is it no not of on or our that the this to we with you your , : - ( #'.split(
    ' ',
  ),
);

/**
 * All phrases of a language as one matcher. Each piece of a phrase is a slot; a text's words are looked up once and tell
 * which slots occur and where; a phrase is tried only where all of its slots occur, from the places of its first. From
 * there it looks at no more tokens than its pieces and gaps allow, so that time is linear in the text, with a factor that
 * the phrases fix and the text cannot raise.
 */
export class Matcher<Rule> {
  readonly #slots = new Map<string, number>();
  readonly #byForm = new Map<string, number[]>();
  readonly #byStem = new Map<string, { readonly stem: string; readonly slot: number }[]>();
  readonly #byTest: { readonly test: TokenTest['test']; readonly slot: number }[] = [];
  readonly #slotsOf = new Map<string, readonly number[]>();
  readonly #anchored = new Map<number, Compiled<Rule>[]>();
  readonly #nodeNames = new Map<Node, string>();

  /** Throws an Error that names the phrase for a malformed phrase or an unknown list. */
  constructor(rules: readonly PhraseRule<Rule>[], lists: Lists) {
    const compiler = new NodeCompiler(lists);
    rules.forEach(({ phrase, rule }, order) => {
      const pieces = compiler.compile(phrase);
      firstTests(pieces, phrase);
      const needs: { readonly slot: number; readonly common: boolean }[] = [];
      const starts: number[] = [];
      let begun = false;
      pieces.forEach((piece, index) => {
        if (piece.is === 'gap') return;
        const firsts = firstTests([piece.is === 'choice' ? { ...piece, optional: false } : piece], phrase);
        const optional = piece.is === 'choice' && piece.optional;
        if (optional && begun) return;
        const slot = this.#slotFor(piece, firsts, `${order} ${index}`);
        if (!begun) starts.push(slot);
        if (optional) return;
        begun = true;
        needs.push({
          slot,
          common: firsts.some(
            ({ form, stem }) => (form === null && stem === null) || (form !== null && everywhere.has(form)),
          ),
        });
      });
      const anchor = needs.find(({ common }) => !common) ?? needs[0];
      const compiled = { rule, order, pieces, starts, needs: needs.map(({ slot }) => slot) };
      if (anchor) push(this.#anchored, anchor.slot, compiled);
    });
  }

  /** Every phrase that matches anywhere in the tokens, the longest for each phrase and start, in order of their starts. */
  find(tokens: readonly Token[]): Match<Rule>[] {
    const places = new Map<number, number[]>();
    for (let at = 0; at < tokens.length; at += 1) {
      for (const slot of this.#slotsAt(tokens[at] as Token)) {
        const known = places.get(slot);
        if (known) known.push(at);
        else places.set(slot, [at]);
      }
    }
    const found: (Match<Rule> & { readonly order: number })[] = [];
    for (const anchor of places.keys()) {
      for (const compiled of this.#anchored.get(anchor) ?? []) {
        if (compiled.needs.every((slot) => places.has(slot))) this.#tryPhrase(compiled, places, tokens, found);
      }
    }
    return found.sort((one, other) => one.from - other.from || one.order - other.order);
  }

  #tryPhrase(
    compiled: Compiled<Rule>,
    places: ReadonlyMap<number, readonly number[]>,
    tokens: readonly Token[],
    found: (Match<Rule> & { readonly order: number })[],
  ): void {
    const { rule, order, pieces, starts } = compiled;
    const tried = starts.length > 1 ? new Set<number>() : null;
    for (const start of starts) {
      for (const from of places.get(start) ?? []) {
        if (tried?.has(from)) continue;
        tried?.add(from);
        const to = longestMatch(pieces, 0, tokens, from);
        if (to > from) found.push({ rule, order, from, to });
      }
    }
  }

  /** A list or a plain word is one slot for all phrases that use it; a choice written in a phrase is its own. */
  #slotFor(piece: Node, firsts: readonly TokenTest[], place: string): number {
    const plain =
      piece.is === 'test' ? (piece.first.form ?? (piece.first.stem === null ? null : `${piece.first.stem}*`)) : null;
    const name = plain ?? this.#nodeNames.get(piece) ?? place;
    const known = this.#slots.get(name);
    if (known !== undefined) return known;
    const slot = this.#slots.size;
    this.#slots.set(name, slot);
    if (piece.is === 'choice') this.#nodeNames.set(piece, name);
    for (const first of firsts) {
      if (first.form !== null) push(this.#byForm, first.form, slot);
      else if (first.stem !== null && first.stem !== '')
        push(this.#byStem, first.stem[0] as string, { stem: first.stem, slot });
      else this.#byTest.push({ test: first.test, slot });
    }
    return slot;
  }

  #slotsAt(token: Token): readonly number[] {
    const key = keyOf(token);
    let slots = this.#slotsOf.get(key);
    if (slots === undefined) {
      const found = new Set(this.#byForm.get(token.form));
      if (token.kind === 'word') {
        for (const { stem, slot } of this.#byStem.get(token.form[0] ?? '') ?? [])
          if (token.form.startsWith(stem)) found.add(slot);
      }
      for (const { test, slot } of this.#byTest) if (test(token)) found.add(slot);
      slots = [...found];
      if (this.#slotsOf.size >= mostWords) this.#slotsOf.clear();
      this.#slotsOf.set(key, slots);
    }
    return slots;
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

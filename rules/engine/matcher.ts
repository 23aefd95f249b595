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
  /** Slots that can begin it: of the pieces that may be left out in front, and of the first that may not. */
  readonly starts: readonly number[];
  /** Slots that must all occur somewhere in the tokens. */
  readonly needs: readonly number[];
}

interface Ordered<Rule> extends Match<Rule> {
  readonly order: number;
}

/** A hostile page of endless new words must not fill the memory. */
const mostWords = 20_000;

/** Words of which every text is full: a phrase is looked for by its other words where it has any. */
const everywhere = new Set(
  'a an and are as at be by can do for from has have if in into is it its no not of on only or our so that the this to up use we with without you your , : - ( ) # / %'.split(
    ' ',
  ),
);

/**
 * All phrases of a language as one matcher. Each piece of a phrase is a slot; a text's words are looked up once and tell which
 * slots occur and where; a phrase is tried only where all of its slots occur, from the places where it can begin. From
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
  readonly #named = new Map<Node, string>();
  /** By slot: the last text (counted in `#round`) that it occurred in. */
  readonly #occurred: number[] = [];
  #round = 0;

  /** Throws an Error that names the phrase for a malformed phrase or an unknown list. */
  constructor(rules: readonly PhraseRule<Rule>[], lists: Lists) {
    const compiler = new NodeCompiler(lists);
    rules.forEach(({ phrase, rule }, order) => {
      const pieces = compiler.compile(phrase);
      firstTests(pieces, phrase);
      const must = pieces.filter((piece) => piece.is === 'test' || (piece.is === 'choice' && !piece.optional));
      const slots = pieces.map((piece, index) => (piece.is === 'gap' ? -1 : this.#slotFor(piece, `${order} ${index}`)));
      const slotOf = (piece: Node) => slots[pieces.indexOf(piece)] ?? -1;
      const first = pieces.findIndex((piece) => must.includes(piece));
      const anchor = must.find((piece) => !isEverywhere(piece)) ?? must[0];
      const compiled = { rule, order, pieces, starts: slots.slice(0, first + 1), needs: must.map(slotOf) };
      if (anchor) push(this.#anchored, slotOf(anchor), compiled);
    });
  }

  /** Every phrase that matches anywhere in the tokens, the longest for each phrase and start, in order of their starts. */
  find(tokens: readonly Token[]): Match<Rule>[] {
    const slots = tokens.map((token) => this.#slotsAt(token));
    // Stamped, not collected: most slots that occur in a text lead to no phrase at all.
    this.#round += 1;
    const occurring: number[] = [];
    for (const at of slots) {
      for (const slot of at) {
        if (this.#occurred[slot] === this.#round) continue;
        this.#occurred[slot] = this.#round;
        occurring.push(slot);
      }
    }
    const places = new Map<number, readonly number[]>();
    const placesOf = (slot: number) => {
      const known = places.get(slot) ?? slots.flatMap((at, index) => (at.includes(slot) ? [index] : []));
      places.set(slot, known);
      return known;
    };
    const found: Ordered<Rule>[] = [];
    for (const anchor of occurring) {
      for (const compiled of this.#anchored.get(anchor) ?? []) {
        if (compiled.needs.every((slot) => this.#occurred[slot] === this.#round))
          tryPhrase(compiled, placesOf, tokens, found);
      }
    }
    return found.sort((one, other) => one.from - other.from || one.order - other.order);
  }

  /** A list or a plain word is one slot for all phrases that use it; a choice written in a phrase is its own. */
  #slotFor(piece: Node, place: string): number {
    const single = piece.is === 'test' ? piece.first : null;
    const word = single && (single.form ?? (single.stem === null ? null : `${single.stem}*`));
    const name = word ?? this.#named.get(piece) ?? place;
    const known = this.#slots.get(name);
    if (known !== undefined) return known;
    const slot = this.#slots.size;
    this.#slots.set(name, slot);
    this.#occurred.push(0);
    this.#named.set(piece, name);
    for (const first of firstsOf(piece)) {
      if (first.form !== null) push(this.#byForm, first.form, slot);
      else if (first.stem !== null) push(this.#byStem, first.stem[0] ?? '', { stem: first.stem, slot });
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
        for (const { stem, slot } of this.#byStem.get(token.form[0] ?? '') ?? []) {
          if (token.form.startsWith(stem)) found.add(slot);
        }
      }
      for (const { test, slot } of this.#byTest) if (test(token)) found.add(slot);
      slots = [...found];
      if (this.#slotsOf.size >= mostWords) this.#slotsOf.clear();
      this.#slotsOf.set(key, slots);
    }
    return slots;
  }
}

function tryPhrase<Rule>(
  { rule, order, pieces, starts }: Compiled<Rule>,
  placesOf: (slot: number) => readonly number[],
  tokens: readonly Token[],
  found: Ordered<Rule>[],
): void {
  const tried = starts.length > 1 ? new Set<number>() : null;
  for (const start of starts) {
    for (const from of placesOf(start)) {
      if (tried?.has(from)) continue;
      tried?.add(from);
      const to = longestMatch(pieces, 0, tokens, from);
      if (to > from) found.push({ rule, order, from, to });
    }
  }
}

/** A list of eight hundred plants stands in many phrases. */
const firsts = new WeakMap<Node, readonly TokenTest[]>();

function firstsOf(piece: Node): readonly TokenTest[] {
  const known = firsts.get(piece);
  if (known) return known;
  const made = firstTests([piece.is === 'choice' ? { ...piece, optional: false } : piece], 'a piece');
  firsts.set(piece, made);
  return made;
}

/** True for a piece that nearly every text meets: the, of, any number. */
function isEverywhere(piece: Node): boolean {
  return firstsOf(piece).some(
    ({ form, stem }) => (form === null && stem === null) || (form !== null && everywhere.has(form)),
  );
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

import type { ListsByTest } from './lists-by-test.ts';
import { numberOf } from './number-forms.ts';
import { Patterns } from './patterns.ts';
import { any, type PhraseTable, type Range } from './phrase-table.ts';
import { SlotCache } from './slot-cache.ts';
import type { Token } from './tokens.ts';
import { holdersOf } from './unions.ts';

/** How a gap takes a token: it counts a word, steps over a comma, and ends at a full stop; the last parts sentences, too. */
export const step = { word: 0, crossed: 1, end: 2, parts: 3 } as const;

/** Marks that a gap may step over; any other mark (a full stop, a bullet) ends it. */
const crossed = new Set(Array.from(',()/:&+-%°=~<>×³[]'));

/** What ends a gap and spells no letter: none but a phrase that holds such a mark itself matches over it. */
const partsText = /^[^\p{L}\p{M}\d]*$/u;

/** A hostile page of endless new words must not fill the memory. */
const mostForms = 10_000;
const firstTypes = 1_024;

/**
 * Types of token by number: tokens that pass the same tests share one. All that matching asks of them lies in few arrays, since what is asked
 * of a token is nearly never at hand in the processor's cache when it is an object.
 */
export class TokenTypes {
  /** The test that just this word passes, -1 where no phrase asks for it. */
  exact = new Int32Array(firstTypes);
  steps = new Uint8Array(firstTypes);
  /** One bit for each kind that a type belongs to, `width` numbers a type. */
  bits: Int32Array;
  readonly width: number;
  /** Tests of words, patterns and ranges that it passes: passed[passedFrom[type]] to passed[passedFrom[type + 1]]. */
  passedFrom = new Int32Array(firstTypes + 1);
  readonly passed: number[] = [];
  readonly #table: PhraseTable;
  /** All tests that the newest type passes, kinds that are several among them, each once. */
  readonly newest: number[] = [];
  /** By test: the kinds of which it is a part. */
  readonly #holders: ListsByTest;
  readonly #words = new Map<string, number>();
  readonly #patterns = new Patterns();
  readonly #types: Readonly<Record<Token['kind'], Map<string, number>>> = {
    word: new Map(),
    number: new Map(),
    mark: new Map(),
  };
  /** The types of common forms. */
  readonly #kept = new SlotCache();
  readonly #byTests = new Map<string, number>();
  /** How many forms are known, of which several may be of one type. */
  #forms = 0;
  /** How many types there are. */
  count = 0;

  constructor(table: PhraseTable) {
    this.#table = table;
    this.#holders = holdersOf(table.unions);
    this.width = (table.bits + 31) >> 5;
    this.bits = new Int32Array(firstTypes * this.width);
    for (const word of table.words) this.#words.set(word, 2 * this.#words.size + 1);
    for (const [index, form] of table.patterns.entries()) this.#patterns.add(form, table.patternTests[index] as number);
  }

  /** The type of a token. Types stay known until `forget`. */
  of(token: Token): number {
    const kept = this.#kept.get(token);
    if (kept >= 0) return kept;
    const type = this.#types[token.kind].get(token.form) ?? this.#newType(token);
    this.#kept.keep(token, type);
    return type;
  }

  /** To be called between two texts: lets go of all types where there are too many. */
  forget(): void {
    if (this.#forms < mostForms) return;
    for (const types of Object.values(this.#types)) types.clear();
    this.#kept.forget();
    this.#byTests.clear();
    this.#forms = 0;
    this.count = 0;
    this.passed.length = 0;
    this.bits.fill(0);
  }

  #newType(token: Token): number {
    const { form, kind } = token;
    const exact = this.#words.get(form) ?? -1;
    const stepped = stepOf(token);
    const tests = this.#testsOf(token);
    // Whatever no phrase spells out is the same to all of them where it passes the same tests.
    const key = exact > 0 ? null : `${stepped} ${tests.join(' ')}`;
    const type = (key === null ? undefined : this.#byTests.get(key)) ?? this.count;
    this.#forms += 1;
    this.#types[kind].set(form, type);
    if (type < this.count) return type;
    this.#makeRoom();
    this.count += 1;
    if (key !== null) this.#byTests.set(key, type);
    this.newest.length = 0;
    this.steps[type] = stepped;
    this.exact[type] = exact;
    if (exact > 0) this.#pass(type, exact);
    for (const test of tests) this.#pass(type, test);
    this.passedFrom[type + 1] = this.passed.length;
    return type;
  }

  /** The tests that a token passes beside that of its own word. */
  #testsOf({ form, kind }: Token): number[] {
    if (kind === 'mark') return [];
    if (kind === 'word') return [any, ...this.#patterns.testsOf(form)];
    const value = numberOf(form);
    return [any, ...this.#table.ranges.filter((range) => isWithin(value, range)).map(({ test }) => test)];
  }

  #pass(type: number, test: number): void {
    this.passed.push(test);
    this.#join(type, test);
  }

  /** Takes a test in with the kinds of which it is a part, and those of which these are. */
  #join(type: number, test: number): void {
    if ((test & 1) === 0) {
      const at = type * this.width + (test >> 6);
      const bit = 1 << ((test >> 1) & 31);
      if (((this.bits[at] as number) & bit) !== 0) return;
      this.bits[at] = (this.bits[at] as number) | bit;
    }
    this.newest.push(test);
    const { starts, values } = this.#holders;
    const end = starts[test + 1] as number;
    for (let index = starts[test] as number; index < end; index += 1) this.#join(type, values[index] as number);
  }

  #makeRoom(): void {
    const room = this.exact.length;
    if (this.count < room) return;
    const longer = <Values extends Int32Array | Uint8Array>(values: Values, made: Values): Values => {
      made.set(values);
      return made;
    };
    this.exact = longer(this.exact, new Int32Array(2 * room));
    this.steps = longer(this.steps, new Uint8Array(2 * room));
    this.bits = longer(this.bits, new Int32Array(2 * room * this.width));
    this.passedFrom = longer(this.passedFrom, new Int32Array(2 * room + 1));
  }
}

function stepOf({ form, kind }: Token): number {
  if (kind !== 'mark') return step.word;
  if (crossed.has(form)) return step.crossed;
  return partsText.test(form) ? step.parts : step.end;
}

/** A number that says no value ("1.2.3") is within the range of all numbers. */
function isWithin(value: number, { least, most }: Range): boolean {
  return least === null || (value >= least && value <= (most ?? Infinity));
}

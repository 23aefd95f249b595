import { append } from './append.ts';
import { numberOf } from './number-forms.ts';
import type { Token } from './tokens.ts';

/** What a single token has to be: just this word or mark (`form`), or one of a kind (`kind`); the other is -1. */
export interface TokenTest {
  readonly form: number;
  readonly kind: number;
}

/** How a gap takes a token: it counts a word, steps over a comma, and ends at a full stop. */
export const step = { word: 0, crossed: 1, end: 2 } as const;

/** Marks that a gap may step over; any other mark (a full stop, a bullet) ends it. */
const crossed = new Set([',', '(', ')', '/', ':', '&', '+', '-', '%', '°', '=', '~', '<', '>', '×', '³', '[', ']']);

/** All that matching asks of a token. Tokens that are alike to every test share one, so that each word is looked up once. */
export interface TokenType {
  readonly form: number;
  /** One bit for each kind that it belongs to: words with a star, ranges of numbers, what can begin a choice. */
  readonly kinds: Uint32Array;
  readonly step: number;
}

/** A token's type with what its owner keeps for it. */
export interface LadenType<Load> extends TokenType {
  readonly load: Load;
}

export function passes(type: TokenType, test: TokenTest): boolean {
  if (test.form >= 0) return type.form === test.form;
  return hasBit(type.kinds, test.kind);
}

function hasBit(bits: Uint32Array, bit: number): boolean {
  return ((bits[bit >> 5] as number) & (1 << (bit & 31))) !== 0;
}

/** A kind of words that a star leaves open: "inject*", "*exosom*", "stabili*ed". */
interface Pattern {
  readonly kind: number;
  readonly start: string;
  readonly end: string;
  readonly inner: readonly string[];
}

/** A hostile page of endless new words must not fill the memory. */
const mostWords = 20_000;

/**
 * Every test that the phrases of one language make of a token, and what each token met so far passes. All tests are to be
 * made before the first token is looked up.
 */
export class TokenTypes<Load = unknown> {
  /** By what each asks for, so that no test is made twice. */
  readonly #tests = new Map<string, TokenTest>();
  readonly #forms = new Map<string, number>();
  readonly #byStart = new Map<string, Pattern[]>();
  readonly #byEnd = new Map<string, Pattern[]>();
  readonly #openEnded: Pattern[] = [];
  readonly #ranges: { readonly kind: number; readonly least: number; readonly most: number }[] = [];
  /** Kinds that all tokens which pass a test belong to. */
  readonly #kindsOf = new Map<TokenTest, number[]>();
  readonly #kindTests: TokenTest[] = [];
  readonly #any = this.#newKind();
  readonly #known: Readonly<Record<Token['kind'], Map<string, LadenType<Load>>>>;
  readonly #loadOf: (passed: readonly TokenTest[]) => Load;
  #count = 0;

  /** @param loadOf asked once for every type of token that a text shows, with all tests that it passes */
  constructor(loadOf: (passed: readonly TokenTest[]) => Load) {
    this.#loadOf = loadOf;
    this.#known = { word: new Map(), number: new Map(), mark: new Map() };
  }

  /** The test of a word as phrases spell it; a star stands for any letters, also none. */
  word(form: string): TokenTest {
    return this.#once(form, () => {
      if (!form.includes('*')) return this.#formTest(form);
      const parts = form.split('*');
      const [start = ''] = parts;
      const end = parts.at(-1) ?? '';
      const test = this.#newKind();
      const pattern = { kind: test.kind, start, end, inner: parts.slice(1, -1).filter(Boolean) };
      if (start !== '') append(this.#byStart, start, pattern);
      else if (end !== '') append(this.#byEnd, end, pattern);
      else this.#openEnded.push(pattern);
      return test;
    });
  }

  mark(form: string): TokenTest {
    return this.#once(form, () => this.#formTest(form));
  }

  /** Any number in a range, ends included. */
  number(least: number, most: number): TokenTest {
    return this.#once(`# ${least} ${most}`, () => {
      const test = this.#newKind();
      this.#ranges.push({ kind: test.kind, least, most });
      return test;
    });
  }

  /** Any word or number. */
  get any(): TokenTest {
    return this.#any;
  }

  /** True for a test that whole classes of tokens pass, whatever they spell: any number, any word. */
  isOpen(test: TokenTest): boolean {
    return test === this.#any || this.#ranges.some(({ kind }) => kind === test.kind);
  }

  /** A test that a token passes where it passes any of these; null for none. */
  oneOf(tests: readonly TokenTest[]): TokenTest | null {
    if (tests.length < 2) return tests[0] ?? null;
    const key = tests
      .map(({ form, kind }) => (form < 0 ? `k${kind}` : form))
      .sort()
      .join(' ');
    return this.#once(`oneOf ${key}`, () => {
      const kind = this.#newKind();
      for (const test of tests) append(this.#kindsOf, test, kind.kind);
      return kind;
    });
  }

  of(token: Token): LadenType<Load> {
    const known = this.#known[token.kind].get(token.form);
    if (known) return known;
    if (this.#count >= mostWords) {
      for (const types of Object.values(this.#known)) types.clear();
      this.#count = 0;
    }
    const type = this.#typeOf(token);
    this.#known[token.kind].set(token.form, type);
    this.#count += 1;
    return type;
  }

  #typeOf({ form, kind }: Token): LadenType<Load> {
    const kinds = new Uint32Array((this.#kindTests.length + 31) >> 5);
    const passed: TokenTest[] = [];
    const pass = (test: TokenTest | undefined) => {
      if (test === undefined || (test.kind >= 0 && hasBit(kinds, test.kind))) return;
      passed.push(test);
      if (test.kind >= 0) kinds[test.kind >> 5] = (kinds[test.kind >> 5] as number) | (1 << (test.kind & 31));
      for (const kind of this.#kindsOf.get(test) ?? []) pass(this.#kindTests[kind]);
    };
    const exact = this.#forms.get(form) ?? -1;
    if (exact >= 0) pass(this.#tests.get(form));
    if (kind !== 'mark') pass(this.#any);
    if (kind === 'word') for (const each of this.#patternsOf(form)) pass(this.#kindTests[each]);
    if (kind === 'number') {
      const value = numberOf(form);
      for (const { kind: range, least, most } of this.#ranges) {
        if (least === -Infinity || (value >= least && value <= most)) pass(this.#kindTests[range]);
      }
    }
    const taken = kind !== 'mark' ? step.word : crossed.has(form) ? step.crossed : step.end;
    const type = { form: exact, kinds, step: taken };
    return { ...type, load: this.#loadOf(passed) };
  }

  /** Kinds of every pattern that a word meets, looked up by its beginnings and endings. */
  #patternsOf(word: string): number[] {
    const found: number[] = [];
    const take = (patterns: readonly Pattern[] | undefined) => {
      for (const { kind, start, end, inner } of patterns ?? []) {
        if (word.length < start.length + end.length || !word.startsWith(start) || !word.endsWith(end)) continue;
        if (inner.every((part) => word.includes(part))) found.push(kind);
      }
    };
    for (let length = 1; length <= word.length; length += 1) {
      take(this.#byStart.get(word.slice(0, length)));
      take(this.#byEnd.get(word.slice(-length)));
    }
    take(this.#openEnded);
    return found;
  }

  #formTest(form: string): TokenTest {
    const id = this.#forms.size;
    this.#forms.set(form, id);
    return { form: id, kind: -1 };
  }

  #newKind(): TokenTest {
    const test = { form: -1, kind: this.#kindTests.length };
    this.#kindTests.push(test);
    return test;
  }

  #once(key: string, make: () => TokenTest): TokenTest {
    const known = this.#tests.get(key);
    if (known) return known;
    const test = make();
    this.#tests.set(key, test);
    return test;
  }
}

import { isMetBy, Patterns } from './patterns.ts';
import { type Scope, TokenType } from './token-types.ts';
import type { Token } from './tokens.ts';

/**
 * What a single token has to be. Odd: just this word or mark; even: one of a kind (words with a star, a range of numbers, what can
 * begin a choice). The half of it counts the words and the kinds.
 */
export type TokenTest = number;

/** A hostile page of endless new words must not fill the memory. */
const mostTypes = 20_000;

/**
 * Every test that the phrases of one language make of a token, and every type of token met so far. Tests may be made at any time:
 * types that are known then are told which of them they pass.
 */
export class Vocabulary {
  readonly #tests = new Map<string, TokenTest>();
  readonly #patterns = new Patterns();
  readonly #ranges: { readonly test: TokenTest; readonly least: number; readonly most: number }[] = [];
  /** By a test: the kinds and the needs that all tokens which pass it have part in, and the known types that pass it. */
  readonly #groups: TokenTest[][] = [];
  readonly #needs: { readonly need: number; readonly scope: Scope }[][] = [];
  #passing: TokenType[][] = [];
  /** What a kind that was made of several tests was made of. */
  readonly #members = new Map<TokenTest, readonly TokenTest[]>();
  readonly #types: Readonly<Record<Token['kind'], Map<string, TokenType>>> = {
    word: new Map(),
    number: new Map(),
    mark: new Map(),
  };
  #words = 0;
  #kinds = 0;
  #needCount = 0;
  /** Any word or number. */
  readonly any: TokenTest = this.#newKind();

  /** The test of a word as phrases spell it; a star stands for any letters, also none. */
  word(form: string): TokenTest {
    return this.#tests.get(form) ?? (form.includes('*') ? this.#pattern(form) : this.mark(form));
  }

  mark(form: string): TokenTest {
    const known = this.#tests.get(form);
    if (known !== undefined) return known;
    const test = 2 * this.#words + 1;
    this.#words += 1;
    this.#tests.set(form, test);
    for (const types of Object.values(this.#types)) {
      const type = types.get(form);
      if (type) this.#pass(type, test);
    }
    return test;
  }

  /** Any number in a range, ends included. */
  number(least: number, most: number): TokenTest {
    const key = `# ${least} ${most}`;
    const known = this.#tests.get(key);
    if (known !== undefined) return known;
    const test = this.#newKind();
    this.#tests.set(key, test);
    this.#ranges.push({ test, least, most });
    for (const type of this.#types.number.values()) if (isWithin(type.value, least, most)) this.#pass(type, test);
    return test;
  }

  /** A test that a token passes where it passes any of these; null for none. */
  oneOf(tests: readonly TokenTest[]): TokenTest | null {
    if (tests.length < 2) return tests[0] ?? null;
    const group = this.#newKind();
    const members = tests.flatMap((test) => this.#members.get(test) ?? [test]);
    this.#members.set(group, members);
    for (const test of members) {
      push(this.#groups, test, group);
      for (const type of this.#passing[test] ?? []) type.join(group);
    }
    return group;
  }

  /** The number, from 1 on, by which tokens that pass any of these tests are known to meet what a phrase needs. */
  need(tests: readonly TokenTest[], scope: Scope): number {
    this.#needCount += 1;
    const need = this.#needCount;
    for (const test of tests) {
      push(this.#needs, test, { need, scope });
      for (const type of this.#passing[test] ?? []) type.meet(need, scope);
    }
    return need;
  }

  get needs(): number {
    return this.#needCount;
  }

  /** The type of a token. Types stay known until `forget`. */
  of(token: Token): TokenType {
    return this.#types[token.kind].get(token.form) ?? this.#newType(token);
  }

  /** To be called between two texts: lets go of all types where there are too many. */
  forget(): void {
    const all = Object.values(this.#types);
    if (all.reduce((count, { size }) => count + size, 0) < mostTypes) return;
    for (const types of all) types.clear();
    this.#passing = [];
  }

  #newType(token: Token): TokenType {
    const { form, kind } = token;
    const type = new TokenType(token);
    this.#types[kind].set(form, type);
    const exact = this.#tests.get(form) ?? 0;
    if ((exact & 1) === 1) this.#pass(type, exact);
    if (kind === 'mark') return type;
    this.#pass(type, this.any);
    if (kind === 'word') for (const test of this.#patterns.testsOf(form)) this.#pass(type, test);
    else
      for (const { test, least, most } of this.#ranges) if (isWithin(type.value, least, most)) this.#pass(type, test);
    return type;
  }

  #pass(type: TokenType, test: TokenTest): void {
    if ((test & 1) === 1) type.exact = test;
    else type.join(test);
    type.passed.push(test);
    push(this.#passing, test, type);
    for (const group of this.#groups[test] ?? []) type.join(group);
    for (const { need, scope } of this.#needs[test] ?? []) type.meet(need, scope);
  }

  #pattern(form: string): TokenTest {
    const test = this.#newKind();
    this.#tests.set(form, test);
    const pattern = this.#patterns.add(form, test);
    for (const [word, type] of this.#types.word) if (isMetBy(pattern, word)) this.#pass(type, test);
    return test;
  }

  #newKind(): TokenTest {
    this.#kinds += 1;
    return 2 * (this.#kinds - 1);
  }
}

/** A number that says no value ("1.2.3") is within the range of all numbers. */
function isWithin(value: number, least: number, most: number): boolean {
  return least === -Infinity || (value >= least && value <= most);
}

function push<Value>(lists: Value[][], index: number, value: Value): void {
  const known = lists[index];
  if (known) known.push(value);
  else lists[index] = [value];
}

import { any, never, type Range } from './phrase-table.ts';
import type { Union } from './unions.ts';

/** What a single token has to be; the number says how it is looked up (see phrase-table.ts). */
export type TokenTest = number;

/** Every test that the phrases of one language make of a token, each made once. */
export class TokenTests {
  readonly words: string[] = [];
  readonly patterns: string[] = [];
  readonly patternTests: TokenTest[] = [];
  readonly ranges: Range[] = [];
  readonly unions: Union[] = [];
  readonly #tests = new Map<string, TokenTest>();
  /** The first two are `never` and `any`. */
  #bits = (any >> 1) + 1;

  get bits(): number {
    return this.#bits;
  }

  /** The test of a word as phrases spell it; a star stands for any letters, also none. */
  word(form: string): TokenTest {
    return form.includes('*') ? this.#once(form, () => this.#newPattern(form)) : this.mark(form);
  }

  mark(form: string): TokenTest {
    return this.#once(form, () => 2 * this.words.push(form) - 1);
  }

  /** Any number in a range, ends included. */
  number(least: number, most: number): TokenTest {
    return this.#once(`# ${least} ${most}`, () => {
      const test = this.#newBit();
      this.ranges.push({ test, least: finite(least), most: finite(most) });
      return test;
    });
  }

  /** A test that a token passes where it passes any of these. */
  oneOf(tests: Iterable<TokenTest>): TokenTest {
    const members = [...new Set(tests)].sort((one, other) => one - other);
    if (members.length < 2) return members[0] ?? never;
    return this.#once(`| ${members.join(' ')}`, () => {
      const test = this.#newBit();
      this.unions.push({ test, members });
      return test;
    });
  }

  #newPattern(form: string): TokenTest {
    const test = this.#newBit();
    this.patterns.push(form);
    this.patternTests.push(test);
    return test;
  }

  #newBit(): TokenTest {
    this.#bits += 1;
    return 2 * (this.#bits - 1);
  }

  #once(key: string, make: () => TokenTest): TokenTest {
    const test = this.#tests.get(key) ?? make();
    this.#tests.set(key, test);
    return test;
  }
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}

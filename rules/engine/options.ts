import type { Option } from './nodes.ts';
import { passes, type TokenType } from './token-types.ts';
import type { TokenTest } from './vocabulary.ts';

/** A hostile page of endless new words must not fill the memory. */
const mostCached = 5_000;

/** How the options of a choice are read, once they are asked for. */
export interface OptionReader {
  /** What an option of one token passes, and what a longer one begins with; null where there is none. */
  readonly single: TokenTest | null;
  readonly long: TokenTest | null;
  /** Options of more than one token, as they are written, by the tests that they can begin with. */
  readonly longer: ReadonlyMap<TokenTest, readonly string[]>;
  readonly compile: (text: string) => Option;
}

/**
 * The options of a choice, found by the word that they begin with: a list of plants has some eight hundred. Each is compiled when
 * a text first has its first word.
 */
export class Options {
  readonly #open: () => OptionReader;
  #reader: OptionReader | null = null;
  readonly #compiled = new Map<string, Option>();
  readonly #longerFrom = new Map<TokenType, readonly Option[]>();

  constructor(open: () => OptionReader) {
    this.#open = open;
  }

  /** True where a token alone is an option. */
  isSingle(type: TokenType): boolean {
    this.#reader ??= this.#open();
    const { single } = this.#reader;
    return single !== null && passes(type, single);
  }

  /** Options of more than one token that a token can begin. */
  longerFrom(type: TokenType): readonly Option[] {
    this.#reader ??= this.#open();
    const { long } = this.#reader;
    if (long === null || !passes(type, long)) return none;
    let options = this.#longerFrom.get(type);
    if (options === undefined) {
      options = this.#find(type, this.#reader);
      if (this.#longerFrom.size >= mostCached) this.#longerFrom.clear();
      this.#longerFrom.set(type, options);
    }
    return options;
  }

  #find(type: TokenType, { longer, compile }: OptionReader): readonly Option[] {
    const texts = new Set<string>();
    for (const [test, some] of longer) if (passes(type, test)) for (const text of some) texts.add(text);
    return [...texts].map((text) => {
      const option = this.#compiled.get(text) ?? compile(text);
      this.#compiled.set(text, option);
      return option;
    });
  }
}

const none: readonly Option[] = [];

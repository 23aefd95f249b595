import type { Option } from './nodes.ts';
import { never, passes, type TokenType } from './token-types.ts';
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
  /** What an option of one token passes, and what a longer one begins with, once they are opened. */
  single: TokenTest = never;
  long: TokenTest = never;
  readonly #read: () => OptionReader;
  #reader: OptionReader | null = null;
  readonly #compiled = new Map<string, Option>();
  readonly #longerFrom = new Map<TokenType, readonly Option[]>();

  constructor(read: () => OptionReader) {
    this.#read = read;
  }

  open(): this {
    if (this.#reader === null) {
      this.#reader = this.#read();
      this.single = this.#reader.single ?? never;
      this.long = this.#reader.long ?? never;
    }
    return this;
  }

  /** Options of more than one token that a token can begin, given that it passes `long`. */
  longerFrom(type: TokenType): readonly Option[] {
    let options = this.#longerFrom.get(type);
    if (options === undefined) {
      options = this.#find(type, this.#reader as OptionReader);
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

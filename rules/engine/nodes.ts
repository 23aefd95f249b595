import { append } from './append.ts';
import type { Piece } from './notation.ts';
import { parsePhrase } from './notation.ts';
import { passes, type TokenTest, type TokenType, type TokenTypes } from './token-types.ts';

export type Option = readonly Node[];

/**
 * A phrase's piece, made ready to be matched. `begins` is the test that its first token passes, null for a piece that may take
 * no token at all.
 */
export type Node =
  | { readonly is: 'test'; readonly begins: TokenTest }
  | { readonly is: 'gap'; readonly begins: null; readonly most: number; readonly overMarks: boolean }
  | { readonly is: 'choice'; readonly begins: TokenTest | null; readonly options: Options };

export type Lists = Readonly<Record<string, readonly string[]>>;

/** A hostile page of endless new words must not fill the memory. */
const mostCached = 5_000;

/** The options of a choice, found by the word that they begin with: a list of plants has some eight hundred. */
export class Options {
  /** The tests by which any option can begin, and all of them as one. */
  readonly firsts: readonly TokenTest[];
  readonly begins: TokenTest;
  /** What an option of one token passes, and what a longer one begins with; null where there is none. */
  readonly single: TokenTest | null;
  readonly long: TokenTest | null;
  /** The fewest and the most tokens that an option can take up. */
  readonly shortest: number;
  readonly longest: number;
  readonly #longer = new Map<TokenTest, Option[]>();
  readonly #longerFrom = new Map<TokenType, readonly Option[]>();

  constructor(
    readonly all: readonly Option[],
    phrase: string,
    types: TokenTypes,
  ) {
    const single = new Set<TokenTest>();
    for (const option of all) {
      const [first] = option;
      if (option.length === 1 && first?.is === 'test') single.add(first.begins);
      else for (const test of new Set(firstTests(option, phrase))) append(this.#longer, test, option);
    }
    this.firsts = [...new Set([...single, ...this.#longer.keys()])];
    this.single = types.oneOf([...single]);
    this.long = types.oneOf([...this.#longer.keys()]);
    this.begins = types.oneOf(this.firsts) as TokenTest;
    this.shortest = Math.min(...all.map(shortestSpan));
    this.longest = Math.max(...all.map(longestSpan));
  }

  /** Options of more than one token that a token can begin. */
  longerFrom(type: TokenType): readonly Option[] {
    let options = this.#longerFrom.get(type);
    if (options === undefined) {
      const begun = [...this.#longer].filter(([test]) => passes(type, test)).flatMap(([, some]) => some);
      options = [...new Set(begun)];
      if (this.#longerFrom.size >= mostCached) this.#longerFrom.clear();
      this.#longerFrom.set(type, options);
    }
    return options;
  }
}

/** Compiles phrases of one language; a list or a choice is compiled once for all phrases that hold it. */
export class NodeCompiler {
  readonly #lists: Lists;
  readonly #types: TokenTypes;
  readonly #built = new Map<string, Node>();

  constructor(lists: Lists, types: TokenTypes) {
    this.#lists = lists;
    this.#types = types;
  }

  /** Throws an Error that names the phrase for a malformed phrase or an unknown list. */
  compile(phrase: string): readonly Node[] {
    return parsePhrase(phrase).map((piece) => this.#compilePiece(piece, phrase));
  }

  #compilePiece(piece: Piece, phrase: string): Node {
    switch (piece.is) {
      case 'word':
        return { is: 'test', begins: this.#types.word(piece.form) };
      case 'mark':
        return { is: 'test', begins: this.#types.mark(piece.form) };
      case 'number':
        return { is: 'test', begins: this.#types.number(piece.least, piece.most) };
      case 'any':
        return { is: 'test', begins: this.#types.any };
      case 'gap':
        return { ...piece, begins: null };
      case 'choice':
        return this.#once(JSON.stringify(piece), () => {
          const options = piece.options.map((option) => option.map((each) => this.#compilePiece(each, phrase)));
          return this.#choice(options, phrase, piece.optional);
        });
      case 'list':
        return this.#list(piece.name, phrase);
    }
  }

  #list(name: string, phrase: string): Node {
    const words = this.#lists[name];
    if (words === undefined) throw new Error(`phrase "${phrase}": no list is called "${name}"`);
    return this.#once(name, () =>
      this.#choice(
        words.map((word) => this.compile(word)),
        name,
        false,
      ),
    );
  }

  #once(key: string, build: () => Node): Node {
    const built = this.#built.get(key) ?? build();
    this.#built.set(key, built);
    return built;
  }

  /** A choice within a choice is one: its options are options of the outer one. */
  #choice(given: readonly Option[], phrase: string, optional: boolean): Node {
    const flat = given.flatMap((option) => {
      const [only] = option;
      return option.length === 1 && only?.is === 'choice' && only.begins ? only.options.all : [option];
    });
    const options = new Options([...new Set(flat)], phrase, this.#types);
    return { is: 'choice', begins: optional ? null : options.begins, options };
  }
}

/** The tests by which a sequence can begin. Throws where it could begin with nothing at all. */
export function firstTests(pieces: readonly Node[], phrase: string): readonly TokenTest[] {
  const [piece] = pieces;
  if (piece?.is === 'test') return [piece.begins];
  if (piece?.is === 'choice') {
    return piece.begins ? piece.options.firsts : [...piece.options.firsts, ...firstTests(pieces.slice(1), phrase)];
  }
  throw new Error(`phrase "${phrase}": every word of it may be left out, or it begins in a gap`);
}

/** A gap ends at a mark that lies farther off than this many tokens for each of its words. */
export const marksPerWord = 3;

/** The most tokens that a match of these pieces can take up; a gap takes in marks beside its words. */
export function longestSpan(pieces: readonly Node[]): number {
  let span = 0;
  for (const piece of pieces) {
    if (piece.is === 'test') span += 1;
    else if (piece.is === 'gap') span += piece.overMarks ? piece.most * marksPerWord + 1 : piece.most;
    else span += piece.options.longest;
  }
  return span;
}

/** The fewest tokens that a match of these pieces can take up. */
export function shortestSpan(pieces: readonly Node[]): number {
  let span = 0;
  for (const piece of pieces) {
    if (piece.is === 'test') span += 1;
    else if (piece.is === 'choice' && piece.begins) span += piece.options.shortest;
  }
  return span;
}

import type { Piece } from './notation.ts';
import { parsePhrase } from './notation.ts';
import { passes, type TokenTest, type TokenType, type TokenTypes } from './token-types.ts';

export type Option = readonly Node[];

/** A phrase's piece, made ready to be matched. */
export type Node =
  | { readonly is: 'test'; readonly test: TokenTest }
  | { readonly is: 'gap'; readonly most: number; readonly overMarks: boolean }
  | { readonly is: 'choice'; readonly options: Options; readonly optional: boolean };

export type Lists = Readonly<Record<string, readonly string[]>>;

/** How a choice goes on from a token: by options that are this one token, and by longer ones. */
export interface Begun {
  readonly single: boolean;
  readonly longer: readonly Option[];
}

const nothing: Begun = { single: false, longer: [] };
/** A hostile page of endless new words must not fill the memory. */
const mostCached = 5_000;

/** The options of a choice, found by the word that they begin with: a list of plants has some eight hundred. */
export class Options {
  /** The tests by which any option can begin, and all of them as one. */
  readonly firsts: readonly TokenTest[];
  readonly begins: TokenTest;
  /** The fewest and the most tokens that an option can take up. */
  readonly shortest: number;
  readonly longest: number;
  readonly #byTest = new Map<TokenTest, Option[]>();
  readonly #begun = new Map<TokenType, Begun>();

  constructor(
    all: readonly Option[],
    phrase: string,
    types: TokenTypes,
  ) {
    for (const option of all) {
      for (const test of firstTests(option, phrase)) {
        const known = this.#byTest.get(test);
        if (known === undefined) this.#byTest.set(test, [option]);
        else if (!known.includes(option)) known.push(option);
      }
    }
    this.firsts = [...this.#byTest.keys()];
    this.begins = types.oneOf(this.firsts);
    this.shortest = Math.min(...all.map(shortestSpan));
    this.longest = Math.max(...all.map(longestSpan));
  }

  startingWith(type: TokenType | undefined): Begun {
    if (type === undefined || !passes(type, this.begins)) return nothing;
    let begun = this.#begun.get(type);
    if (begun === undefined) {
      const options = new Set(this.firsts.filter((test) => passes(type, test)).flatMap((test) => this.#byTest.get(test) ?? []));
      const longer = [...options].filter((option) => !isSingle(option));
      begun = options.size === 0 ? nothing : { single: longer.length < options.size, longer };
      if (this.#begun.size >= mostCached) this.#begun.clear();
      this.#begun.set(type, begun);
    }
    return begun;
  }
}

function isSingle(option: Option): boolean {
  return option.length === 1 && option[0]?.is === 'test';
}

/** Compiles phrases of one language; a list is compiled once for all phrases that name it. */
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
        return { is: 'test', test: this.#types.word(piece.form) };
      case 'mark':
        return { is: 'test', test: this.#types.mark(piece.form) };
      case 'number':
        return { is: 'test', test: this.#types.number(piece.least, piece.most) };
      case 'any':
        return { is: 'test', test: this.#types.any };
      case 'gap':
        return piece;
      case 'choice': {
        const options = piece.options.map((option) => option.map((each) => this.#compilePiece(each, phrase)));
        return { is: 'choice', optional: piece.optional, options: new Options(options, phrase, this.#types) };
      }
      case 'list':
        return this.#list(piece.name, phrase);
    }
  }

  #list(name: string, phrase: string): Node {
    const built = this.#built.get(name);
    if (built) return built;
    const words = this.#lists[name];
    if (words === undefined) throw new Error(`phrase "${phrase}": no list is called "${name}"`);
    const options = words.map((word) => this.compile(word));
    const node: Node = { is: 'choice', optional: false, options: new Options(options, name, this.#types) };
    this.#built.set(name, node);
    return node;
  }
}

/** The tests by which a sequence can begin. Throws where it could begin with nothing at all. */
export function firstTests(pieces: readonly Node[], phrase: string): readonly TokenTest[] {
  const [piece] = pieces;
  if (piece?.is === 'test') return [piece.test];
  if (piece?.is === 'choice') {
    return piece.optional ? [...piece.options.firsts, ...firstTests(pieces.slice(1), phrase)] : piece.options.firsts;
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
    else if (piece.is === 'choice' && !piece.optional) span += piece.options.shortest;
  }
  return span;
}

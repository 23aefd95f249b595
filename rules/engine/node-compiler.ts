import { append } from './append.ts';
import { marksPerWord, type Node, nodeKinds, type Option, type Span } from './nodes.ts';
import { type Piece, readPiece } from './notation.ts';
import { type OptionReader, Options } from './options.ts';
import type { PhraseReader } from './phrase-reader.ts';
import type { TokenTest, Vocabulary } from './vocabulary.ts';

/** Makes pieces ready to be matched, each once for all phrases. */
export class NodeCompiler {
  readonly #reader: PhraseReader;
  readonly #vocabulary: Vocabulary;
  readonly #tests = new Map<string, TokenTest>();

  constructor(reader: PhraseReader, vocabulary: Vocabulary) {
    this.#reader = reader;
    this.#vocabulary = vocabulary;
  }

  /** Throws an Error that names the phrase where one is malformed, or names an unknown list. */
  compile(pieces: Option): Option {
    for (const node of pieces) {
      if (node.compiled) continue;
      node.compiled = true;
      if (node.is === nodeKinds.gap) compileGap(node);
      else {
        if (!node.optional) node.begins = this.#vocabulary.oneOf(this.firstsOf(node)) as TokenTest;
        if (node.is === nodeKinds.choice) node.options = new Options(() => this.#open(node));
      }
    }
    return pieces;
  }

  /** Compiles a phrase with every option in it, none of which a matcher compiles before a text asks for it. */
  compileWhole(phrase: string): Option {
    const whole = (source: string): Option => {
      const pieces = this.compile(this.#reader.read(source, phrase));
      for (const piece of pieces)
        if (piece.options) for (const option of this.#reader.flatOptions(piece)) whole(option);
      return pieces;
    };
    return whole(phrase);
  }

  #open(node: Node): OptionReader {
    const singles = new Set<TokenTest>();
    const longer = new Map<TokenTest, string[]>();
    for (const text of this.#reader.flatOptions(node)) {
      const openings = new Set<string>();
      this.#reader.addOpenings([text], node.phrase, openings);
      const isSingle = this.#reader.isSingle(text, node.phrase);
      for (const opening of openings) {
        const test = this.#testOf(opening, node.phrase);
        if (isSingle) singles.add(test);
        else append(longer, test, text);
      }
    }
    return {
      single: this.#vocabulary.oneOf([...singles]),
      long: this.#vocabulary.oneOf([...longer.keys()]),
      longer,
      compile: (text) => this.compile(this.#reader.read(text, node.phrase)),
    };
  }

  /** How many tokens a match of the pieces can take up; a gap takes in marks beside its words. */
  spanOf(pieces: Option): Span {
    let least = 0;
    let most = 0;
    for (const piece of pieces) {
      piece.span ??= this.#spanOf(piece);
      least += piece.optional ? 0 : piece.span.least;
      most += piece.span.most;
    }
    return { least, most };
  }

  #spanOf(node: Node): Span {
    if (node.is === nodeKinds.test) return { least: 1, most: 1 };
    if (node.is === nodeKinds.gap) {
      compileGap(node);
      return { least: 0, most: node.overMarks ? node.most * marksPerWord + 1 : node.most };
    }
    const spans = this.#reader.flatOptions(node).map((text) => this.spanOf(this.#reader.read(text, node.phrase)));
    return { least: Math.min(...spans.map(({ least }) => least)), most: Math.max(...spans.map(({ most }) => most)) };
  }

  /** The tests by which a piece can begin, found without compiling it. */
  firstsOf(node: Node): readonly TokenTest[] {
    node.firsts ??= this.#reader.openingsOf(node).map((opening) => this.#testOf(opening, node.phrase));
    return node.firsts;
  }

  #testOf(text: string, phrase: string): TokenTest {
    let test = this.#tests.get(text);
    if (test === undefined) {
      test = this.#makeTest(readPiece(text, phrase));
      this.#tests.set(text, test);
    }
    return test;
  }

  #makeTest(piece: Piece): TokenTest {
    if (piece.is === 'word') return this.#vocabulary.word(piece.form);
    if (piece.is === 'mark') return this.#vocabulary.mark(piece.form);
    if (piece.is === 'number') return this.#vocabulary.number(piece.least, piece.most);
    return this.#vocabulary.any;
  }
}

function compileGap(node: Node): void {
  const gap = readPiece(node.text, node.phrase);
  if (gap.is !== 'gap') return;
  node.most = gap.most;
  node.overMarks = gap.overMarks;
}

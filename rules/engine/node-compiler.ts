import { type Node, type Option, pieceKinds, type Span } from './nodes.ts';
import { type Piece, readPiece } from './notation.ts';
import type { PhraseReader } from './phrase-reader.ts';
import { any, marksPerWord, never, nodeField, nodeKinds, nodeLength, nothing } from './phrase-table.ts';
import type { TokenTest, TokenTests } from './token-tests.ts';

/** Writes pieces down as the matcher reads them, each once for all phrases. */
export class NodeCompiler {
  readonly sequences: number[] = [];
  readonly nodes: number[] = new Array<number>(nodeLength).fill(0);
  readonly openings: TokenTest[] = [];
  readonly options: number[] = [];
  readonly #reader: PhraseReader;
  readonly #tests: TokenTests;
  readonly #testsOf = new Map<string, TokenTest>();
  readonly #sequenceOf = new Map<string, number>();

  constructor(reader: PhraseReader, tests: TokenTests) {
    this.#reader = reader;
    this.#tests = tests;
  }

  /** Writes pieces with all that is in them and says where. Throws an Error that names the phrase where one is malformed. */
  compile(pieces: Option): number {
    const places = pieces.map((piece) => this.#placeOf(piece));
    const key = places.join(' ');
    let sequence = this.#sequenceOf.get(key);
    if (sequence === undefined) {
      sequence = this.sequences.length;
      this.sequences.push(...places, 0);
      this.#sequenceOf.set(key, sequence);
    }
    return sequence;
  }

  #placeOf(node: Node): number {
    if (node.place === 0) {
      node.place = this.nodes.length;
      for (let field = 0; field < nodeLength; field += 1) this.nodes.push(0);
      if (node.is === pieceKinds.gap) this.#writeGap(node);
      else if (node.is === pieceKinds.test) this.#write(node, { is: nodeKinds.test, begins: this.firstOf(node) });
      else this.#writeChoice(node);
    }
    return node.place;
  }

  #write(node: Node, fields: Partial<Record<keyof typeof nodeField, number>>): void {
    for (const [name, value] of Object.entries(fields) as [keyof typeof nodeField, number][])
      this.nodes[node.place + nodeField[name]] = value;
  }

  #writeGap(node: Node): void {
    const { most, overMarks } = gapOf(node);
    this.#write(node, { is: nodeKinds.gap, begins: nothing, single: most, long: Number(overMarks) });
  }

  #writeChoice(node: Node): void {
    const singles: TokenTest[] = [];
    const longer: { readonly test: TokenTest; readonly sequence: number }[] = [];
    for (const text of this.#reader.flatOptions(node)) {
      const firsts = this.#firstsIn(text, node.phrase);
      if (this.#reader.isSingle(text, node.phrase)) singles.push(...firsts);
      else {
        const sequence = this.compile(this.#reader.read(text, node.phrase));
        for (const test of firsts) longer.push({ test, sequence });
      }
    }
    longer.sort((one, other) => one.test - other.test);
    const from = this.openings.length;
    for (const { test, sequence } of longer) {
      this.openings.push(test);
      this.options.push(sequence);
    }
    const begins = node.optional ? nothing : this.firstOf(node);
    const single = this.#tests.oneOf(singles);
    const long = this.#tests.oneOf(longer.map(({ test }) => test));
    if (long === never && !node.optional) this.#write(node, { is: nodeKinds.test, begins });
    else {
      const is = node.optional ? nodeKinds.optional : nodeKinds.choice;
      this.#write(node, { is, begins, single, long, from, to: this.openings.length });
    }
  }

  #firstsIn(option: string, phrase: string): readonly TokenTest[] {
    const openings = new Set<string>();
    this.#reader.addOpenings([option], phrase, openings);
    return [...openings].map((opening) => this.#testOf(opening, phrase));
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
    if (node.is === pieceKinds.test) return { least: 1, most: 1 };
    if (node.is === pieceKinds.gap) {
      const { most, overMarks } = gapOf(node);
      return { least: 0, most: overMarks ? most * marksPerWord + 1 : most };
    }
    const spans = this.#reader.flatOptions(node).map((text) => this.spanOf(this.#reader.read(text, node.phrase)));
    return { least: Math.min(...spans.map(({ least }) => least)), most: Math.max(...spans.map(({ most }) => most)) };
  }

  #firstsOf(node: Node): readonly TokenTest[] {
    node.firsts ??= this.#reader.openingsOf(node).map((opening) => this.#testOf(opening, node.phrase));
    return node.firsts;
  }

  /** The test that the first token of a piece passes. */
  firstOf(node: Node): TokenTest {
    return this.#tests.oneOf(this.#firstsOf(node));
  }

  #testOf(text: string, phrase: string): TokenTest {
    let test = this.#testsOf.get(text);
    if (test === undefined) {
      test = this.#makeTest(readPiece(text, phrase));
      this.#testsOf.set(text, test);
    }
    return test;
  }

  #makeTest(piece: Piece): TokenTest {
    if (piece.is === 'word') return this.#tests.word(piece.form);
    if (piece.is === 'mark') return this.#tests.mark(piece.form);
    if (piece.is === 'number') return this.#tests.number(piece.least, piece.most);
    return any;
  }
}

function gapOf(node: Node): { readonly most: number; readonly overMarks: boolean } {
  const gap = readPiece(node.text, node.phrase);
  return gap.is === 'gap' ? gap : { most: 0, overMarks: false };
}

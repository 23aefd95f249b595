import { append } from './append.ts';
import { marksPerWord, Node, nodeKinds, type Option, type Span } from './nodes.ts';
import { isGapText, openingWords, type Piece, readPiece, type Spelled, splitPhrase } from './notation.ts';
import { type OptionReader, Options } from './options.ts';
import type { TokenTest, Vocabulary } from './vocabulary.ts';

export type Lists = Readonly<Record<string, readonly string[]>>;

/** Reads phrases of one language, and compiles them when they are asked for; each piece is read once for all phrases. */
export class NodeCompiler {
  readonly #lists: Lists;
  readonly #vocabulary: Vocabulary;
  readonly #nodes = new Map<string, Node>();
  readonly #tests = new Map<string, TokenTest>();

  constructor(lists: Lists, vocabulary: Vocabulary) {
    this.#lists = lists;
    this.#vocabulary = vocabulary;
  }

  /** The pieces of a phrase, or of an option in it. Throws an Error that names the phrase for a malformed one. */
  read(source: string, phrase = source): readonly Node[] {
    return splitPhrase(source, phrase).map((spelled) => this.#nodeOf(spelled, phrase));
  }

  #nodeOf({ text, optional }: Spelled, phrase: string): Node {
    const key = optional ? `${text}?` : text;
    let node = this.#nodes.get(key);
    if (node === undefined) {
      node = new Node(optional ? nodeKinds.choice : kindOf(text), text, optional, phrase);
      this.#nodes.set(key, node);
    }
    return node;
  }

  /** Makes pieces ready to be matched. Throws an Error that names the phrase where one is malformed, or names an unknown list. */
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
      const pieces = this.compile(this.read(source, phrase));
      for (const piece of pieces) if (piece.options) for (const option of this.flatOptions(piece)) whole(option);
      return pieces;
    };
    return whole(phrase);
  }

  #open(node: Node): OptionReader {
    const singles = new Set<TokenTest>();
    const longer = new Map<TokenTest, string[]>();
    for (const text of this.flatOptions(node)) {
      const tests = new Set<TokenTest>();
      this.#addFirsts([text], node.phrase, tests);
      const isSingle = this.isSingle(text, node.phrase);
      for (const test of tests) {
        if (isSingle) singles.add(test);
        else append(longer, test, text);
      }
    }
    return {
      single: this.#vocabulary.oneOf([...singles]),
      long: this.#vocabulary.oneOf([...longer.keys()]),
      longer,
      compile: (text) => this.compile(this.read(text, node.phrase)),
    };
  }

  /** True for an option of just one token. */
  isSingle(option: string, phrase: string): boolean {
    const [first, ...others] = splitPhrase(option, phrase) as [Spelled, ...Spelled[]];
    return others.length === 0 && !first.optional && kindOf(first.text) === nodeKinds.test;
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
    const spans = this.flatOptions(node).map((text) => this.spanOf(this.read(text, node.phrase)));
    return { least: Math.min(...spans.map(({ least }) => least)), most: Math.max(...spans.map(({ most }) => most)) };
  }

  /** The tests by which a piece can begin, found without compiling it. */
  firstsOf(node: Node): readonly TokenTest[] {
    node.firsts ??= node.is === nodeKinds.gap ? [] : this.#firstsOf(node);
    return node.firsts;
  }

  #firstsOf({ text, phrase }: Node): readonly TokenTest[] {
    const options = this.#optionsOf(text, phrase);
    if (options === null) return [this.#testOf(text, phrase)];
    const tests = new Set<TokenTest>();
    this.#addFirsts(options, phrase, tests);
    return [...tests];
  }

  /** Adds the tests by which options can begin. Throws where one could begin with nothing at all. */
  #addFirsts(options: readonly string[], phrase: string, tests: Set<TokenTest>): void {
    const words = openingWords(options);
    if (words) for (const word of words) tests.add(this.#testOf(word, phrase));
    else if (options.length > 1) for (const option of options) this.#addFirsts([option], phrase, tests);
    else for (const option of options) this.#addOpening(option, phrase, tests);
  }

  #addOpening(option: string, phrase: string, tests: Set<TokenTest>): void {
    const opening = splitPhrase(option, phrase, true);
    if (opening.at(-1)?.optional) throw new Error(`phrase "${phrase}": every word of "${option}" may be left out`);
    for (const { text } of opening) {
      if (kindOf(text) === nodeKinds.test) tests.add(this.#testOf(text, phrase));
      else for (const test of this.firstsOf(this.#nodeOf({ text, optional: false }, phrase))) tests.add(test);
    }
  }

  /**
   * The options of a choice or list, as they are written. A choice within a choice is one: its options are options of the outer
   * one. What may be left out is a choice of one option.
   */
  flatOptions({ text, phrase }: Pick<Node, 'text' | 'phrase'>): readonly string[] {
    const options = this.#optionsOf(text, phrase);
    if (options === null) return [text];
    return options.flatMap((option) => {
      if (!/^\s*[({]/.test(option)) return option;
      const [first, ...others] = splitPhrase(option, phrase) as [Spelled, ...Spelled[]];
      return others.length === 0 && !first.optional ? this.flatOptions({ text: first.text, phrase }) : option;
    });
  }

  /** Null for what is neither choice nor list. */
  #optionsOf(text: string, phrase: string): readonly string[] | null {
    if (kindOf(text) !== nodeKinds.choice) return null;
    const piece = readPiece(text, phrase);
    if (piece.is === 'choice') return piece.options;
    const words = piece.is === 'list' ? this.#lists[piece.name] : undefined;
    if (words === undefined) throw new Error(`phrase "${phrase}": no list is called "${text.slice(1, -1)}"`);
    return words;
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

/** Told by how it is spelled, so that a phrase need not be looked into. */
function kindOf(text: string): number {
  if (isGapText(text)) return nodeKinds.gap;
  return text.length > 1 && (text[0] === '(' || text[0] === '{') ? nodeKinds.choice : nodeKinds.test;
}

function compileGap(node: Node): void {
  const gap = readPiece(node.text, node.phrase);
  if (gap.is !== 'gap') return;
  node.most = gap.most;
  node.overMarks = gap.overMarks;
}

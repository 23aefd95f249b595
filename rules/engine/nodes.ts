import type { Piece } from './notation.ts';
import { parsePhrase } from './notation.ts';
import type { Token } from './tokens.ts';

/** What a single token has to be. `form` is the exact word where it is one, `stem` the beginning where it is that. */
export interface TokenTest {
  readonly test: (token: Token) => boolean;
  readonly form: string | null;
  readonly stem: string | null;
}

export type Option = readonly Node[];

/** A phrase's piece, made ready to be matched. */
export type Node =
  | { readonly is: 'test'; readonly first: TokenTest }
  | { readonly is: 'gap'; readonly most: number; readonly overMarks: boolean }
  | { readonly is: 'choice'; readonly options: Options; readonly optional: boolean };

export type Lists = Readonly<Record<string, readonly string[]>>;

/** A word is looked up in a list once; a hostile page of endless new words must not fill the memory. */
const mostCached = 5_000;

/** The options of a choice, found by the word that they begin with: a list of plants has some eight hundred. */
export class Options {
  readonly #byWord = new Map<string, readonly Option[]>();
  readonly #firsts: readonly (readonly TokenTest[])[];

  constructor(
    readonly all: readonly Option[],
    phrase: string,
  ) {
    this.#firsts = all.map((option) => firstTests(option, phrase));
  }

  startingWith(token: Token | undefined): readonly Option[] {
    if (token === undefined) return [];
    const key = keyOf(token);
    let options = this.#byWord.get(key);
    if (options === undefined) {
      options = this.all.filter((_, index) => this.#firsts[index]?.some(({ test }) => test(token)));
      if (this.#byWord.size >= mostCached) this.#byWord.clear();
      this.#byWord.set(key, options);
    }
    return options;
  }
}

/** Tokens alike to every test: the same word, the same mark or the same number. */
export function keyOf(token: Token): string {
  return token.kind === 'word' ? token.form : `${token.kind} ${token.form}`;
}

/** Compiles phrases of one language; a list is compiled once for all phrases that name it. */
export class NodeCompiler {
  readonly #lists: Lists;
  readonly #built = new Map<string, Node>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** Throws an Error that names the phrase for a malformed phrase or an unknown list. */
  compile(phrase: string): readonly Node[] {
    return parsePhrase(phrase).map((piece) => this.#compilePiece(piece, phrase));
  }

  #compilePiece(piece: Piece, phrase: string): Node {
    switch (piece.is) {
      case 'word':
        return { is: 'test', first: wordTest(piece.form) };
      case 'mark':
        return { is: 'test', first: { test: (token) => token.form === piece.form, form: piece.form, stem: null } };
      case 'number':
        return anyOf((token) => token.kind === 'number' && within(token.form, piece.least, piece.most));
      case 'any':
        return anyOf((token) => token.kind !== 'mark');
      case 'gap':
        return piece;
      case 'choice': {
        const options = piece.options.map((option) => option.map((each) => this.#compilePiece(each, phrase)));
        return { is: 'choice', optional: piece.optional, options: new Options(options, phrase) };
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
    const node: Node = { is: 'choice', optional: false, options: new Options(options, name) };
    this.#built.set(name, node);
    return node;
  }
}

function anyOf(test: TokenTest['test']): Node {
  return { is: 'test', first: { test, form: null, stem: null } };
}

function within(form: string, least: number, most: number): boolean {
  if (least === -Infinity) return true;
  const value = Number.parseFloat(form.replace(/,(?=\d{3}\b)/g, '').replace(',', '.'));
  return value >= least && value <= most;
}

/** "inject*", "*exosom*", "stabili*ed": a star stands for any letters, also none. */
function wordTest(form: string): TokenTest {
  if (!form.includes('*')) return { test: (token) => token.form === form, form, stem: null };
  const parts = form.split('*');
  const [stem = ''] = parts;
  const end = parts.at(-1) ?? '';
  const inner = parts.slice(1, -1).filter(Boolean);
  const test: TokenTest['test'] = ({ kind, form: word }) => {
    if (kind !== 'word' || word.length < stem.length + end.length) return false;
    return word.startsWith(stem) && word.endsWith(end) && inner.every((part) => word.includes(part));
  };
  return { test, form: null, stem: stem === '' ? null : stem };
}

/** The tests by which a sequence can begin. Throws where it could begin with nothing at all. */
export function firstTests(pieces: readonly Node[], phrase: string): readonly TokenTest[] {
  const found: TokenTest[] = [];
  for (const piece of pieces) {
    if (piece.is === 'gap') break;
    if (piece.is === 'test') return [...found, piece.first];
    for (const option of piece.options.all) found.push(...firstTests(option, phrase));
    if (!piece.optional) return found;
  }
  throw new Error(`phrase "${phrase}": every word of it may be left out, or it begins in a gap`);
}

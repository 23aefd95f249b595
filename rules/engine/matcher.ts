import type { Piece } from './notation.ts';
import { parsePhrase } from './notation.ts';
import type { Token } from './tokens.ts';

/** A phrase met in a run of tokens: `from` and `to` are token indexes, `to` exclusive. */
export interface Match<Rule> {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

export interface PhraseRule<Rule> {
  readonly phrase: string;
  readonly rule: Rule;
}

/** Marks that a gap may step over; any other mark (a full stop, a bullet) ends it. */
const crossed = new Set([',', '(', ')', '/', ':', '&', '+', '-', '%', '°', '=', '~', '<', '>', '×', '³', '[', ']']);

type Test = (token: Token) => boolean;
interface Compiled<Rule> {
  readonly rule: Rule;
  readonly pieces: readonly Node[];
}
type Node =
  | { readonly is: 'test'; readonly test: Test; readonly form: string | null }
  | { readonly is: 'gap'; readonly most: number; readonly overMarks: boolean }
  | { readonly is: 'choice'; readonly options: readonly (readonly Node[])[]; readonly optional: boolean };

type Gap = Extract<Node, { readonly is: 'gap' }>;

/**
 * All phrases of a language as one matcher. Each distinct word of a text is looked up once and leads to the phrases that
 * can begin with it; from there a phrase looks at no more tokens than its pieces and gaps allow. Time is therefore linear
 * in the text, with a factor that the phrases fix and the text cannot raise.
 */
export class Matcher<Rule> {
  readonly #byWord = new Map<string, Compiled<Rule>[]>();
  readonly #byPattern: { readonly test: Test; readonly compiled: Compiled<Rule> }[] = [];
  readonly #starts = new Map<string, readonly Compiled<Rule>[]>();
  readonly #lists: Readonly<Record<string, readonly string[]>>;
  readonly #built = new Map<string, Node>();

  /** Throws an Error that names the phrase for a malformed phrase or an unknown list. */
  constructor(rules: readonly PhraseRule<Rule>[], lists: Readonly<Record<string, readonly string[]>>) {
    this.#lists = lists;
    for (const { phrase, rule } of rules) {
      const compiled = { rule, pieces: this.#compileAll(parsePhrase(phrase), phrase) };
      for (const first of firstTests(compiled.pieces, phrase)) {
        if (first.form === null) this.#byPattern.push({ test: first.test, compiled });
        else {
          const known = this.#byWord.get(first.form);
          if (known) known.push(compiled);
          else this.#byWord.set(first.form, [compiled]);
        }
      }
    }
  }

  /** Every phrase that matches anywhere in the tokens, the longest for each phrase and start, in order of their starts. */
  find(tokens: readonly Token[]): Match<Rule>[] {
    const matches: Match<Rule>[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      for (const compiled of this.#startingAt(tokens[from] as Token)) {
        const to = longest(compiled.pieces, 0, tokens, from);
        if (to > from) matches.push({ rule: compiled.rule, from, to });
      }
    }
    return matches;
  }

  #startingAt(token: Token): readonly Compiled<Rule>[] {
    const key = token.kind === 'number' ? `#${token.form}` : token.form;
    let starts = this.#starts.get(key);
    if (starts === undefined) {
      const patterns = this.#byPattern.filter(({ test }) => test(token)).map(({ compiled }) => compiled);
      starts = [...new Set([...(this.#byWord.get(token.form) ?? []), ...patterns])];
      // The cache is a convenience, not a store: a hostile page of endless new words must not fill the memory.
      if (this.#starts.size > 20_000) this.#starts.clear();
      this.#starts.set(key, starts);
    }
    return starts;
  }

  #compileAll(pieces: readonly Piece[], phrase: string): readonly Node[] {
    return pieces.map((piece) => this.#compile(piece, phrase));
  }

  #compile(piece: Piece, phrase: string): Node {
    switch (piece.is) {
      case 'word':
        return wordNode(piece.form);
      case 'mark':
        return { is: 'test', test: (token) => token.form === piece.form, form: piece.form };
      case 'number':
        return { is: 'test', test: (token) => token.kind === 'number' && within(token.form, piece.least, piece.most), form: null };
      case 'any':
        return { is: 'test', test: (token) => token.kind !== 'mark', form: null };
      case 'gap':
        return piece;
      case 'choice':
        return { ...piece, options: piece.options.map((option) => this.#compileAll(option, phrase)) };
      case 'list': {
        const built = this.#built.get(piece.name);
        if (built) return built;
        const words = this.#lists[piece.name];
        if (words === undefined) throw new Error(`phrase "${phrase}": no list is called "${piece.name}"`);
        const node: Node = { is: 'choice', optional: false, options: words.map((word) => this.#compileAll(parsePhrase(word), word)) };
        this.#built.set(piece.name, node);
        return node;
      }
    }
  }
}

function within(form: string, least: number, most: number): boolean {
  if (least === -Infinity) return true;
  const value = Number.parseFloat(form.replace(/,(?=\d{3}\b)/g, '').replace(',', '.'));
  return value >= least && value <= most;
}

function wordNode(form: string): Node {
  const open = form.startsWith('*');
  const ended = form.endsWith('*') && form.length > 1;
  if (!open && !ended) return { is: 'test', test: (token) => token.form === form, form };
  const stem = form.slice(open ? 1 : 0, ended ? -1 : undefined);
  const test: Test =
    open && ended
      ? (token) => token.kind === 'word' && token.form.includes(stem)
      : open
        ? (token) => token.kind === 'word' && token.form.endsWith(stem)
        : (token) => token.kind === 'word' && token.form.startsWith(stem);
  return { is: 'test', test, form: null };
}

/** The tests by which a sequence can begin. Throws where it could begin with nothing at all. */
function firstTests(pieces: readonly Node[], phrase: string): { readonly test: Test; readonly form: string | null }[] {
  const found: { readonly test: Test; readonly form: string | null }[] = [];
  for (const piece of pieces) {
    if (piece.is === 'gap') break;
    if (piece.is === 'test') return [...found, piece];
    for (const option of piece.options) found.push(...firstTests(option, phrase));
    if (!piece.optional) return found;
  }
  throw new Error(`phrase "${phrase}": every word of it may be left out, or it begins in a gap`);
}

/** The furthest end of a match of `pieces` from `index` on at token `at`; -1 where there is none. */
function longest(pieces: readonly Node[], index: number, tokens: readonly Token[], at: number): number {
  const piece = pieces[index];
  if (piece === undefined) return at;
  if (piece.is === 'test') {
    const token = tokens[at];
    return token !== undefined && piece.test(token) ? longest(pieces, index + 1, tokens, at + 1) : -1;
  }
  if (piece.is === 'gap') return afterGap(piece, pieces, index, tokens, at);
  let best = -1;
  for (const option of piece.options) {
    for (const end of ends(option, 0, tokens, at)) best = Math.max(best, longest(pieces, index + 1, tokens, end));
  }
  return piece.optional ? Math.max(best, longest(pieces, index + 1, tokens, at)) : best;
}

/** Nearest first: a gap takes as few words as it can, so that a match does not reach over a nearer one. */
function afterGap(gap: Gap, pieces: readonly Node[], index: number, tokens: readonly Token[], at: number): number {
  let words = 0;
  for (let next = at; ; next += 1) {
    const end = longest(pieces, index + 1, tokens, next);
    if (end >= 0) return end;
    const token = tokens[next];
    if (token === undefined) return -1;
    if (token.kind === 'mark') {
      if (!gap.overMarks || !crossed.has(token.form) || next - at > gap.most * 3) return -1;
    } else {
      words += 1;
      if (words > gap.most) return -1;
    }
  }
}

/** Every end of a match of one option, for what comes behind it to choose from. */
function ends(pieces: readonly Node[], index: number, tokens: readonly Token[], at: number): number[] {
  const piece = pieces[index];
  if (piece === undefined) return [at];
  if (piece.is === 'test') {
    const token = tokens[at];
    return token !== undefined && piece.test(token) ? ends(pieces, index + 1, tokens, at + 1) : [];
  }
  if (piece.is === 'gap') {
    const end = afterGap(piece, pieces, index, tokens, at);
    return end < 0 ? [] : [end];
  }
  const after = piece.options.flatMap((option) => ends(option, 0, tokens, at)).flatMap((end) => ends(pieces, index + 1, tokens, end));
  return piece.optional ? [...after, ...ends(pieces, index + 1, tokens, at)] : after;
}

/**
 * The wording notation: how a language's phrases are written down. A phrase is read left to right, in words:
 *
 *     stable at room temperature      the words as they come; hyphens, quotes and case do not matter
 *     inject* | *exosom* | *vial      a word by its beginning, by a part, by its end
 *     (stable | steady at heart)      one of these
 *     (fully)? stable                 may be left out
 *     {plant} exosome*                a named list of the language
 *     _                               any one word or number
 *     #                               any number
 *     #15-30                          a number from 15 to 30 (-80 is written #-80--20: from minus 80 to minus 20)
 *     .. ... ....                     a gap of at most 2, 4 or 8 words, within one clause group (no full stop)
 *     ~                               a gap of at most 3 words with no mark at all between them
 *     % : , / + ° ( )                 these marks as they stand; write \( \) for brackets
 *
 * Every piece is bounded, so a phrase can only ever look at a fixed number of words from where it starts.
 *
 * Pieces are read by character codes, and a choice is not looked into: the first page waits until all phrases are read.
 */
export interface Spelled {
  /** The piece as it is written, a choice with its brackets, without the `?` behind it. */
  readonly text: string;
  readonly optional: boolean;
}

/** A piece by what it is; a word is in the form that tokens have. */
export type Piece =
  | { readonly is: 'word'; readonly form: string }
  | { readonly is: 'number'; readonly least: number; readonly most: number }
  | { readonly is: 'any' }
  | { readonly is: 'mark'; readonly form: string }
  | { readonly is: 'gap'; readonly most: number; readonly overMarks: boolean }
  | { readonly is: 'list'; readonly name: string }
  | { readonly is: 'choice'; readonly options: readonly string[] };

const open = 40;
const close = 41;
const backslash = 92;
const bar = 124;
const question = 63;

/** The most words of each gap. */
const gaps: Readonly<Record<string, number>> = { '..': 2, '...': 4, '....': 8, '~': 3 };
/** Any piece but a choice. */
const single = /\.{2,4}|\{[\w-]+\}|\\.|#-?\d+--?\d+|[#_~]|[\p{L}\p{M}\d*'^]+|./suy;

/**
 * The pieces of a phrase, or of one option of a choice in it. Throws an Error that names the phrase for unbalanced brackets, no piece
 * at all, a gap at either end, and a `?` behind nothing: a phrase that could never match must not pass unseen.
 *
 * @param openingOnly only the pieces that can come first: up to the first that may not be left out
 */
export function splitPhrase(source: string, phrase: string, openingOnly = false): Spelled[] {
  const pieces: Spelled[] = [];
  const text = source.trim();
  for (let at = 0; at < text.length; ) {
    const end = endOfPiece(text, at, phrase);
    const spelled = text.slice(at, end);
    let next = behindSpaces(text, end);
    const isGap = isGapText(spelled);
    if (isGap && (at === 0 || next === text.length)) fail(phrase, 'it, or an option in it, begins or ends in a gap');
    const optional = !isGap && text.charCodeAt(next) === question;
    while (optional && text.charCodeAt(next) === question) next = behindSpaces(text, next + 1);
    pieces.push({ text: spelled, optional });
    if (openingOnly && !optional) break;
    at = next;
  }
  return pieces.length > 0 ? pieces : fail(phrase, 'is empty, or an option in it is');
}

/**
 * The word that each option of a choice or list begins with, as it is written. Null where one of them begins otherwise or may do
 * without that word: most do not, and reading them whole takes many times as long.
 */
export function openingWords(options: readonly string[]): readonly string[] | null {
  const words: string[] = [];
  for (const option of options) {
    const from = behindSpaces(option, 0);
    let end = from;
    while (isPlain(option.charCodeAt(end))) end += 1;
    const next = option.charCodeAt(behindSpaces(option, end));
    if (end === from || option.charCodeAt(end) > 127 || next === question) return null;
    words.push(option.slice(from, end));
  }
  return words;
}

/** What a piece that `splitPhrase` found is. Throws for a mark of the notation that stands where it means nothing. */
export function readPiece(text: string, phrase: string): Piece {
  if (isGapText(text)) return { is: 'gap', most: gaps[text] as number, overMarks: text !== '~' };
  if (text === '_') return { is: 'any' };
  const inside = text.slice(1, -1);
  if (text.length > 1) {
    if (text[0] === '(') return { is: 'choice', options: optionsIn(inside) };
    if (text[0] === '{') return { is: 'list', name: inside };
    if (text[0] === '\\') return { is: 'mark', form: text.slice(1) };
  }
  if (text[0] === '#') return numberPiece(text);
  if (/^[\d.,^]+$/.test(text)) return { is: 'word', form: text };
  // The tokens of a text spell "don't" without its apostrophe.
  if (/[\p{L}\d*]/u.test(text)) return { is: 'word', form: text.toLowerCase().replace(/n't$/, 'nt') };
  if (text === '?') return fail(phrase, 'a "?" behind nothing that could be left out');
  if (text === ')' || text === '|') return fail(phrase, `a "${text}" without "("`);
  return { is: 'mark', form: text };
}

export function isGapText(text: string): boolean {
  return text === '~' || (text.length > 1 && text[0] === '.');
}

function fail(phrase: string, why: string): never {
  throw new Error(`phrase "${phrase}": ${why}`);
}

function behindSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return at;
}

function endOfPiece(text: string, from: number, phrase: string): number {
  if (text.charCodeAt(from) === open) return behindBracket(text, from, phrase);
  let at = from;
  while (isPlain(text.charCodeAt(at))) at += 1;
  // A word with a letter beyond ASCII in it is left to the expression, which knows all letters.
  if (at > from && !(text.charCodeAt(at) > 127)) return at;
  single.lastIndex = from;
  single.test(text);
  return single.lastIndex;
}

/** a-z, A-Z, digits, and the * ' ^ of words and numbers. */
function isPlain(code: number): boolean {
  if (code >= 97) return code <= 122;
  return (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 42 || code === 39 || code === 94;
}

function behindBracket(text: string, from: number, phrase: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === open) depth += 1;
    else if (code === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return fail(phrase, 'a "(" without ")"');
}

/** The options of a choice, parted by the bars that stand in no inner brackets. */
function optionsIn(inside: string): string[] {
  if (!/[(\\]/.test(inside)) return inside.split('|');
  const options: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < inside.length; at += 1) {
    const code = inside.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === open) depth += 1;
    else if (code === close) depth -= 1;
    else if (code === bar && depth === 0) {
      options.push(inside.slice(from, at));
      from = at + 1;
    }
  }
  options.push(inside.slice(from));
  return options;
}

function numberPiece(text: string): Piece {
  const [, least, most] = /^#(-?\d+)-(-?\d+)$/.exec(text) ?? [];
  if (least === undefined || most === undefined) return { is: 'number', least: -Infinity, most: Infinity };
  return { is: 'number', least: Number(least), most: Number(most) };
}

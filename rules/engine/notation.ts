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
 */
export type Piece =
  | { readonly is: 'word'; readonly form: string }
  | { readonly is: 'number'; readonly least: number; readonly most: number }
  | { readonly is: 'any' }
  | { readonly is: 'mark'; readonly form: string }
  | { readonly is: 'gap'; readonly most: number; readonly overMarks: boolean }
  | { readonly is: 'list'; readonly name: string }
  | { readonly is: 'choice'; readonly options: readonly (readonly Piece[])[]; readonly optional: boolean };

const gaps: Readonly<Record<string, number>> = { '..': 2, '...': 4, '....': 8 };
const scanner = /\s+|\.{2,4}|\{[\w-]+\}|[()|?]|\\.|#-?\d+--?\d+|[#_~]|[\p{L}\p{M}\d*'^]+|./gu;

/**
 * Reads one phrase. Throws an Error that names the phrase and the place for unbalanced brackets, an empty choice, a gap at
 * either end or at the end of an option, and a `?` behind nothing: a phrase that could never match must not pass unseen.
 */
export function parsePhrase(phrase: string): readonly Piece[] {
  const parts = (phrase.match(scanner) ?? []).filter((part) => !/^\s+$/.test(part));
  const fail = (why: string): never => {
    throw new Error(`phrase "${phrase}": ${why}`);
  };
  let at = 0;

  function sequence(depth: number): Piece[] {
    const pieces: Piece[] = [];
    while (at < parts.length) {
      const part = parts[at] as string;
      if (part === ')' || part === '|') {
        if (depth === 0) fail(`a "${part}" without "("`);
        break;
      }
      at += 1;
      if (part === '(') pieces.push(choice(depth + 1));
      else if (part === '?') makeOptional(pieces);
      else pieces.push(single(part));
    }
    return pieces;
  }

  function choice(depth: number): Piece {
    const options: Piece[][] = [];
    for (;;) {
      const option = sequence(depth);
      if (option.length === 0) fail('an empty choice');
      if (option.at(-1)?.is === 'gap') fail('an option that ends in a gap');
      options.push(option);
      const closing = parts[at];
      at += 1;
      if (closing === ')') return { is: 'choice', options, optional: false };
      if (closing !== '|') fail('a "(" without ")"');
    }
  }

  function makeOptional(pieces: Piece[]) {
    const last = pieces.pop();
    if (last === undefined || last.is === 'gap') return fail('a "?" behind nothing that could be left out');
    pieces.push(
      last.is === 'choice' ? { ...last, optional: true } : { is: 'choice', options: [[last]], optional: true },
    );
  }

  const pieces = sequence(0);
  if (pieces.length === 0) fail('is empty');
  if (pieces[0]?.is === 'gap' || pieces.at(-1)?.is === 'gap') fail('begins or ends in a gap');
  return pieces;
}

function single(part: string): Piece {
  if (part in gaps) return { is: 'gap', most: gaps[part] as number, overMarks: true };
  if (part === '~') return { is: 'gap', most: 3, overMarks: false };
  if (part.startsWith('#')) return numberPiece(part);
  if (part === '_') return { is: 'any' };
  if (part.startsWith('{')) return { is: 'list', name: part.slice(1, -1) };
  if (part.startsWith('\\')) return { is: 'mark', form: part.slice(1) };
  if (/^[\d.,^]+$/.test(part)) return { is: 'word', form: part };
  // The tokens of a text spell "don't" without its apostrophe.
  if (/[\p{L}\d*]/u.test(part)) return { is: 'word', form: part.toLowerCase().replace(/n't$/, 'nt') };
  return { is: 'mark', form: part };
}

function numberPiece(part: string): Piece {
  const [, least, most] = /^#(-?\d+)-(-?\d+)$/.exec(part) ?? [];
  if (least === undefined || most === undefined) return { is: 'number', least: -Infinity, most: Infinity };
  return { is: 'number', least: Number(least), most: Number(most) };
}

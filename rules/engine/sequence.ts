import type { Node } from './nodes.ts';
import type { Token } from './tokens.ts';

type Gap = Extract<Node, { readonly is: 'gap' }>;

/** Marks that a gap may step over; any other mark (a full stop, a bullet) ends it. */
const crossed = new Set([',', '(', ')', '/', ':', '&', '+', '-', '%', '°', '=', '~', '<', '>', '×', '³', '[', ']']);

/** The furthest end of a match of `pieces` from `index` on at token `at`; -1 where there is none. */
export function longestMatch(pieces: readonly Node[], index: number, tokens: readonly Token[], at: number): number {
  const piece = pieces[index];
  if (piece === undefined) return at;
  if (piece.is === 'test') {
    const token = tokens[at];
    return token !== undefined && piece.first.test(token) ? longestMatch(pieces, index + 1, tokens, at + 1) : -1;
  }
  if (piece.is === 'gap') return afterGap(piece, pieces, index, tokens, at);
  let best = piece.optional ? longestMatch(pieces, index + 1, tokens, at) : -1;
  for (const option of piece.options.startingWith(tokens[at])) {
    for (const end of ends(option, 0, tokens, at)) best = Math.max(best, longestMatch(pieces, index + 1, tokens, end));
  }
  return best;
}

/** Nearest first: a gap takes as few words as it can, so that a match does not reach over a nearer one. */
function afterGap(gap: Gap, pieces: readonly Node[], index: number, tokens: readonly Token[], at: number): number {
  let words = 0;
  for (let next = at; ; next += 1) {
    const end = longestMatch(pieces, index + 1, tokens, next);
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
function ends(pieces: readonly Node[], index: number, tokens: readonly Token[], at: number): readonly number[] {
  const piece = pieces[index];
  if (piece === undefined) return [at];
  if (piece.is === 'test') {
    const token = tokens[at];
    return token !== undefined && piece.first.test(token) ? ends(pieces, index + 1, tokens, at + 1) : [];
  }
  if (piece.is === 'gap') {
    const end = afterGap(piece, pieces, index, tokens, at);
    return end < 0 ? [] : [end];
  }
  const inside = piece.options.startingWith(tokens[at]).flatMap((option) => ends(option, 0, tokens, at));
  const after = inside.flatMap((end) => ends(pieces, index + 1, tokens, end));
  return piece.optional ? [...after, ...ends(pieces, index + 1, tokens, at)] : after;
}

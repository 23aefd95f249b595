import type { Node } from './nodes.ts';
import type { TokenTest, TokenTypes } from './token-types.ts';

/** Words of which every text is full, whatever it is about. */
const everywhere =
  'a an and are as at be by can do for from has have if in into is it its no not of on only or our so that the this to up use we with without you your . , : ; ! ? - ( ) # / % •'.split(
    ' ',
  );

/**
 * How common a piece of a phrase may be in a text, to compare with other pieces. Phrases speak of what the texts speak of, so a word
 * in many phrases ("exosome") is taken for common in texts, and one that a single phrase names for rare.
 */
export function measureCommonness(phrases: readonly (readonly Node[])[], types: TokenTypes): (piece: Node) => number {
  const uses = new Map<Node, number>();
  for (const pieces of phrases) for (const piece of pieces) uses.set(piece, (uses.get(piece) ?? 0) + 1);
  const counts = new Map<TokenTest, number>();
  for (const [piece, count] of uses) {
    for (const test of firstsOf(piece)) counts.set(test, (counts.get(test) ?? 0) + count);
  }
  for (const word of everywhere) counts.set(types.word(word), Infinity);
  const known = new Map<Node, number>();
  return (piece) => {
    let common = known.get(piece);
    if (common === undefined) {
      common = Math.max(...firstsOf(piece).map((test) => (types.isOpen(test) ? Infinity : (counts.get(test) ?? 0))));
      known.set(piece, common);
    }
    return common;
  };
}

/** A phrase is spelled out into no more variants than this. */
const mostVariants = 80;

/**
 * A phrase whose every piece may begin with a common word ("(without fail | a sure thing)") is spelled out into one variant for
 * each option, so that each can be looked for by its own rarest word. Any other phrase stays as it is.
 */
export function spellOut(pieces: readonly Node[], commonness: (piece: Node) => number): readonly (readonly Node[])[] {
  const needed = pieces.filter(({ begins }) => begins !== null);
  if (needed.some((piece) => commonness(piece) !== Infinity)) return [pieces];
  const index = pieces.findIndex((piece) => piece.is === 'choice' && piece.begins && piece.options.long);
  const choice = pieces[index];
  if (choice?.is !== 'choice' || choice.options.all.length > mostVariants) return [pieces];
  return choice.options.all.map((option) => [...pieces.slice(0, index), ...option, ...pieces.slice(index + 1)]);
}

function firstsOf(piece: Node): readonly TokenTest[] {
  if (piece.is === 'choice') return piece.options.firsts;
  return piece.is === 'test' ? [piece.begins] : [];
}

import type { Box, Outline, Piece } from './outline.ts';

/** Leaves out the copies that a carousel makes for the eye, where their text was read before. */
export function withoutClones(outline: Outline): Outline {
  const { boxes, pieces } = outline;
  if (!pieces.some((piece) => piece.box.copy)) return outline;
  const read = new Set(pieces.filter((piece) => !piece.box.copy).map((piece) => piece.text));
  const kept: Piece[] = [];
  /** For each piece, how many were kept before it. */
  const before = [0];
  for (const piece of pieces) {
    if (!piece.box.copy || !read.has(piece.text)) {
      kept.push(piece);
      read.add(piece.text);
    }
    before.push(kept.length);
  }
  for (const box of boxes) move(box, before);
  return { ...outline, pieces: kept };
}

function move(box: Box, before: readonly number[]): void {
  box.first = before[box.first] ?? box.first;
  box.last = before[Math.min(box.last, before.length - 1)] ?? box.last;
}

import type { Layout } from './layout.ts';
import type { Box } from './outline.ts';

/** A part of the page: all pieces of a box, or some that follow each other in it. */
export interface Extent {
  readonly box: Box;
  /** [first, last). */
  readonly pieces?: readonly [number, number];
}

export function firstAndLast({ box, pieces }: Extent): readonly [number, number] {
  return pieces ?? [box.first, box.last];
}

/** For each piece, whether it is in one of the parts. */
export function piecesOf(layout: Layout, parts: Iterable<Extent>): readonly boolean[] {
  const taken = new Array<boolean>(layout.pieces.length).fill(false);
  for (const each of parts) taken.fill(true, ...firstAndLast(each));
  return taken;
}

/** For each box, the innermost of the given boxes that it is or is in. */
export function innermost(layout: Layout, boxes: Iterable<Box>): readonly (Box | null)[] {
  const given = new Set(boxes);
  const found: (Box | null)[] = [];
  for (const box of layout.boxes) {
    found.push(given.has(box) ? box : box.parent ? (found[box.parent.index] ?? null) : null);
  }
  return found;
}

import { type Layout, sizeOf } from './layout.ts';
import type { Box } from './outline.ts';

/** The last lines of a page, and the chapter before them: both as pieces, [first, last). */
export interface Closing {
  readonly lines: readonly [number, number];
  readonly chapter: readonly [number, number];
}

/** What closes a page is no longer than this, in characters. */
const longest = 700;
/** A chapter in a wrapper of its own has its heading and at least so much below it. */
const fewestPieces = 3;

/**
 * The boxes without a heading that end a page whose chapters each stand in a box of their own: "For external use. Company no.
 * 1234" below a shelf of other goods is no part of it. Null where the page ends otherwise.
 */
export function closingOf(layout: Layout): Closing | null {
  for (const box of layout.boxes) {
    if (box.last !== layout.pieces.length) continue;
    const found = closingIn(layout, layout.children[box.index] ?? []);
    if (found) return found;
  }
  return null;
}

function closingIn(layout: Layout, children: readonly Box[]): Closing | null {
  const boxes = children.filter(({ first, last, block }) => block && last > first);
  const chapter = boxes.findLast((each) => isHeaded(layout, each));
  if (!chapter || chapter.last - chapter.first < fewestPieces) return null;
  const lines = boxes.slice(boxes.indexOf(chapter) + 1);
  const isOneOfSeveral = boxes.some((each) => each !== chapter && isHeaded(layout, each));
  const length = lines.reduce((sum, each) => sum + sizeOf(layout, each), 0);
  if (lines.length === 0 || !isOneOfSeveral || length > longest) return null;
  return { lines: [chapter.last, layout.pieces.length], chapter: [chapter.first, chapter.last] };
}

/** The box holds a heading with something below it; a heading alone is no chapter. */
function isHeaded(layout: Layout, box: Box): boolean {
  if ((layout.headingLevel[box.index] ?? 0) > 0) return false;
  return layout.pieces.slice(box.first, box.last).some((piece) => (layout.headingLevel[piece.box.index] ?? 0) > 0);
}

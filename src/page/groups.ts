import { blockOf, type Layout, sizeOf } from './layout.ts';
import type { Box } from './outline.ts';

const mostPieces = 6;
const mostCharacters = 300;
const tooWide = new Set(
  'html body main section article form nav ul ol table tbody thead tr dl aside footer'.split(' '),
);

/** Number of the small container that a piece shares with others, by index of the piece; undefined for most. */
export function groupsOf(layout: Layout): readonly (number | undefined)[] {
  const numbers = new Map<Box, number>();
  return layout.pieces.map((piece) => {
    const container = containerOf(layout, piece.box);
    if (!container) return undefined;
    const number = numbers.get(container) ?? numbers.size;
    numbers.set(container, number);
    return number;
  });
}

function containerOf(layout: Layout, box: Box): Box | null {
  let at: Box | null = blockOf(box);
  while (at && at.last - at.first < 2) at = at.parent;
  if (!at || !isSmall(layout, at)) return null;
  // A card may have a container of its own for the number: the card is what belongs together, not the row of cards.
  while (at.parent && !layout.repeated[at.index] && isSmall(layout, at.parent)) at = at.parent;
  return at;
}

function isSmall(layout: Layout, box: Box): boolean {
  return !tooWide.has(box.tag) && box.last - box.first <= mostPieces && sizeOf(layout, box) <= mostCharacters;
}

import type { Place } from '../../rules/types.ts';
import { addressOf } from './markup.ts';
import type { Piece, Segment } from './outline.ts';
import type { Spot, SpotPart } from './snapshot.ts';
import { unfolded } from './white-space.ts';

/** Where exactly these characters of a piece stand on the page. Without parts where the place is no stretch of its text. */
export function spotIn(piece: Piece, { start, end }: Pick<Place, 'start' | 'end'>): Spot {
  const { box, element, image, segments, text } = piece;
  const parts: SpotPart[] = [];
  if (start >= 0 && start < end && end <= text.length) {
    for (let index = segmentAt(segments, start); index < segments.length; index++) {
      const segment = segments[index];
      if (!segment || segment.start >= end) break;
      const until = segments[index + 1]?.start ?? text.length;
      parts.push(partOf(segment, Math.max(start, segment.start), Math.min(end, until)));
    }
  }
  const spot = { parts, collapsed: box.collapsed };
  return image && parts.length === 0 ? { ...spot, image: addressOf(element) } : spot;
}

/** `start` and `end` count in the piece's text. */
function partOf({ node, afterSpace, start: from }: Segment, start: number, end: number): SpotPart {
  const first = Math.min(unfolded(node.data, afterSpace, start - from), node.data.length);
  const last = Math.min(unfolded(node.data, afterSpace, end - 1 - from) + 1, node.data.length);
  return {
    parent: addressOf(node.parent),
    at: node.offset + first,
    text: node.data.slice(first, last),
    of: node.parent.textLength,
  };
}

/** Index of the last segment that starts at or before the offset. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

import type { Place } from '../../rules/types.ts';
import type { Dom } from './dom.ts';
import type { Piece, Segment } from './outline.ts';
import { fold, unfolded } from './white-space.ts';

/**
 * The live range over exactly these characters of a piece. Null where the text is an attribute's, where the place is no
 * stretch of the piece, and where the page no longer holds that text there.
 */
export function rangeIn(dom: Dom, piece: Piece, { start, end }: Pick<Place, 'start' | 'end'>): Range | null {
  if (!(start >= 0 && start < end && end <= piece.text.length) || piece.segments.length === 0) return null;
  const first = segmentAt(piece.segments, start);
  const last = segmentAt(piece.segments, end - 1);
  let from = 0;
  let to = 0;
  for (let index = first; index <= last; index++) {
    const segment = piece.segments[index];
    if (!segment || !dom.isConnected(segment.node) || dom.ownerDocument(segment.node) !== dom.document) return null;
    const until = piece.segments[index + 1]?.start ?? piece.text.length;
    const stretch = { start: Math.max(start, segment.start), end: Math.min(end, until) };
    const [rawStart, rawEnd] = rawOffsets(segment, stretch);
    const now = fold(segment.node.data.slice(rawStart, rawEnd), false);
    if (now !== piece.text.slice(stretch.start, stretch.end)) return null;
    if (index === first) from = rawStart;
    if (index === last) to = rawEnd;
  }
  return rangeBetween(dom, piece.segments[first]?.node, from, piece.segments[last]?.node, to);
}

function rangeBetween(
  dom: Dom,
  first: Text | undefined,
  from: number,
  last: Text | undefined,
  to: number,
): Range | null {
  if (!first || !last) return null;
  const range = dom.createRange();
  range.setStart(first, from);
  range.setEnd(last, to);
  // A line that runs through a shadow root's edge cannot be one range: the end pulls the start with it.
  return range.startContainer === first && range.startOffset === from && range.endContainer === last ? range : null;
}

function rawOffsets(segment: Segment, stretch: { start: number; end: number }): readonly [number, number] {
  const { data } = segment.node;
  const start = unfolded(data, segment.afterSpace, stretch.start - segment.start);
  const end = unfolded(data, segment.afterSpace, stretch.end - 1 - segment.start) + 1;
  return [Math.min(start, data.length), Math.min(end, data.length)];
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

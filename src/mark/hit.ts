/** Which painted ranges lie under a point of the viewport. */

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Newer than the type library: one result for each highlight, its ranges under the point within. */
interface HighlightAtPoint {
  readonly ranges?: readonly AbstractRange[];
}
type HighlightsFromPoint = (
  x: number,
  y: number,
  options: { shadowRoots: readonly ShadowRoot[] },
) => readonly HighlightAtPoint[];

function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): Caret | null {
  // Called on the prototype: a page can name a form after either method.
  const { caretPositionFromPoint, caretRangeFromPoint } = Document.prototype;
  if (typeof caretPositionFromPoint === 'function') {
    const position = caretPositionFromPoint.call(document, x, y, { shadowRoots });
    return position ? { node: position.offsetNode, offset: position.offset } : null;
  }
  const range = typeof caretRangeFromPoint === 'function' ? caretRangeFromPoint.call(document, x, y) : null;
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** A caret snaps to the nearest text, however far: only the line boxes tell whether the point is on it. */
function covers(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** What the browser itself says, null where it cannot tell or answers in the early form without ranges. */
function askRegistry(x: number, y: number, shadowRoots: readonly ShadowRoot[]): ReadonlySet<AbstractRange> | null {
  const registry = CSS.highlights as HighlightRegistry & { highlightsFromPoint?: HighlightsFromPoint };
  const found = registry.highlightsFromPoint?.(x, y, { shadowRoots });
  if (!found?.every(({ ranges }) => ranges)) return null;
  return new Set(found.flatMap(({ ranges }) => [...(ranges ?? [])]));
}

/**
 * The given ranges under a point, shortest first.
 *
 * @param x,y CSS pixels in the viewport, as pointer events give them.
 */
export function rangesUnder(document: Document, ranges: readonly Range[], x: number, y: number): Range[] {
  const roots = new Set(ranges.map((range) => range.startContainer.getRootNode()));
  const shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
  const known = askRegistry(x, y, shadowRoots);
  const caret = known ? null : caretAt(document, x, y, shadowRoots);
  const under = ranges.filter((range) => {
    if (known) return known.has(range);
    return caret !== null && range.isPointInRange(caret.node, caret.offset) && covers(range, x, y);
  });
  return under.sort((one, other) => one.toString().length - other.toString().length);
}

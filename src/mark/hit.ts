/**
 * Which painted ranges lie under a point of the viewport, by their own line boxes. Two nearer ways were tried and do not
 * hold: `CSS.highlights.highlightsFromPoint` finds nothing on screens of more than one device pixel a CSS pixel (Chromium
 * 156), and `caretPositionFromPoint` nothing in text that cannot be selected.
 */
import { isDocument, isShadowRoot } from './kinds.ts';

/** The element that a press at the point would reach, as seen from one root. */
function elementAt(root: Node, x: number, y: number): Element | null {
  // A form can take the name of the document's method, a shadow root's is its own.
  if (isDocument(root)) return Document.prototype.elementFromPoint.call(root, x, y);
  return isShadowRoot(root) ? root.elementFromPoint(x, y) : null;
}

function covers(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/**
 * The given ranges under a point, shortest first. Text that something else covers (a menu, a sticky header) is not there.
 *
 * @param x,y CSS pixels in the viewport, as pointer events give them.
 */
export function rangesUnder(ranges: Iterable<Range>, x: number, y: number): Range[] {
  const elements = new Map<Node, Element | null>();
  const under: Range[] = [];
  for (const range of ranges) {
    const root = range.startContainer.getRootNode();
    let element = elements.get(root);
    if (element === undefined) {
      element = elementAt(root, x, y);
      elements.set(root, element);
    }
    // Cheap before dear: boxes are measured only for text in the element that was hit.
    if (element && range.intersectsNode(element) && covers(range, x, y)) under.push(range);
  }
  return under.sort((one, other) => one.toString().length - other.toString().length);
}

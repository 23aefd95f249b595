/** Where words in a frame of the page are seen: their own boxes count from the edge of the frame. */

/** How far a document's viewport is shifted in the page's, and the part of the page's viewport in which it is seen. */
interface FramePlace {
  readonly x: number;
  readonly y: number;
  readonly seen: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** The windows from that of a node's document out to the page's own, which comes last. */
export function windowsAround(node: Node): readonly Window[] {
  const views: Window[] = [];
  let view = (node.ownerDocument ?? (node as Document)).defaultView;
  while (view && view !== window && view.frameElement) {
    views.push(view);
    view = view.frameElement.ownerDocument.defaultView;
  }
  return [...views, window];
}

function framePlace(node: Node): FramePlace {
  let [x, y] = [0, 0];
  let seen = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  const frames = windowsAround(node).flatMap(({ frameElement }) => frameElement ?? []);
  for (const frame of frames.slice().reverse()) {
    const box = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    x += box.left + frame.clientLeft + Number.parseFloat(paddingLeft);
    y += box.top + frame.clientTop + Number.parseFloat(paddingTop);
    seen = {
      left: Math.max(seen.left, x),
      top: Math.max(seen.top, y),
      right: Math.min(seen.right, x + frame.clientWidth),
      bottom: Math.min(seen.bottom, y + frame.clientHeight),
    };
  }
  return { x, y, seen };
}

/** A point of a document's viewport in the page's. */
export function pointInPage(node: Node, point: { x: number; y: number }): { x: number; y: number } {
  const { x, y } = framePlace(node);
  return { x: point.x + x, y: point.y + y };
}

/** The box around the words, in the page's viewport. */
export function boxInPage(range: Range): DOMRect {
  return shifted(range.getBoundingClientRect(), framePlace(range.startContainer));
}

/** A box for each line of the words, in the page's viewport. */
export function linesInPage(range: Range): readonly DOMRect[] {
  const place = framePlace(range.startContainer);
  return Array.from(range.getClientRects(), (line) => shifted(line, place));
}

/** Whether any line of the words is in sight now. */
export function inView(range: Range): boolean {
  const { seen } = framePlace(range.startContainer);
  return linesInPage(range).some(
    ({ top, bottom, left, right }) => bottom > seen.top && top < seen.bottom && right > seen.left && left < seen.right,
  );
}

/** Whether all of the words are in sight now. */
export function inViewWhole(range: Range): boolean {
  const { seen } = framePlace(range.startContainer);
  const { top, bottom, left, right } = boxInPage(range);
  return top >= seen.top && left >= seen.left && bottom <= seen.bottom && right <= seen.right;
}

function shifted(box: DOMRect, { x, y }: FramePlace): DOMRect {
  return x === 0 && y === 0 ? box : new DOMRect(box.x + x, box.y + y, box.width, box.height);
}

/** Words on the page, and the point on them to which a card should be near (where a pointer is). */
export interface Anchor {
  readonly range: Range;
  /** CSS pixels in the viewport when the card was asked for. */
  readonly point?: { readonly x: number; readonly y: number };
}

/** Whether any line of the words is in the viewport now. */
export function inView(range: Range): boolean {
  const { innerWidth, innerHeight } = window;
  return Array.from(range.getClientRects()).some(
    ({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  );
}

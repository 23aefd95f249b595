/** Words on the page, and the point on them to which a card should be near (where a pointer is). */
export interface Anchor {
  readonly range: Range;
  /** CSS pixels in the viewport when the card was asked for. */
  readonly point?: { readonly x: number; readonly y: number };
}

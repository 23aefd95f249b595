/** What painting needs of the window that a document is in: highlights and style sheets of one window are nothing in another. */
export type Realm = Pick<typeof globalThis, 'CSS' | 'Highlight' | 'CSSStyleSheet' | 'getComputedStyle'>;

/** Null where the document is in no window any more, or its browser cannot paint. */
export function realmOf(of: Document): Realm | null {
  const realm: Realm | null = of === document ? globalThis : (of.defaultView as (Window & typeof globalThis) | null);
  const paints = typeof realm?.Highlight === 'function' && typeof realm.CSS === 'object' && realm.CSS.highlights;
  return paints ? realm : null;
}

/**
 * A modal dialog makes all else inert, the top layer included: a card over it could be seen and not used. So does an element
 * that fills the screen in Chromium, unless it is the root, which the card is in.
 */
export function modalIsOpen(document: Document): boolean {
  return [':fullscreen:not(:root)', 'dialog:modal'].some((selector) => {
    try {
      return Document.prototype.querySelector.call(document, selector) !== null;
    } catch {
      // A browser that does not know the selector.
      return false;
    }
  });
}

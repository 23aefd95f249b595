/**
 * A modal dialog makes all else inert, the top layer included: a card over it could be seen and not used. A fullscreen
 * element is modal too by selector, but leaves popovers alone.
 */
export function modalIsOpen(document: Document): boolean {
  try {
    return Document.prototype.querySelector.call(document, 'dialog:modal') !== null;
  } catch {
    // A browser that does not know the selector.
    return false;
  }
}

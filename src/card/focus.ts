/** Keyboard focus: into the card when it was opened by key, and back to where it came from when the card goes. */

export interface FocusKeeper {
  /** Moves the focus to the dialog of the card, remembering where it was. */
  enter(dialog: HTMLElement): void;
  /** Call before the card is taken away: gives the focus back if the card holds it. */
  leave(root: ShadowRoot): void;
}

export function createFocusKeeper(document: Document): FocusKeeper {
  let before: Element | null = null;
  return {
    enter(dialog) {
      const root = dialog.getRootNode();
      const active: Element | null = Reflect.get(Document.prototype, 'activeElement', document);
      const inCard = root instanceof ShadowRoot && active === root.host;
      // From one claim to the next the way back stays the first one; redrawing leaves the focus on the body.
      const elsewhere = active instanceof HTMLElement && active.localName !== 'body' && !inCard;
      if (elsewhere) before = active;
      dialog.focus({ preventScroll: true });
    },
    leave(root) {
      const target = before;
      before = null;
      if (root.activeElement && target instanceof HTMLElement && target.isConnected)
        target.focus({ preventScroll: true });
    },
  };
}

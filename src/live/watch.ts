import { type ChangeFollower, followChanges, whatIsWatched } from './follow-changes.ts';
import { windowOf } from './native.ts';

export interface Watching {
  /** Whether it is worth a new reading that this text came; '' where text only went. */
  readonly matters: (text: () => string) => boolean;
  /** Nodes whose coming and going is not the page's (our own host). */
  readonly ignores: (node: Node) => boolean;
  /** Something in or at this node has changed; null where that may be anything. */
  readonly touched: (node: Node | null) => void;
  /** The page's text is no longer what it was. */
  readonly onChange: () => void;
}

/** A watch that is being kept. */
export interface Watch {
  /** The page changes so often that it is looked at less often than it changes. */
  isBehind(): boolean;
  /** Open roots that reading the page came upon: it watches them too. */
  alsoWatch(roots: readonly ShadowRoot[]): void;
  stop(): void;
}

/** Of the window. Ahead of the page's own listeners, which may keep an event to themselves. */
const told = ['popstate', 'hashchange', 'pageshow'] as const;

/**
 * Watches the text of a page, in open shadow roots and readable frames too, and its moving on inside itself. A burst of changes
 * makes one call of `onChange`, and a page that never rests is asked less and less often. While the page works, its records
 * are only put aside. `known` are the open roots of a page that was just looked through and says nothing yet.
 *
 * This runs cold on every page of a shop: what it takes once the page changes, or tells that it is loaded, is made then.
 */
export function watchPage(document: Document, watching: Watching, known?: readonly ShadowRoot[]): Watch | null {
  const window = windowOf(document);
  if (!window || !document.documentElement) return null;
  // The window's own, for a form may have taken the document's.
  const { addEventListener, removeEventListener } = window;
  const address = document.URL;
  let follower: ChangeFollower | undefined;
  const observer = new window.MutationObserver((records) => awake().changed(records));
  const heard = (event: Event): void => awake().heard(event);
  const awake = (): ChangeFollower => {
    follower ??= followChanges({ document, window, address, observer, heard, watching });
    return follower;
  };
  observer.observe(document, whatIsWatched);
  addEventListener.call(document, 'load', heard, true);
  for (let index = 0; index < told.length; index++) addEventListener.call(window, told[index] as string, heard, true);
  // Who shows something of a page must also hear that it moved on though nothing on it changed.
  if (!known || known.length > 0 || window.length > 0) awake().begin(known);
  return {
    isBehind: () => follower?.isBehind() ?? false,
    alsoWatch(roots) {
      if (roots.length > 0) awake().alsoWatch(roots);
    },
    stop() {
      observer.disconnect();
      for (const name of told) removeEventListener.call(window, name, heard, true);
      removeEventListener.call(document, 'load', heard, true);
      follower?.stop();
    },
  };
}

import { changes } from './changes.ts';
import { type Dom, domOf } from './dom.ts';
import { frameDocuments } from './frames.ts';
import { openRoots } from './open-roots.ts';
import { Pace } from './pace.ts';
import { Records } from './records.ts';

const content = { childList: true, characterData: true, subtree: true } as const;

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
}

/**
 * Watches the text of a page, in open shadow roots and readable frames too, and its moving on inside itself. A burst of changes
 * makes one call of `onChange`, and a page that never rests is asked less and less often. While the page works, its records
 * are only put aside. Ends with the signal.
 */
export function watchPage(document: Document, watching: Watching, signal: AbortSignal): Watch {
  const dom = domOf(document);
  const window = dom.window();
  if (signal.aborted || !dom.root || !window) return { isBehind: () => false };
  const watched = new WeakSet<Node>();
  const records = new Records();
  let moved = false;

  const observer = new window.MutationObserver((added) => {
    records.add(added);
    pace.ask();
  });
  const observe = (node: Node): void => {
    if (watched.has(node)) return;
    watched.add(node);
    observer.observe(node, content);
  };
  const observeAll = (): void => {
    openRoots(dom).forEach(observe);
    for (const { dom: inner } of frameDocuments(dom)) observe(inner.document);
  };
  const act = (): boolean => {
    const all = moved || records.tooMany;
    if (all) {
      moved = false;
      records.clear();
      watching.touched(null);
    }
    const changed = records.look((record) => changes(dom, record, watching)) || all;
    if (!records.empty) pace.ask();
    if (!changed) return false;
    observeAll();
    watching.onChange();
    return true;
  };
  const pace = new Pace(act);
  observe(document);
  observeAll();
  follow(window, dom, watched, signal, () => {
    moved = true;
    pace.restart();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    pace.stop();
    records.clear();
  });
  return { isBehind: () => pace.putsOff };
}

/** Calls back when the page moves on inside itself, or is brought back. */
function follow(window: Window, dom: Dom, watched: WeakSet<Node>, signal: AbortSignal, moved: () => void): void {
  // Every page tells of itself once loaded. Only one brought back from the browser's history is news, and one whose
  // elements were given roots meanwhile: that changes no tree that is watched.
  const shown = (event: Event): void => {
    const back = (event as PageTransitionEvent).persisted;
    if (back || openRoots(dom).some((root) => !watched.has(root))) moved();
  };
  const { navigation } = window as { navigation?: EventTarget };
  const sources: readonly (readonly [EventTarget | undefined, string, (event: Event) => void])[] = [
    [navigation, 'navigatesuccess', moved],
    [window, 'popstate', moved],
    [window, 'hashchange', moved],
    [window, 'pageshow', shown],
  ];
  for (const [source, type, heard] of sources) source?.addEventListener(type, heard);
  signal.addEventListener('abort', () => {
    for (const [source, type, heard] of sources) source?.removeEventListener(type, heard);
  });
}

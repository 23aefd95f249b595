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
export function watchPage(document: Document, watching: Watching, signal: AbortSignal): Watch | null {
  const dom = domOf(document);
  const window = dom.window();
  if (signal.aborted || !dom.root || !window) return null;
  const watched = new WeakSet<Node>();
  const records = new Records();
  let moved = false;
  let known = 0;

  const observer = new window.MutationObserver((added) => {
    records.add(added);
    pace.ask();
  });
  const observe = (node: Node): void => {
    if (watched.has(node)) return;
    watched.add(node);
    observer.observe(node, content);
  };
  const readable = (withEmpty: boolean): readonly Node[] => {
    return [...openRoots(dom), ...frameDocuments(dom, withEmpty).map(({ dom: inner }) => inner.document)];
  };
  const observeAll = (): void => {
    known = readable(false).length;
    // An empty frame may be filled by its own script.
    readable(true).forEach(observe);
  };
  /** Elements that were given roots, and frames that went elsewhere: no change of a watched tree tells of these. */
  const unwatched = (): boolean => {
    const nodes = readable(false);
    const any = nodes.length < known || nodes.some((node) => !watched.has(node));
    observeAll();
    return any;
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
  follow(window, dom, signal, unwatched, (event) => {
    moved = true;
    pace.ask(event !== undefined);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    pace.stop();
    records.clear();
  });
  return { isBehind: () => pace.putsOff };
}

/** Calls back with the event by which the page moves on inside itself, or is brought back, and without when a frame moves on. */
function follow(
  window: Window,
  dom: Dom,
  signal: AbortSignal,
  unwatched: () => boolean,
  moved: (event?: Event) => void,
): void {
  // Every page tells of itself once loaded. Only one brought back from the browser's history is news, and one that holds what
  // was not there before.
  const shown = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted || unwatched()) moved(event);
  };
  const loaded = ({ target }: Event): void => {
    if ('contentWindow' in (target as Node) && unwatched()) moved();
  };
  // Where there is no such interface, nothing is told under that name.
  const { navigation = window } = window as { navigation?: EventTarget };
  const sources: readonly (readonly [EventTarget, string, (event: Event) => void])[] = [
    [navigation, 'navigatesuccess', moved],
    [window, 'popstate', moved],
    [window, 'hashchange', moved],
    [window, 'pageshow', shown],
    [dom.document, 'load', loaded],
  ];
  // The window's own methods, for a form may have taken the document's names; captured, for loading does not bubble.
  const each = (method: Window['addEventListener']): void => {
    for (const [source, type, heard] of sources) method.call(source, type, heard, true);
  };
  each(window.addEventListener);
  signal.addEventListener('abort', () => each(window.removeEventListener));
}

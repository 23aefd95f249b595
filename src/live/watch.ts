import { changes } from './changes.ts';
import { frameDocuments } from './frames.ts';
import { windowOf } from './native.ts';
import { openRoots } from './open-roots.ts';
import { keepPace, type Pace } from './pace.ts';
import { keepRecords, type Records } from './records.ts';

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
  stop(): void;
}

/**
 * Watches the text of a page, in open shadow roots and readable frames too, and its moving on inside itself. A burst of changes
 * makes one call of `onChange`, and a page that never rests is asked less and less often. While the page works, its records
 * are only put aside. `known` are the open roots of a page that was just looked through and says nothing yet.
 */
export function watchPage(document: Document, watching: Watching, known?: readonly ShadowRoot[]): Watch | null {
  const window = windowOf(document);
  if (!window || !document.documentElement) return null;
  // The window's own, for a form may have taken the document's.
  const { addEventListener, removeEventListener } = window;
  const watched = new WeakSet<Node>();
  const address = window.location.href;
  let later: { readonly records: Records; readonly pace: Pace } | undefined;
  let all = false;
  let readableThen = 0;

  const observer = new window.MutationObserver((added) => {
    const { records, pace } = awake();
    records.add(added);
    pace.ask();
  });
  const observe = (node: Node): void => {
    if (watched.has(node)) return;
    watched.add(node);
    observer.observe(node, content);
    // In each document by itself: what loads in a frame is not heard outside.
    addEventListener.call(node, 'load', loaded, true);
  };
  const readable = (withEmpty: boolean, of = document, depth = 0): readonly Node[] => {
    const inFrames = frameDocuments(of, depth, withEmpty).flatMap((inner) => {
      return [inner.document, ...readable(withEmpty, inner.document, depth + 1)];
    });
    return [...openRoots(of), ...inFrames];
  };
  const observeAll = (): void => {
    // An empty frame may be filled by its own script.
    const nodes = readable(true);
    nodes.forEach(observe);
    readableThen = window.length > 0 ? readable(false).length : nodes.length;
  };
  /** Elements that were given roots, and frames that went elsewhere: no change of a watched tree tells of these. */
  const unwatched = (): boolean => {
    const nodes = readable(false);
    const any = nodes.length < readableThen || nodes.some((node) => !watched.has(node));
    observeAll();
    return any;
  };
  const act = (): boolean => {
    const { records, pace } = awake();
    const whole = all || records.tooMany;
    if (whole) {
      all = false;
      records.clear();
      watching.touched(null);
    }
    const changed = records.look((record) => changes(document, record, watching)) || whole;
    if (!records.empty) pace.ask();
    if (!changed) return false;
    observeAll();
    watching.onChange();
    return true;
  };

  /** The page moves on inside itself or is brought back by this event; without one, a frame moves on. */
  const moved = (event?: Event): void => {
    all = true;
    awake().pace.ask(event !== undefined);
  };
  // Every page tells of itself once loaded. Only one brought back from the browser's history is news, and one that holds what
  // was not there before.
  const shown = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted || unwatched()) moved(event);
  };
  const loaded = ({ target }: Event): void => {
    if ('contentWindow' in (target as Node) && unwatched()) moved();
  };
  // Where there is no such interface, nothing is told under that name.
  const navigating = (): EventTarget => (window as { navigation?: EventTarget }).navigation ?? window;
  /** What it takes once a page changes; one that never does, as most, has nothing of it. */
  const awake = (): { readonly records: Records; readonly pace: Pace } => {
    if (later) return later;
    later = { records: keepRecords(), pace: keepPace(act) };
    addEventListener.call(navigating(), 'navigatesuccess', moved, true);
    // It may have moved on without that being heard.
    all ||= window.location.href !== address;
    return later;
  };
  observe(document);
  if (!known || window.length > 0) observeAll();
  else {
    for (const root of known) observe(root);
    readableThen = known.length;
  }
  // Who shows something of a page must hear that it moved on though nothing on it changed.
  if (!known) awake();
  // Before the page's own listeners, which may keep an event to themselves.
  addEventListener.call(window, 'popstate', moved, true);
  addEventListener.call(window, 'hashchange', moved, true);
  addEventListener.call(window, 'pageshow', shown, true);
  return {
    isBehind: () => later?.pace.putsOff ?? false,
    stop() {
      observer.disconnect();
      later?.pace.stop();
      later?.records.clear();
      removeEventListener.call(navigating(), 'navigatesuccess', moved, true);
      removeEventListener.call(window, 'popstate', moved, true);
      removeEventListener.call(window, 'hashchange', moved, true);
      removeEventListener.call(window, 'pageshow', shown, true);
      for (const node of [document, ...readable(true)]) removeEventListener.call(node, 'load', loaded, true);
    },
  };
}

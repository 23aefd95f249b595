import { changes } from './changes.ts';
import { frameDocuments } from './frames.ts';
import { listen } from './listen.ts';
import { openRoots } from './open-roots.ts';
import { Pace } from './pace.ts';
import { plainDomOf } from './plain-dom.ts';
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
  const dom = plainDomOf(document);
  const window = dom.window();
  if (signal.aborted || !dom.root || !window) return null;
  const watched = new WeakSet<Node>();
  const records = new Records();
  let all = false;
  let known = 0;

  const observer = new window.MutationObserver((added) => {
    records.add(added);
    pace.ask();
  });
  const observe = (node: Node): void => {
    if (watched.has(node)) return;
    watched.add(node);
    observer.observe(node, content);
    // In each document by itself: what loads in a frame is not heard outside.
    listen(window, true, node, 'load', loaded);
  };
  const readable = (withEmpty: boolean, of = dom, depth = 0): readonly Node[] => {
    const inFrames = frameDocuments(of, depth, withEmpty).flatMap((inner) => {
      return [inner.document, ...readable(withEmpty, plainDomOf(inner.document), depth + 1)];
    });
    return [...openRoots(of), ...inFrames];
  };
  const observeAll = (): void => {
    // An empty frame may be filled by its own script.
    const nodes = readable(true);
    nodes.forEach(observe);
    known = window.length > 0 ? readable(false).length : nodes.length;
  };
  /** Elements that were given roots, and frames that went elsewhere: no change of a watched tree tells of these. */
  const unwatched = (): boolean => {
    const nodes = readable(false);
    const any = nodes.length < known || nodes.some((node) => !watched.has(node));
    observeAll();
    return any;
  };
  const act = (): boolean => {
    const whole = all || records.tooMany;
    if (whole) {
      all = false;
      records.clear();
      watching.touched(null);
    }
    const changed = records.look((record) => changes(dom, record, watching)) || whole;
    if (!records.empty) pace.ask();
    if (!changed) return false;
    observeAll();
    watching.onChange();
    return true;
  };
  const pace = new Pace(act);

  /** The page moves on inside itself or is brought back by this event; without one, a frame moves on. */
  const moved = (event?: Event): void => {
    all = true;
    pace.ask(event !== undefined);
  };
  // Every page tells of itself once loaded. Only one brought back from the browser's history is news, and one that holds what
  // was not there before.
  const shown = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted || unwatched()) moved(event);
  };
  const loaded = ({ target }: Event): void => {
    if ('contentWindow' in (target as Node) && unwatched()) moved();
  };
  const follow = (on: boolean): void => {
    // Where there is no such interface, nothing is told under that name.
    const { navigation = window } = window as { navigation?: EventTarget };
    listen(window, on, navigation, 'navigatesuccess', moved);
    for (const type of ['popstate', 'hashchange']) listen(window, on, window, type, moved);
    listen(window, on, window, 'pageshow', shown);
  };
  observe(document);
  observeAll();
  follow(true);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    pace.stop();
    records.clear();
    follow(false);
    for (const node of [document, ...readable(true)]) listen(window, false, node, 'load', loaded);
  });
  return { isBehind: () => pace.putsOff };
}

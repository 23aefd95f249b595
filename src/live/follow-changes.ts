import { changes } from './changes.ts';
import { frameDocuments } from './frames.ts';
import { openRoots } from './open-roots.ts';
import { keepPace } from './pace.ts';
import { isLong } from './page-text.ts';
import { keepRecords } from './records.ts';
import type { Watching } from './watch.ts';

/** For `MutationObserver.observe`. */
export const whatIsWatched = { childList: true, characterData: true, subtree: true } as const;

export interface FollowedPage {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** `document.URL` when the watch began. */
  readonly address: string;
  /** Watches the document already; its records come to `changed`. */
  readonly observer: MutationObserver;
  /** The one listener of all events: it hands them to `heard`. */
  readonly heard: (event: Event) => void;
  readonly watching: Watching;
}

/** What a watch does once a page changes. */
export interface ChangeFollower {
  /**
   * At the beginning of a watch: watches the roots that are known, all there are where none is given, and the frames. A long page
   * is not searched for roots, as that would be a long task: those that reading it comes upon are given to `alsoWatch`.
   */
  begin(known: readonly ShadowRoot[] | undefined): void;
  alsoWatch(roots: readonly ShadowRoot[]): void;
  changed(records: MutationRecord[]): void;
  heard(event: Event): void;
  isBehind(): boolean;
  stop(): void;
}

/** Follows what changes on a page that is watched, and where it moves on inside itself. */
export function followChanges({ document, window, address, observer, heard, watching }: FollowedPage): ChangeFollower {
  const { addEventListener } = window;
  // Its own window's, which under jsdom is another than this code's.
  const life = new window.AbortController();
  const { signal } = life;
  const watched = new WeakSet<Node>([document]);
  const records = keepRecords();
  let framesThen = 0;
  // It may have moved on without that being heard.
  let all = document.URL !== address;

  const observe = (node: Node): void => {
    if (watched.has(node) || signal.aborted) return;
    watched.add(node);
    observer.observe(node, whatIsWatched);
    // In each document by itself: what loads in a frame is not heard outside.
    addEventListener.call(node, 'load', heard, { capture: true, signal });
  };
  const framed = (withEmpty: boolean, of = document, depth = 0): readonly Document[] => {
    return frameDocuments(of, depth, withEmpty).flatMap((inner) => {
      return [inner.document, ...framed(withEmpty, inner.document, depth + 1)];
    });
  };
  const rootsOf = (of: Document): readonly ShadowRoot[] => (of === document && isLong(of) ? [] : openRoots(of));
  const observeAll = (): void => {
    // An empty frame may be filled by its own script.
    for (const each of [document, ...framed(true)]) {
      observe(each);
      rootsOf(each).forEach(observe);
    }
    framesThen = window.length > 0 ? framed(false).length : 0;
  };
  /** Elements that were given roots, and frames that went elsewhere: no change of a watched tree tells of these. */
  const unwatched = (): boolean => {
    const frames = framed(false);
    const isNew = (node: Node): boolean => !watched.has(node);
    const any =
      frames.length < framesThen || [document, ...frames].some((each) => isNew(each) || rootsOf(each).some(isNew));
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
    const changed = records.look((record) => changes(document, record, watching)) || whole;
    if (!records.empty) pace.ask();
    if (!changed) return false;
    observeAll();
    watching.onChange();
    return true;
  };
  const pace = keepPace(act);

  /** The page moves on inside itself or is brought back; or a frame moves on, which is not `anew`. */
  const moved = (anew: boolean): void => {
    all = true;
    pace.ask(anew);
  };
  // Where there is no such interface, nothing is told under that name.
  const navigating: EventTarget = (window as { navigation?: EventTarget }).navigation ?? window;
  addEventListener.call(navigating, 'navigatesuccess', heard, { capture: true, signal });

  return {
    begin(known) {
      if (!known || window.length > 0) observeAll();
      else known.forEach(observe);
    },
    alsoWatch(roots) {
      roots.forEach(observe);
    },
    changed(added) {
      records.add(added);
      pace.ask();
    },
    heard(event) {
      const { type, target } = event;
      if (type === 'load') {
        if ('contentWindow' in (target as Node) && unwatched()) moved(false);
        // Every page tells of itself once loaded. Only one brought back from the browser's history is news, and one that holds
        // what was not there before; a long one has to be read for that.
      } else if (type !== 'pageshow' || (event as PageTransitionEvent).persisted || isLong(document) || unwatched()) {
        moved(true);
      }
    },
    isBehind: () => pace.putsOff,
    stop() {
      life.abort();
      pace.stop();
      records.clear();
    },
  };
}

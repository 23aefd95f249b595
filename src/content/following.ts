/** Pointer and keys on the marks of a page, followed only while there is something to point at. */
import type { Card, Passage } from '../card/index.ts';
import { pointInPage, windowsAround } from '../look/frame-place.ts';
import type { Painter } from '../mark/index.ts';
import type { MarkedPage } from './marked-page.ts';
import { passageOf, passageWithin } from './passage.ts';
import { followPointer } from './pointer.ts';

export interface FollowingParts {
  readonly card: Card;
  readonly painter: Painter;
  /** The page as it is shown now. */
  readonly page: () => MarkedPage | null;
  /** False once the extension is gone; may end everything. */
  readonly alive: () => boolean;
}

export interface Following {
  /** To be called when marks came or went. The signal that ends what began with this call; null where nothing did. */
  update(): AbortSignal | null;
  stop(): void;
}

/** Milliseconds between two looks whether the extension is still there: nothing tells a page of its end. */
const lookEvery = 500;

export function createFollowing({ card, painter, page, alive }: FollowingParts): Following {
  let pointer: AbortController | null = null;
  let followInto = (_: Window): void => {};

  const passageAt = (x: number, y: number, within: Document): Passage | null => {
    if (!alive()) return null;
    const [hit] = painter.hitsAt(x, y, within);
    const stretch = hit && page()?.stretchOfRange.get(hit.range);
    return stretch ? passageOf(stretch, hit.range, pointInPage(within, { x, y })) : null;
  };

  const begin = (): AbortController => {
    const begun = new AbortController();
    const { signal } = begun;
    followInto = followPointer({ card, passageAt, passageIn: (element) => passageWithin(page(), element) }, signal);
    // Coming back to the tab is when the reader sees what happened meanwhile: marks cleared, the extension gone.
    const look = (): void => {
      if (alive()) painter.refresh();
    };
    window.addEventListener('visibilitychange', look, { signal });
    // Asked of the prototype: a form of the page may have taken the name.
    const hidden = (): boolean => Reflect.get(Document.prototype, 'visibilityState', document) === 'hidden';
    const looking = setInterval(() => hidden() || alive(), lookEvery);
    signal.addEventListener('abort', () => clearInterval(looking));
    return begun;
  };

  const stop = (): void => {
    pointer?.abort();
    pointer = null;
  };

  return {
    update() {
      const ranges = [...(page()?.stretchOfRange.keys() ?? [])];
      const isNew = ranges.length > 0 && pointer === null;
      if (ranges.length === 0) stop();
      else pointer ??= begin();
      const owners = new Set(ranges.map(({ startContainer }) => startContainer.ownerDocument));
      for (const owner of owners) if (owner) windowsAround(owner).forEach(followInto);
      return isNew && pointer ? pointer.signal : null;
    },
    stop,
  };
}

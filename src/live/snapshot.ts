import type { Address, PageSnapshot, Spot } from '../page/index.ts';
import type { KnownMarkup } from './document-markup.ts';
import { type Dom, domOf } from './dom.ts';
import { keptRanges } from './kept-ranges.ts';
import { elementAt, rangeAt } from './spots.ts';
import { drain, inTasks } from './steps.ts';
import { type Met, type WrittenPage, writePage } from './write-page.ts';

/** A page as it was written out, and the way back from it to the live page. */
export interface TakenSnapshot {
  readonly snapshot: PageSnapshot;
  /** Null where the words are no text of the DOM (an image's) or the page no longer holds them. */
  rangeOf(spot: Spot): Range | null;
  /** The element around the words, or the image whose text they are; null where it left the page. */
  elementOf(spot: Spot): Element | null;
}

export interface Snapshots {
  /**
   * Writes the page out in short tasks; `pause` resolves in a later one. What the page changes meanwhile may or may not be
   * in it: its watcher tells of that. `url` is only handed on. Rejects once the signal is aborted.
   */
  take(url: string | null, pause: () => Promise<void>, signal: AbortSignal): Promise<TakenSnapshot>;
  /** Something at or in this node has changed, or anything (null): markup is written anew for the next snapshot. */
  touched(node: Node | null): void;
}

/**
 * Snapshots of one page, time after time; markup and ranges of what has not changed are kept from one to the next. Of each snapshot
 * `met` is told the open roots before their text is read, so that they can be watched.
 */
export function createSnapshots(document: Document, met?: Met): Snapshots {
  const dom = domOf(document);
  const known: KnownMarkup = new Map();
  const ranges = keptRanges();
  return {
    async take(url, pause, signal) {
      const written = await inTasks(writePage(dom, url, known, met), pause, signal);
      const standing = new Set(written.anchors);
      for (const element of known.keys()) if (!standing.has(element as Element)) known.delete(element);
      ranges.keep(standing);
      const { rangeOf, ...rest } = taken(dom, written);
      const { stretches } = written.snapshot;
      const anchorOf = ({ anchor }: Address) => ({ element: written.anchors[anchor], stretch: stretches[anchor] });
      return { ...rest, rangeOf: (spot) => ranges.of(spot, anchorOf, () => rangeOf(spot)) };
    },
    touched(node) {
      if (node === null) known.clear();
      for (let at: Node | null = node; at !== null; at = dom.parentNode(at) ?? dom.host(at)) known.delete(at);
    },
  };
}

/** One snapshot, taken at once. */
export function takeSnapshot(document: Document, url: string | null): TakenSnapshot {
  const dom = domOf(document);
  return taken(dom, drain(writePage(dom, url, new Map())));
}

function taken(dom: Dom, { snapshot, anchors }: WrittenPage): TakenSnapshot {
  const anchorOf = ({ anchor }: Address): Element | null => anchors[anchor] ?? null;
  return {
    snapshot,
    rangeOf: (spot) => rangeAt(dom, anchorOf, spot),
    elementOf: (spot) => elementAt(dom, anchorOf, spot),
  };
}

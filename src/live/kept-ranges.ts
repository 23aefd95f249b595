import type { Address, Spot, Stretch } from '../page/index.ts';

interface Anchor {
  readonly element: Element | null | undefined;
  readonly stretch: Stretch | undefined;
}

interface Kept {
  /** The markup that the ranges were made for. */
  readonly stretch: Stretch;
  readonly byPlace: Map<string, Range | null>;
}

export interface KeptRanges {
  /** The range that was made for the same words of the same markup, else the one that `make` makes now. */
  of(spot: Spot, anchorOf: (address: Address) => Anchor, make: () => Range | null): Range | null;
  /** Lets go of the ranges in all other elements. */
  keep(standing: ReadonlySet<Node | null>): void;
}

/** Live ranges, kept while the markup around them is the same: only what changed is made, and so painted, anew. */
export function keptRanges(): KeptRanges {
  const kept = new Map<Element, Kept>();
  return {
    of(spot, anchorOf, make) {
      const [first] = spot.parts;
      if (!first) return null;
      const { element, stretch } = anchorOf(first.parent);
      const inOne = spot.parts.every(({ parent }) => parent.anchor === first.parent.anchor);
      if (!element || !stretch || !('whole' in stretch) || !inOne) return make();
      const before = kept.get(element);
      const ranges: Kept = before?.stretch === stretch ? before : { stretch, byPlace: new Map() };
      kept.set(element, ranges);
      const place = spot.parts.map(({ parent, at, text }) => `${parent.path.join('.')}:${at}:${text.length}`).join(' ');
      const made = ranges.byPlace.get(place);
      if (made?.startContainer.isConnected) return made;
      const range = make();
      ranges.byPlace.set(place, range);
      return range;
    },
    keep(standing) {
      for (const element of kept.keys()) if (!standing.has(element)) kept.delete(element);
    },
  };
}

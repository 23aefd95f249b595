import type { PageReport } from '../../rules/types.ts';
import type { TakenSnapshot } from '../live/index.ts';
import type { JudgedPage, PageSnapshot, Spot } from '../page/index.ts';

/** A page that was read and judged. Places are named by `Finding.id` and the index in `Finding.at`. */
export interface PageReading {
  readonly report: PageReport;
  /** Null when the words are not on the page any more, or are no text of it (image alt). */
  rangeOf(findingId: string, occurrence: number): Range | null;
  /** What to point at where there is no range: an image, a closed panel. */
  elementOf(findingId: string, occurrence: number): Element | null;
  /** The reader has to open something first. */
  isCollapsed(findingId: string, occurrence: number): boolean;
}

/** Has a page that was written out judged elsewhere. */
export async function readPage(
  taken: TakenSnapshot,
  judge: (snapshot: PageSnapshot) => Promise<JudgedPage>,
): Promise<PageReading> {
  const { report, spots } = await judge(taken.snapshot);
  const spotOf = (findingId: string, occurrence: number): Spot | undefined => spots[findingId]?.[occurrence];
  return {
    report,
    rangeOf(findingId, occurrence) {
      const spot = spotOf(findingId, occurrence);
      return spot ? taken.rangeOf(spot) : null;
    },
    elementOf(findingId, occurrence) {
      const spot = spotOf(findingId, occurrence);
      return spot ? taken.elementOf(spot) : null;
    },
    isCollapsed: (findingId, occurrence) => spotOf(findingId, occurrence)?.collapsed ?? false,
  };
}

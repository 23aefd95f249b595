/** A page that was read and judged: the report, and where on the page each claim of it stands. */
import type { Finding, PageReport } from '../../rules/types.ts';
import type { Mark } from '../mark/index.ts';
import type { PageReading } from './page-reading.ts';
import { findingsOf, type Stretch, stretchesOf } from './stretches.ts';

export interface MarkedPage {
  readonly reading: PageReading;
  readonly report: PageReport;
  readonly findings: ReadonlyMap<string, Finding>;
  /** In reading order, those without a range too. */
  readonly stretches: readonly Stretch[];
  readonly stretchOfRange: ReadonlyMap<Range, Stretch>;
  /** The first range of a stretch; none where its words cannot be painted. */
  readonly rangeOfStretch: ReadonlyMap<Stretch, Range>;
  readonly marks: readonly Mark[];
}

/** Milliseconds of making ranges before the page gets its turn. */
const sliceLength = 4;

/** Makes a range for every place of the report, in short tasks. */
export async function markPage(reading: PageReading, pause: () => Promise<void>): Promise<MarkedPage> {
  const { report } = reading;
  const stretches = stretchesOf(report);
  const stretchOfRange = new Map<Range, Stretch>();
  const rangeOfStretch = new Map<Stretch, Range>();
  const ranges = new Map<Finding, Range[]>();
  let started = performance.now();
  for (const stretch of stretches) {
    for (const { finding, occurrence } of stretch.places) {
      const range = reading.rangeOf(finding.id, occurrence);
      if (!range) continue;
      stretchOfRange.set(range, stretch);
      if (!rangeOfStretch.has(stretch)) rangeOfStretch.set(stretch, range);
      ranges.set(finding, [...(ranges.get(finding) ?? []), range]);
    }
    if (performance.now() - started > sliceLength) {
      await pause();
      started = performance.now();
    }
  }
  return {
    reading,
    report,
    findings: new Map(findingsOf(report).map((finding) => [finding.id, finding])),
    stretches,
    stretchOfRange,
    rangeOfStretch,
    marks: [...ranges].map(([{ id, level }, found]) => ({ id, level, ranges: found })),
  };
}

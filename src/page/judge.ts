import type { PageReport, PageText } from '../../rules/types.ts';
import { readSnapshot } from './read.ts';
import type { PageSnapshot, Spot } from './snapshot.ts';

/** A page's report, and where on it each place of each finding stands. Plain JSON. */
export interface JudgedPage {
  readonly report: PageReport;
  /** By `Finding.id`, in the order of `Finding.at`. */
  readonly spots: Readonly<Record<string, readonly Spot[]>>;
}

/** Reads a page and has it judged. */
export function judgePage(snapshot: PageSnapshot, assess: (page: PageText) => PageReport): JudgedPage {
  const { page, spotOf } = readSnapshot(snapshot);
  const report = assess(page);
  const findings = report.products.flatMap((product) => product.findings);
  return { report, spots: Object.fromEntries(findings.map(({ id, at }) => [id, at.map(spotOf)])) };
}

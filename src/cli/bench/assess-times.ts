import { assess } from '../../../rules/index.ts';
import type { PageText } from '../../../rules/types.ts';

export interface AssessTimes {
  readonly findings: number;
  /** Milliseconds of each run. */
  readonly assess: readonly number[];
  readonly segmenter: readonly number[];
}

/** Times the rules and the cutting of sentences on the same text, turn and turn about after one run that warms them up. */
export function assessTimes(page: PageText, runs: number): AssessTimes {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const cut = () => page.blocks.reduce((count, { text }) => count + [...segmenter.segment(text)].length, 0);
  const read = () => assess(page).products.reduce((count, { findings }) => count + findings.length, 0);
  const findings = read();
  cut();
  const times = Array.from({ length: runs }, () => ({ assess: timeOf(read), segmenter: timeOf(cut) }));
  return {
    findings,
    assess: times.map((time) => time.assess),
    segmenter: times.map((time) => time.segmenter),
  };
}

function timeOf(work: () => number): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

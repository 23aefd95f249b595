import type { JSX } from 'preact';
import type { PageReport } from '../../rules/index.ts';
import { coverageLine, gapLine } from './words.ts';

/** How much of the page was read, so that silence is not taken for safety. */
export function CoverageNote({ report }: { readonly report: PageReport }): JSX.Element {
  const { blocks, skipped, notCovered } = report.coverage;
  return (
    <section class="coverage" aria-label="What was read">
      <p>
        <bdi>{coverageLine(blocks, skipped)}</bdi> No flags is not proof of safety.
      </p>
      {notCovered.map((gap) => (
        <p key={gap.lang}>{gapLine(gap)}</p>
      ))}
    </section>
  );
}

import type { JSX } from 'preact';
import type { PageReport } from '../../rules/index.ts';
import { languageGaps } from './summary.ts';
import { coverageLine, gapLine } from './words.ts';

/** How much of the page was read, so that silence is not taken for safety. */
export function CoverageNote({ report }: { readonly report: PageReport }): JSX.Element {
  const { blocks, skipped } = report.coverage;
  return (
    <section class="coverage" aria-label="What was read">
      <p>
        <bdi>{coverageLine(blocks, skipped)}</bdi> No flags is not proof of safety.
      </p>
      {languageGaps(report).map((gap, index) => (
        <p key={`${index} ${gap.lang}`}>{gapLine(gap)}</p>
      ))}
    </section>
  );
}

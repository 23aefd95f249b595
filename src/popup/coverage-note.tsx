import type { JSX } from 'preact';
import type { PageReport } from '../../rules/index.ts';
import { say, sayWith } from '../words/index.ts';
import { languageGaps } from './summary.ts';
import { coverageLine, gapLine } from './words.ts';

/** How much of the page was read, so that silence is not taken for safety. */
export function CoverageNote({ report }: { readonly report: PageReport }): JSX.Element {
  const { blocks, skipped } = report.coverage;
  return (
    <section class="coverage" aria-label={say('whatWasRead')}>
      <p>{sayWith('sentencePair', { first: <bdi>{coverageLine(blocks, skipped)}</bdi>, second: say('noProof') })}</p>
      {languageGaps(report).map((gap, index) => (
        <p key={`${index} ${gap.lang}`}>{gapLine(gap)}</p>
      ))}
    </section>
  );
}

import type { JSX } from 'preact';
import { LevelIcon, levelCount } from '../look/index.ts';
import { count, say } from '../words/index.ts';
import { AbsenceIcon } from './absence-icon.tsx';
import type { Verdict } from './words.ts';

interface VerdictLineProps {
  readonly verdict: Verdict;
  /** Good signs of a product and what it does not state: where there is a flag, its line leaves them out. */
  readonly good?: number;
  readonly missing?: number;
}

/** The one thing to read: what the claims of a product come to. */
export function VerdictLine({ verdict, good = 0, missing = 0 }: VerdictLineProps): JSX.Element {
  const goodLeftOut = verdict.level === 'red' || verdict.level === 'caution' ? good : 0;
  return (
    <div class="verdict" data-level={verdict.level ?? 'none'}>
      {verdict.level && <LevelIcon level={verdict.level} size={22} />}
      <p>
        <strong>{verdict.line}</strong> <span>{verdict.detail}</span>
        {goodLeftOut + missing > 0 && (
          <span class="also">
            <span class="unseen"> {say('verdictAlso')} </span>
            {goodLeftOut > 0 && (
              <span class="also-count">
                <LevelIcon level="good" size={13} /> {levelCount('good', goodLeftOut)}{' '}
              </span>
            )}
            {missing > 0 && (
              <span class="also-count">
                <AbsenceIcon dashes="2.6 4.2" size={13} /> {count('countNotStated', missing)}
              </span>
            )}
          </span>
        )}
      </p>
    </div>
  );
}

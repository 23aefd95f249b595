import type { JSX } from 'preact';
import { LevelIcon } from '../look/index.ts';
import type { Verdict } from './words.ts';

/** The one thing to read: what the claims of a product come to. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  return (
    <div class="verdict" data-level={verdict.level ?? 'none'}>
      {verdict.level && <LevelIcon level={verdict.level} size={22} />}
      <p>
        <strong>{verdict.line}</strong> <span>{verdict.detail}</span>
      </p>
    </div>
  );
}

import type { JSX } from 'preact';
import type { HiddenCounts } from '../choices/index.ts';
import { say } from '../words/index.ts';
import { hiddenLine } from './hidden-words.ts';

interface HiddenNoteProps {
  readonly hidden: HiddenCounts;
  readonly openOptions: () => void;
}

/** That claims are left out by choice, so that a short list is not taken for a clean page. */
export function HiddenNote({ hidden, openOptions }: HiddenNoteProps): JSX.Element | null {
  const line = hiddenLine(hidden);
  if (line === null) return null;
  return (
    <section class="coverage hidden-note" aria-label={say('hiddenByYou')}>
      <p>
        {line}{' '}
        <button type="button" class="text-button" onClick={openOptions}>
          {say('hiddenChange')}
        </button>
      </p>
    </section>
  );
}

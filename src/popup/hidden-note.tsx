import type { JSX } from 'preact';
import { type HiddenCounts, hidingReasons } from '../choices/index.ts';
import { hiddenWords } from './hidden-words.ts';

interface HiddenNoteProps {
  readonly hidden: HiddenCounts;
  readonly openOptions: () => void;
}

/** That claims are left out by choice, so that a short list is not taken for a clean page. */
export function HiddenNote({ hidden, openOptions }: HiddenNoteProps): JSX.Element | null {
  const reasons = hidingReasons.filter((reason) => hidden[reason] > 0);
  if (reasons.length === 0) return null;
  const total = reasons.reduce((sum, reason) => sum + hidden[reason], 0);
  return (
    <section class="coverage hidden-note" aria-label={hiddenWords.label}>
      <p>
        {hiddenWords.total(total)} {reasons.map((reason) => hiddenWords.reasons[reason](hidden[reason])).join(', ')}.{' '}
        <button type="button" class="text-button" onClick={openOptions}>
          {hiddenWords.change}
        </button>
      </p>
    </section>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageReport } from '../../rules/index.ts';
import { say } from '../words/index.ts';
import { type CopyFormat, copied } from './copied.ts';
import type { PopupActions } from './state.ts';

export interface CopyButtonsProps {
  readonly report: PageReport;
  readonly copy: PopupActions['copy'];
}

/** Puts the whole list into the clipboard, and says whether it got there. */
export function CopyButtons({ report, copy }: CopyButtonsProps): JSX.Element {
  const [done, setDone] = useState<boolean | null>(null);
  const press = async (format: CopyFormat) => {
    // Else the same words would be there still, and not be read out again.
    setDone(null);
    setDone(await copy(copied(report, format)));
  };
  return (
    <div class="copy">
      <button type="button" class="button" onClick={() => void press('text')}>
        {say('copyText')}
      </button>
      <button type="button" class="button" onClick={() => void press('markdown')}>
        {say('copyMarkdown')}
      </button>
      <p class="reply" role="status" data-ok={done ?? true}>
        {done !== null && say(done ? 'copyDone' : 'copyRefused')}
      </p>
    </div>
  );
}

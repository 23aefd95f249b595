import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../words/index.ts';
import type { PopupActions } from './state.ts';

/** Ends all reading of this site. Where that is done the popup shows another state, with the way back. */
export function MuteButton({ mute }: { readonly mute: PopupActions['mute'] }): JSX.Element {
  const [failed, setFailed] = useState(false);
  const press = async () => {
    setFailed(false);
    setFailed(!(await mute()));
  };
  return (
    <div class="mute">
      <button type="button" class="text-button" onClick={() => void press()}>
        {say('siteMute')}
      </button>
      <p class="reply" role="status" data-ok="false">
        {failed && say('siteNotMuted')}
      </p>
    </div>
  );
}

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say, sayWith } from '../words/index.ts';
import { Notice } from './notice.tsx';
import type { PopupActions, PopupState } from './state.ts';

interface MutedProps {
  readonly state: PopupState & { readonly kind: 'muted' };
  readonly actions: PopupActions;
}

/** Nothing is read here, by the reader's own choice. Made just now, it is undone by the button that has the focus. */
export function Muted({ state, actions }: MutedProps): JSX.Element {
  const { justNow, problem } = state;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (justNow !== undefined) back.current?.focus();
  }, [justNow]);
  return (
    <>
      <Notice title={say('mutedTitle')}>
        {justNow === undefined ? say('mutedDetail') : sayWith('siteMuted', { site: <bdi>{justNow}</bdi> })}
      </Notice>
      <div class="choices">
        <button ref={back} type="button" class="button button-main" onClick={() => actions.unmute()}>
          {justNow === undefined ? say('mutedUnmute') : say('siteMuteUndo')}
        </button>
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
    </>
  );
}

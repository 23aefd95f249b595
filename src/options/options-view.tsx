import type { JSX } from 'preact';
import { say } from '../words/index.ts';
import { HiddenClaims } from './hidden-claims.tsx';
import { KeepSettings } from './keep-settings.tsx';
import { NoteBar } from './note-bar.tsx';
import { OnPage } from './on-page.tsx';
import { Opinions } from './opinions.tsx';
import { Shown } from './shown.tsx';
import { Sites } from './sites.tsx';
import type { OptionsActions, OptionsState } from './state.ts';

export interface OptionsViewProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

/** The whole options page, from its state alone. */
export function OptionsView(props: OptionsViewProps): JSX.Element {
  return (
    <>
      <main>
        <h1>{say('extensionName')}</h1>
        <p class="soft">{say('optionsSavedAtOnce')}</p>
        <OnPage {...props} />
        <Shown {...props} />
        <Opinions {...props} />
        <Sites {...props} />
        <HiddenClaims {...props} />
        <KeepSettings {...props} />
      </main>
      <NoteBar note={props.state.note} undo={props.actions.undo} />
    </>
  );
}

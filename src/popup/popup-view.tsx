import type { JSX } from 'preact';
import { writtenDate } from '../look/index.ts';
import { say, sayWith, sentences } from '../words/index.ts';
import { theArticle } from './catalogue.ts';
import { MainPart } from './main-part.tsx';
import { Muted } from './muted.tsx';
import { Notice } from './notice.tsx';
import { OpinionsOff } from './opinions-off.ts';
import { ReportView } from './report-view.tsx';
import type { PopupActions, PopupState } from './state.ts';

export interface PopupViewProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

function Off({ state, actions }: { state: PopupState & { kind: 'off' }; actions: PopupActions }): JSX.Element {
  return (
    <>
      <Notice title={say('popupOff')}>
        {sayWith('sentencePair', {
          first: <>{state.site ? sayWith('popupOffSite', { site: <bdi>{state.site}</bdi> }) : say('popupOffPage')}</>,
          second: sentences(state.canCheck ? '' : say('popupOffClick'), say('popupStays')),
        })}
      </Notice>
      <div class="choices">
        {state.canCheck && (
          <button type="button" class="button button-main" onClick={() => actions.checkPage()}>
            {say('popupCheck')}
          </button>
        )}
        {state.site && (
          <button type="button" class="button" onClick={() => actions.alwaysHere()}>
            {say('popupAlways')}
          </button>
        )}
      </div>
      <p class="problem" role="alert">
        {state.problem}
      </p>
    </>
  );
}

function Body({ state, actions }: PopupViewProps): JSX.Element | null {
  switch (state.kind) {
    case 'asking':
      return null;
    case 'reading':
      return (
        <div class="notice">
          <h1 id="reading">{say('popupReading')}</h1>
          <div class="progress" role="progressbar" aria-labelledby="reading" />
        </div>
      );
    case 'report':
      return (
        <OpinionsOff.Provider value={state.opinionsOff}>
          <ReportView report={state.report} hidden={state.hidden} actions={actions} />
        </OpinionsOff.Provider>
      );
    case 'muted':
      return <Muted state={state} actions={actions} />;
    case 'unreadable':
      return <Notice title={say('popupUnreadable')}>{state.why}</Notice>;
    case 'off':
      return <Off state={state} actions={actions} />;
  }
}

/** All that is seen of the popup, from its state alone. */
export function PopupView({ state, actions }: PopupViewProps): JSX.Element {
  const { title, updated } = theArticle();
  return (
    <>
      <header class="masthead">
        <span class="masthead-name">{say('extensionName')}</span>
        <span class="doors">
          {actions.openPanel && (
            <button type="button" class="text-button" data-door="panel" onClick={() => actions.openPanel?.()}>
              {say('popupPanel')}
            </button>
          )}
          <button type="button" class="text-button" onClick={() => actions.openOptions()}>
            {say('popupOptions')}
          </button>
        </span>
      </header>
      <MainPart busy={state.kind === 'asking' || state.kind === 'reading'}>
        <Body state={state} actions={actions} />
      </MainPart>
      <footer class="foot">
        {sayWith('sentencePair', {
          first: <>{sayWith('judgedAgainst', { title: <cite>{title}</cite>, date: writtenDate(updated) })}</>,
          second: say('notAdvice'),
        })}
      </footer>
    </>
  );
}

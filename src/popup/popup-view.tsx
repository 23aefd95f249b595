import type { JSX } from 'preact';
import { writtenDate } from '../look/index.ts';
import { article } from './catalogue.ts';
import { MainPart } from './main-part.tsx';
import { Muted } from './muted.tsx';
import { Notice } from './notice.tsx';
import { OpinionsOff } from './opinions-off.ts';
import { ReportView } from './report-view.tsx';
import type { PopupActions, PopupState } from './state.ts';
import { Status } from './status.tsx';

export interface PopupViewProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

function Off({ state, actions }: { state: PopupState & { kind: 'off' }; actions: PopupActions }): JSX.Element {
  return (
    <>
      <Notice title="Not switched on here">
        {state.site ? (
          <>
            Nothing of <bdi>{state.site}</bdi> has been read.
          </>
        ) : (
          'Nothing of this page has been read.'
        )}{' '}
        {!state.canCheck && 'Click the extension’s button in the toolbar to check this page.'} What is read stays on
        this device.
      </Notice>
      <div class="choices">
        {state.canCheck && (
          <button type="button" class="button button-main" onClick={() => actions.checkPage()}>
            Check this page
          </button>
        )}
        {state.site && (
          <button type="button" class="button" onClick={() => actions.alwaysHere()}>
            Always on this site
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
          <h1 id="reading">Reading this page…</h1>
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
      return <Notice title="This page can’t be read">{state.why}</Notice>;
    case 'off':
      return <Off state={state} actions={actions} />;
  }
}

/** The whole popup, from its state alone. */
export function PopupView({ state, actions }: PopupViewProps): JSX.Element {
  return (
    <>
      <header class="masthead">
        <span class="masthead-name">Exosome Claim Checker</span>
        <span class="doors">
          {actions.openPanel && (
            <button type="button" class="text-button" data-door="panel" onClick={() => actions.openPanel?.()}>
              Side panel
            </button>
          )}
          <button type="button" class="text-button" onClick={() => actions.openOptions()}>
            Options
          </button>
        </span>
      </header>
      <Status state={state} />
      <MainPart busy={state.kind === 'asking' || state.kind === 'reading'}>
        <Body state={state} actions={actions} />
      </MainPart>
      <footer class="foot">
        Judged against <cite>{article.title}</cite>, updated {writtenDate(article.updated)}. Not medical or legal
        advice.
      </footer>
    </>
  );
}

import { render } from 'preact';
import { createLoader, type PopupHost } from './loader.ts';
import { PopupView } from './popup-view.tsx';
import type { PopupActions, PopupState } from './state.ts';
import { Status } from './status.tsx';

/** Ways out of the popup. */
export interface Doors {
  openOptions(): void;
  /** Left out where the browser has no panel, and in the panel itself. */
  openPanel?(tabId: number): void;
}

/** Shows the popup in `root` and keeps it to what the tab says. Ends with the signal. */
export function mountPopup(root: Element, host: PopupHost, doors: Doors, signal: AbortSignal): void {
  const region = root.ownerDocument.getElementById('status');
  const show = (state: PopupState) => {
    render(
      <>
        <PopupView state={state} actions={actions} />
        <Status state={state} region={region} />
      </>,
      root,
    );
    // A moment that the benchmark reads, and whoever wonders what a slow popup waits for.
    if (state.kind === 'report') performance.mark('report-shown');
  };
  const loader = createLoader(host, show, signal);
  const { openOptions, openPanel } = doors;
  const actions: PopupActions = {
    checkPage: () => void loader.checkPage(),
    alwaysHere: () => void loader.alwaysHere(),
    mute: loader.mute,
    unmute: () => void loader.unmute(),
    showClaim: loader.showClaim,
    openOptions,
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    ...(openPanel && {
      openPanel() {
        const tabId = loader.tabId();
        if (tabId !== null) openPanel(tabId);
      },
    }),
  };
  void loader.start();
}

import { render } from 'preact';
import { createLoader, type PopupHost } from './loader.ts';
import { PopupView } from './popup-view.tsx';
import type { PopupActions, PopupState } from './state.ts';

/** Shows the popup in `root` and keeps it to what the tab says. Ends with the signal. */
export function mountPopup(root: Element, host: PopupHost, openOptions: () => void, signal: AbortSignal): void {
  const show = (state: PopupState) => render(<PopupView state={state} actions={actions} />, root);
  const loader = createLoader(host, show, signal);
  const actions: PopupActions = {
    checkPage: () => void loader.checkPage(),
    alwaysHere: () => void loader.alwaysHere(),
    showClaim: loader.showClaim,
    openOptions,
  };
  void loader.start();
}

import { browser } from 'wxt/browser';

/** False once the extension was reloaded, updated, disabled or removed while this content script lives on. */
export function runtimeAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** What a person does around a reload of the extension: comes back to the tab, moves in the page, uses it. */
const windowEvents = ['pageshow', 'focus', 'pointerdown', 'keydown', 'scroll'] as const;

/**
 * Calls back once when the extension behind this content script is gone. No browser has an event for it, and a port would
 * break whenever the worker sleeps; so the runtime id is looked at when the tab comes back into view or is used.
 */
export function onRuntimeGone(window: Window, gone: () => void, signal: AbortSignal): void {
  const done = new AbortController();
  const look = () => {
    if (done.signal.aborted || runtimeAlive()) return;
    done.abort();
    gone();
  };
  const until = AbortSignal.any([signal, done.signal]);
  const options = { capture: true, passive: true, signal: until };
  for (const event of windowEvents) window.addEventListener(event, look, options);
  window.document.addEventListener('visibilitychange', look, options);
}

import { browser } from 'wxt/browser';

/*
 * The one setting that a shop's page heeds, read as it is stored: the content script runs on every page of a shop and does
 * not carry what checks settings for the options page (settings.ts).
 */

/** Where settings.ts stores. */
const stored = 'settings';

function isShown(settings: unknown): boolean {
  return (settings as { marksShown?: unknown } | undefined)?.marksShown !== false;
}

/** Whether claims are to be painted. Never rejects: a store that cannot be read says yes, as by default. */
export async function readMarksShown(): Promise<boolean> {
  const found = await browser.storage.local.get(stored).catch((): Record<string, unknown> => ({}));
  return isShown(found[stored]);
}

/** Calls back after each change of the settings, wherever it was made. */
export function onMarksShownChanged(changed: (shown: boolean) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && stored in changes) changed(isShown(changes[stored]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

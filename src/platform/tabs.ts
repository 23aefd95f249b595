import { browser } from 'wxt/browser';
import { say } from '../words/index.ts';
import type { Asker, LateScript } from './messages/index.ts';

/** Where the build puts entrypoints/lookout.ts. */
export const lookoutFile = 'lookout.js' as const;
/** The style sheet that comes with it, see src/mark/sheet-of-root.ts. */
export const marksFile = 'marks.css' as const;
/** And the scripts that follow it, in this order. */
const lateFiles = { reader: ['reader.js'], card: ['card-texts.js', 'card.js'] } as const;

export interface Tab {
  readonly id: number;
  /** Undefined where the browser does not tell: no click on the toolbar button and no permission for the site. */
  readonly url: string | undefined;
}

/** The tab that the popup stands over, null where a window has none. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** Calls back whenever another tab of this window comes to the front, or the one in front has loaded another page. */
export function onActiveTabChanged(changed: () => void, signal: AbortSignal): void {
  const loaded = (_: number, { status }: { status?: string }, { active }: { active: boolean }): void => {
    if (active && status === 'complete') changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(loaded);
  const stop = (): void => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(loaded);
  };
  signal.addEventListener('abort', stop, { once: true });
}

const stores = ['chromewebstore.google.com', 'chrome.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

/** Why no extension can read a page at this address, as a sentence; null where it may be possible. */
export function unreadableReason(address: string): string | null {
  if (!URL.canParse(address)) return say('unreadableNoAddress');
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'file:') return say('unreadableFile');
  if (protocol !== 'https:' && protocol !== 'http:') return say('unreadableOwn');
  if (stores.includes(hostname)) return say('unreadableStore');
  if (pathname.toLowerCase().endsWith('.pdf')) return say('unreadablePdf');
  return null;
}

/** Lets the reader into a tab that the user pointed at. False where the browser refuses. */
export function injectReader(tabId: number): Promise<boolean> {
  return inject('reader', { tabId });
}

/** Lets a late script into the page that asked for it. False where the browser refuses. */
export function injectLate(script: LateScript, { tabId, documentId }: Asker): Promise<boolean> {
  // Of the document, where that is known: the tab may have gone on meanwhile.
  return inject(script, { tabId, ...(documentId !== undefined && { documentIds: [documentId] }) });
}

async function inject(script: LateScript, target: { tabId: number; documentIds?: string[] }): Promise<boolean> {
  try {
    // One by one: those that are let in at once are read in one task of the page.
    for (const file of lateFiles[script]) await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/** Opens the first page, in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: '/welcome.html' });
}

/** Opens the popup in the window in front. Browsers that do not let an extension do so leave it closed. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup?.();
  } catch {
    // No window, or it shows a popup already.
  }
}

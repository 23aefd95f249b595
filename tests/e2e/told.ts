import type { Page } from 'playwright-core';
import type { PageReport } from '../../rules/types.ts';
import type { BrowserWithExtension } from '../../src/cli/browser/launch.ts';
import { browserWithExtension } from './harness.ts';

/** What the extension tells of a tab: the answer that the popup gets, and the text on the toolbar button. */
export interface Told {
  /** Null where nobody answers, or the page is still being read. */
  readonly report: PageReport | null;
  readonly badge: string;
}

const asked = new WeakMap<BrowserWithExtension, Promise<Page>>();
const tabIds = new WeakMap<Page, number>();

/** A page of the extension, from which its tabs can be asked: unlike the worker, it stays. */
export function extensionPage(running: BrowserWithExtension): Promise<Page> {
  const standing = asked.get(running);
  if (standing) return standing;
  const opened = running.context.newPage().then(async (page) => {
    await page.goto(`chrome-extension://${running.extensionId}/options.html`);
    return page;
  });
  asked.set(running, opened);
  return opened;
}

/** The browser's own number of a page's tab. */
export async function tabIdOf(page: Page, running?: BrowserWithExtension): Promise<number> {
  const known = tabIds.get(page);
  if (known !== undefined) return known;
  const from = await extensionPage(running ?? (await browserWithExtension()));
  await page.bringToFront();
  const id = await from.evaluate<number>(
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)',
  );
  tabIds.set(page, id);
  return id;
}

/** Lets the reader into a page that does not speak of exosomes, as the popup does before it asks. */
export async function letReaderIn(page: Page): Promise<void> {
  const from = await extensionPage(await browserWithExtension());
  const target = `{ tabId: ${await tabIdOf(page)} }`;
  await from.evaluate(`chrome.scripting.executeScript({ target: ${target}, files: ['reader.js'] })`);
}

/** Asks the reader of a page. */
export async function toldOf(page: Page, running?: BrowserWithExtension): Promise<Told> {
  const from = await extensionPage(running ?? (await browserWithExtension()));
  const tabId = await tabIdOf(page, running);
  return await from.evaluate<Told>(`(async () => {
    const answer = await chrome.tabs.sendMessage(${tabId}, { exosomes: 'getReport', asks: null }, { frameId: 0 }).catch(() => null);
    return { report: answer?.report ?? null, badge: await chrome.action.getBadgeText({ tabId: ${tabId} }) };
  })()`);
}

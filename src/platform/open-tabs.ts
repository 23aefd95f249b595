/** Tabs that are open while the user gives or takes back leave to read their site: neither asks for a reload. */
import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { showBadge } from './badge.ts';
import { askWhichSite, sendLeave } from './messages/index.ts';
import { isGranted } from './permissions.ts';
import { injectReader } from './tabs.ts';

/**
 * Leaves the tabs whose site was among these match patterns and is not granted in another way. A page that was read by a click
 * on the toolbar button alone is of no pattern, and stays as it is.
 */
export async function leaveTabs(removed: readonly string[]): Promise<void> {
  const patterns = removed.map((pattern) => new MatchPattern(pattern));
  await inEachTab({}, async (tabId) => {
    const origin = await askWhichSite(tabId);
    if (!origin?.startsWith('https:') || !patterns.some((pattern) => pattern.includes(`${origin}/`))) return;
    if (await isGranted(origin)) return;
    await sendLeave(tabId);
    await showBadge(tabId, { redFlags: 0, claims: 0 });
  });
}

/** Lets the reader into tabs that show one of these match patterns already; where it is, it stays the only one. */
export async function enterTabs(added: readonly string[]): Promise<void> {
  if (added.length > 0) await inEachTab({ url: [...added], discarded: false }, injectReader);
}

/** Whether a tab's page may be read, by a permission or a click: no other page's address is told. */
export async function mayRead(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined;
}

/** A tab that closed meanwhile is no error. */
async function inEachTab(
  which: Parameters<typeof browser.tabs.query>[0],
  act: (tabId: number) => Promise<unknown>,
): Promise<void> {
  const tabs = await browser.tabs.query(which);
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : act(id))));
}

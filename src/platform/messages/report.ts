/** Between a page that is read and who shows what it says: popup, panel and badge. */
import type { ClaimToShow, MaybePromise, ReportCounts, ShowReply, StopListening, TabReport } from './protocol.ts';
import { askExtension, askTab, listen } from './transport.ts';

/** In the content script: answer the popup's question. Returns what ends it. */
export function onGetReport(answer: () => MaybePromise<TabReport>): StopListening {
  return listen('getReport', () => answer());
}

/** The report of a tab's top frame, null where no content script answers. Never rejects. */
export async function askReport(tabId: number): Promise<TabReport | null> {
  return await askTab(tabId, 'getReport', null);
}

/** In the content script: scroll to a claim and point at it. Returns what ends it. */
export function onShowClaim(show: (claim: ClaimToShow) => MaybePromise<ShowReply>): StopListening {
  return listen('showClaim', (claim) => show(claim));
}

/** Asks a tab to show a claim. Never rejects: a tab that does not answer is a reply with a reason. */
export async function showClaim(tabId: number, claim: ClaimToShow): Promise<ShowReply> {
  return (await askTab(tabId, 'showClaim', claim)) ?? { ok: false, why: 'silent' };
}

/** In extension pages and the background: a tab was read anew. Calls without a tab are dropped. */
export function onReportChanged(changed: (tabId: number, counts: ReportCounts) => MaybePromise<void>): StopListening {
  return listen('reportChanged', async (counts, asker) => {
    if (asker) await changed(asker.tabId, counts);
    return { ok: true };
  });
}

/** In the content script. Never rejects: an orphaned script or a browser shutting down has nobody to tell. */
export async function announceReport(counts: ReportCounts): Promise<void> {
  await askExtension('reportChanged', counts);
}

/** In the content script: tell the site of the page. Returns what ends it. */
export function onWhichSite(answer: () => string): StopListening {
  return listen('whichSite', () => ({ origin: answer() }));
}

/** The origin of a tab's page, null where no content script answers. Never rejects. */
export async function askWhichSite(tabId: number): Promise<string | null> {
  return (await askTab(tabId, 'whichSite', null))?.origin ?? null;
}

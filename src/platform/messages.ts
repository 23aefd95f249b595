import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PageReport } from '../../rules/index.ts';

/** What a tab can say of itself: still at it, or the report of the page as it stands now. */
export type TabReport = { readonly state: 'reading' } | { readonly state: 'read'; readonly report: PageReport };

/** Which mark to scroll to and point at. */
export interface ClaimToShow {
  /** `Finding.id` of the report that the popup was given. */
  readonly findingId: string;
  /** Index in `Finding.at`. */
  readonly occurrence: number;
}

/** `why` is one sentence for a reader, given when `ok` is false. */
export interface ShowReply {
  readonly ok: boolean;
  readonly why?: string;
}

/** Counts over all products of the page, for the badge. */
export interface ReportCounts {
  readonly redFlags: number;
  readonly findings: number;
}

/** Every reply is an object: an undefined one cannot be told from a tab where nobody listens. */
interface Protocol {
  getReport(): TabReport;
  showClaim(claim: ClaimToShow): ShowReply;
  reportChanged(counts: ReportCounts): { ok: true };
}

const { onMessage, sendMessage } = defineExtensionMessaging<Protocol>();

type MaybePromise<T> = T | Promise<T>;
type StopListening = () => void;

/** In the content script: answer the popup's question. One listener a context; returns what ends it. */
export function onGetReport(answer: () => MaybePromise<TabReport>): StopListening {
  return onMessage('getReport', answer);
}

/** In the content script: scroll to a claim and point at it. */
export function onShowClaim(show: (claim: ClaimToShow) => MaybePromise<ShowReply>): StopListening {
  return onMessage('showClaim', ({ data }) => show(data));
}

/** In the background: the tab's counts changed. Calls without a tab (extension pages) are dropped. */
export function onReportChanged(changed: (tabId: number, counts: ReportCounts) => MaybePromise<void>): StopListening {
  return onMessage('reportChanged', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await changed(sender.tab.id, data);
    return { ok: true };
  });
}

/** In the content script. Never rejects: an orphaned script or a browser shutting down has nobody to tell. */
export async function announceReport(counts: ReportCounts): Promise<void> {
  await sendMessage('reportChanged', counts).catch(() => undefined);
}

/** The report of a tab's top frame, null where no content script answers. Never rejects. */
export async function askReport(tabId: number): Promise<TabReport | null> {
  return await sendMessage('getReport', undefined, { tabId, frameId: 0 }).catch(() => null);
}

/** Asks a tab to show a claim. Never rejects: a tab that does not answer is a reply with a reason. */
export async function showClaim(tabId: number, claim: ClaimToShow): Promise<ShowReply> {
  return await sendMessage('showClaim', claim, { tabId, frameId: 0 }).catch(() => ({
    ok: false,
    why: 'The page does not answer. Reload it and try again.',
  }));
}

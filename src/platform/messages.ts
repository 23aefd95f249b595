import { type Browser, browser } from 'wxt/browser';
import type { Choices, Hiding, ShownReport } from '../choices/index.ts';

/** What a tab can say of itself: still at it, on a site that is muted, or what is shown of the page as it stands now. */
export type TabReport =
  | { readonly state: 'reading' }
  | { readonly state: 'muted' }
  | ({ readonly state: 'read'; readonly opinionsOff: Choices['opinionsOff'] } & ShownReport);

/** Which mark to scroll to and point at. */
export interface ClaimToShow {
  /** `Finding.id` of the report that the popup was given. */
  readonly findingId: string;
  /** Index in `Finding.at`. */
  readonly occurrence: number;
}

/** Why a claim cannot be shown: its words are gone, in a closed part, under a dialog; the site is muted; nobody answers. */
export type ShowProblem = 'gone' | 'closed' | 'covered' | 'muted' | 'silent';

/** `why` is given when `ok` is false; whoever shows it finds the words. */
export interface ShowReply {
  readonly ok: boolean;
  readonly why?: ShowProblem;
}

/** Claims over all products of the page, for the badge. */
export interface ReportCounts {
  readonly redFlags: number;
  readonly claims: number;
}

/** The commands of the manifest by which a reader goes through the claims without a pointer. */
export const keyCommands = ['nextClaim', 'previousClaim', 'openCard', 'closeCard'] as const;
export type KeyCommand = (typeof keyCommands)[number];

/** Scripts that a page has only once it needs them. */
export type LateScript = 'reader' | 'card';

/** Where a message comes from; the document only where the browser tells. */
export interface Asker {
  readonly tabId: number;
  readonly documentId: string | undefined;
}

/** Question and reply of each message. Every reply is an object: undefined cannot be told from a tab where nobody listens. */
interface Protocol {
  getReport: { asks: null; gets: TabReport };
  showClaim: { asks: ClaimToShow; gets: ShowReply };
  reportChanged: { asks: ReportCounts; gets: { readonly ok: true } };
  keyCommand: { asks: KeyCommand; gets: ShowReply };
  /** A script is to be let into the page that asks. */
  letIn: { asks: LateScript; gets: { readonly ok: boolean } };
  /** A claim is to be hidden, or shown again. */
  hideClaim: { asks: Hiding; gets: { readonly ok: boolean } };
  /** Which site the tab's page is of: browsers do not tell once the permission for it is gone. */
  whichSite: { asks: null; gets: { readonly origin: string } };
  /** The page may not be read any more. */
  leave: { asks: null; gets: { readonly ok: true } };
  /** Whether the page of the tab that asks may be read still: it was kept out of reach of `leave` for a while. */
  mayStay: { asks: null; gets: { readonly ok: boolean } };
  /** ISO 8601 dates to be written in the reader's language: by each, how it is written. */
  writeDates: { asks: readonly string[]; gets: Readonly<Record<string, string>> };
}

type Name = keyof Protocol;
type MaybePromise<T> = T | Promise<T>;
type StopListening = () => void;

interface Message<N extends Name> {
  readonly exosomes: N;
  readonly asks: Protocol[N]['asks'];
}

function isMessage<N extends Name>(name: N, message: unknown): message is Message<N> {
  return typeof message === 'object' && message !== null && (message as Message<N>).exosomes === name;
}

/** Leaves messages of other names to other listeners. A listener that fails sends no reply: the asker's own fallback holds. */
function listen<N extends Name>(
  name: N,
  answer: (asks: Protocol[N]['asks'], asker: Asker | undefined) => MaybePromise<Protocol[N]['gets']>,
): StopListening {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, reply: (answer?: unknown) => void) => {
    if (!isMessage(name, message)) return false;
    const tabId = sender.tab?.id;
    const asker = tabId === undefined ? undefined : { tabId, documentId: sender.documentId };
    Promise.resolve()
      .then(() => answer(message.asks, asker))
      .then(reply, () => reply());
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Never rejects. Null where nobody answers: no listener, a closed tab, an extension that is gone. */
async function askTab<N extends Name>(
  tabId: number,
  name: N,
  asks: Protocol[N]['asks'],
): Promise<Protocol[N]['gets'] | null> {
  const message: Message<N> = { exosomes: name, asks };
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}

/** In the content script: answer the popup's question. Returns what ends it. */
export function onGetReport(answer: () => MaybePromise<TabReport>): StopListening {
  return listen('getReport', () => answer());
}

/** In the content script: scroll to a claim and point at it. Returns what ends it. */
export function onShowClaim(show: (claim: ClaimToShow) => MaybePromise<ShowReply>): StopListening {
  return listen('showClaim', (claim) => show(claim));
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
  const message: Message<'reportChanged'> = { exosomes: 'reportChanged', asks: counts };
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // Nobody to tell.
  }
}

/** The report of a tab's top frame, null where no content script answers. Never rejects. */
export async function askReport(tabId: number): Promise<TabReport | null> {
  return await askTab(tabId, 'getReport', null);
}

/** Asks a tab to show a claim. Never rejects: a tab that does not answer is a reply with a reason. */
export async function showClaim(tabId: number, claim: ClaimToShow): Promise<ShowReply> {
  return (await askTab(tabId, 'showClaim', claim)) ?? { ok: false, why: 'silent' };
}

/** In the content script: a command key was pressed. Returns what ends it. */
export function onKeyCommand(follow: (command: KeyCommand) => MaybePromise<ShowReply>): StopListening {
  return listen('keyCommand', (command) => follow(command));
}

/**
 * In the background: hand a command key to a tab. False where the tab cannot follow it: nobody listens there, or there is no
 * such claim. Keys that are none of ours are left alone.
 */
export async function sendKeyCommand(tabId: number | undefined, command: string): Promise<boolean> {
  const known = keyCommands.find((each) => each === command);
  if (!known || tabId === undefined) return true;
  const reply = await askTab(tabId, 'keyCommand', known);
  // Where nobody listens there is no card, and none is what was wanted.
  return known === 'closeCard' || reply?.ok === true;
}

/** In the background: a page asks for one of its late scripts. */
export function onLetIn(inject: (script: LateScript, asker: Asker) => Promise<boolean>): StopListening {
  return listen('letIn', async (script, asker) => ({ ok: asker !== undefined && (await inject(script, asker)) }));
}

/** In a page: has a late script let into it. Never rejects; false where it cannot be. */
export async function askToLetIn(script: LateScript): Promise<boolean> {
  const message: Message<'letIn'> = { exosomes: 'letIn', asks: script };
  try {
    const reply: Protocol['letIn']['gets'] | undefined = await browser.runtime.sendMessage(message);
    return reply?.ok === true;
  } catch {
    return false;
  }
}

/** In the background: a reader does not want to see a claim, or wants to see it again. */
export function onHideClaim(hide: (hiding: Hiding) => Promise<unknown>): StopListening {
  return listen('hideClaim', async (hiding) => {
    await hide(hiding);
    return { ok: true };
  });
}

/** In a page: has that stored. Never rejects; false where it cannot be. */
export async function askToHide(hiding: Hiding): Promise<boolean> {
  const message: Message<'hideClaim'> = { exosomes: 'hideClaim', asks: hiding };
  try {
    const reply: Protocol['hideClaim']['gets'] | undefined = await browser.runtime.sendMessage(message);
    return reply?.ok === true;
  } catch {
    return false;
  }
}

/** In the content script: tell the site of the page. Returns what ends it. */
export function onWhichSite(answer: () => string): StopListening {
  return listen('whichSite', () => ({ origin: answer() }));
}

/** The origin of a tab's page, null where no content script answers. Never rejects. */
export async function askWhichSite(tabId: number): Promise<string | null> {
  return (await askTab(tabId, 'whichSite', null))?.origin ?? null;
}

/** In the content script: leave the page, with all that was put there. Returns what ends it. */
export function onLeave(leave: () => void): StopListening {
  return listen('leave', () => {
    leave();
    return { ok: true };
  });
}

/** In the background: has a tab's content script leave. Never rejects. */
export async function sendLeave(tabId: number): Promise<void> {
  await askTab(tabId, 'leave', null);
}

/** In the background: a tab asks whether its page may be read. */
export function onMayStay(may: (tabId: number) => Promise<boolean>): StopListening {
  return listen('mayStay', async (_, asker) => ({ ok: asker === undefined || (await may(asker.tabId)) }));
}

/** In the content script: whether the page may be read. Never rejects; true where nobody answers. */
export async function askMayStay(): Promise<boolean> {
  const message: Message<'mayStay'> = { exosomes: 'mayStay', asks: null };
  try {
    const reply: Protocol['mayStay']['gets'] | undefined = await browser.runtime.sendMessage(message);
    return reply?.ok !== false;
  } catch {
    return true;
  }
}

/** In the background: write dates for a page. */
export function onWriteDates(write: (date: string) => string): StopListening {
  return listen('writeDates', (dates) => Object.fromEntries(dates.map((date) => [date, write(date)])));
}

/** In a page: has dates written, since its own process would have to load first what that takes. Never rejects. */
export async function askDates(dates: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const message: Message<'writeDates'> = { exosomes: 'writeDates', asks: dates };
  try {
    const written: Protocol['writeDates']['gets'] | undefined = await browser.runtime.sendMessage(message);
    return written ?? {};
  } catch {
    return {};
  }
}

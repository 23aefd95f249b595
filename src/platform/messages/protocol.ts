import type { Choices, Hiding, ShownReport } from '../../choices/index.ts';

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
export interface Protocol {
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

export type Name = keyof Protocol;
export type MaybePromise<T> = T | Promise<T>;
export type StopListening = () => void;

/** What the session is made of and what it offers; all of it handed in, so that it can be tried without a browser. */
import type { PageReport } from '../../rules/types.ts';
import type { Card, CardOptions } from '../card/index.ts';
import type { ShownReport } from '../choices/index.ts';
import type { Watching as LiveWatching, Watch } from '../live/index.ts';
import type { Painter } from '../mark/index.ts';
import type { ReportCounts, ShowReply } from '../platform/messages/index.ts';
import type { PageReading } from './page-reading.ts';

export interface SessionParts {
  /** The cheap look: does any text of the page speak of exosomes? */
  readonly pageMentions: () => boolean | Promise<boolean>;
  /** The same look at a text that was added. */
  readonly mentions: (text: string) => boolean;
  /** The page, or its title alone, was looked at just now and speaks of them. */
  readonly found: boolean;
  /** Reads and judges the page as it is now, in short tasks. */
  readonly readPage: () => Promise<PageReading>;
  /** The same where the page speaks of exosomes; else null. */
  readonly readIfItSpeaks: () => Promise<PageReading | null>;
  /** Calls back when text that matters has changed, bursts merged, until the signal ends it. What it ignores is ours. */
  readonly watch: (watching: Watching, signal: AbortSignal) => Pick<Watch, 'isBehind'> | null;
  readonly painter: Painter;
  /** What of a report is to be shown, by what is chosen now and where the page is. */
  readonly shown: (report: PageReport) => ShownReport;
  readonly createCard: (options: Omit<CardOptions, 'drawing' | 'chosen' | 'hide'>) => Card;
  /** Tells badge and popup; called after each reading of a page that speaks of exosomes, and when it no longer does. */
  readonly post: (counts: ReportCounts) => void;
  /** Does it once the page is idle, unless the signal aborts first. */
  readonly whenIdle: (work: () => void, signal: AbortSignal) => void;
  /** Resolves in a later task. */
  readonly pause: () => Promise<void>;
  /** False once the extension is gone (updated, switched off): nobody answers then, and the session ends itself. */
  readonly isAlive: () => boolean;
}

/** See src/live; what else changes there is not the session's. */
export type Watching = Pick<LiveWatching, 'matters' | 'ignores' | 'onChange'>;

/** What a session tells of its page. */
export type SessionReport = { readonly state: 'reading' } | ({ readonly state: 'read' } & ShownReport);

export interface Session {
  /** What is chosen has changed: shows what is to be shown now, without reading the page again. */
  chosenAnew(): void;
  /** Rejects only where the page cannot be read. */
  getReport(): Promise<SessionReport>;
  /** Scrolls to one place of a finding and opens its card. Never rejects. */
  showClaim(findingId: string, occurrence: number): Promise<ShowReply>;
  nextClaim(): Promise<ShowReply>;
  previousClaim(): Promise<ShowReply>;
  /** Opens the card of what the reader is at. */
  openCard(): Promise<ShowReply>;
  /** Closes the card, if there is one; the focus goes back to where it was. */
  closeCard(): Promise<ShowReply>;
}

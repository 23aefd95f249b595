/** What the session is made of and what it offers; all of it handed in, so that it can be tried without a browser. */
import type { Finding, PageReport, PageText, Place } from '../../rules/types.ts';
import type { Card, CardOptions, ClaimExplanation } from '../card/index.ts';
import type { Painter } from '../mark/index.ts';
import type { ReportCounts, ShowReply, TabReport } from '../platform/messages.ts';
import type { PageReading } from './marked-page.ts';

export interface SessionParts<Reading extends PageReading> {
  /** The cheap look: does any text of the page speak of exosomes? */
  readonly pageMentions: () => boolean;
  /** May be cut into tasks of its own, as may `assess`. */
  readonly readPage: () => Reading | Promise<Reading>;
  /** What to point at where there is no range: an image, a closed panel. */
  readonly elementOf: (reading: Reading, place: Place) => Element | null;
  readonly assess: (page: PageText) => PageReport | Promise<PageReport>;
  readonly explain: (finding: Finding) => ClaimExplanation;
  /** Calls back when the page's text has changed, bursts merged, until the signal ends it. What it ignores is ours. */
  readonly watch: (onChange: () => void, signal: AbortSignal, ignores: (node: Node) => boolean) => void;
  readonly painter: Painter;
  readonly createCard: (options: CardOptions) => Card;
  /** Tells badge and popup; called after each reading of a page that speaks of exosomes, and when it no longer does. */
  readonly post: (counts: ReportCounts) => void;
  /** Resolves in a later task. */
  readonly pause: () => Promise<void>;
  /** False once the extension is gone (updated, switched off): nobody answers then, and the session ends itself. */
  readonly isAlive: () => boolean;
}

export interface Session {
  /** Rejects only where the page cannot be read. */
  getReport(): Promise<TabReport>;
  /** Scrolls to one place of a finding and opens its card. Never rejects. */
  showClaim(findingId: string, occurrence: number): Promise<ShowReply>;
  nextClaim(): Promise<ShowReply>;
  previousClaim(): Promise<ShowReply>;
  /** Opens the card of what the reader is at. */
  openCard(): Promise<ShowReply>;
}

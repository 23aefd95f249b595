/**
 * The content side as a whole: looks whether the page speaks of exosomes, reads and judges it, paints the claims, answers
 * the popup, and does so again when the page changes. On a page without exosomes nothing but the watcher runs.
 */
import type { PageReport } from '../../rules/types.ts';
import type { ShownReport } from '../choices/index.ts';
import type { Watch } from '../live/index.ts';
import { countClaims } from '../look/counts.ts';
import type { ReportCounts, ShowReply } from '../platform/messages/index.ts';
import { createFollowing } from './following.ts';
import { type MarkedPage, markPage } from './marked-page.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { PageReading } from './page-reading.ts';
import { paintInTurns } from './painting.ts';
import type { Session, SessionParts } from './parts.ts';
import { relocated } from './passage.ts';
import { createTour } from './tour.ts';

function countsOf(report: PageReport | null): ReportCounts {
  const counts = countClaims(report?.products ?? []);
  return { redFlags: counts.red, claims: counts.red + counts.caution + counts.good + counts['in-line'] };
}

/** What the reader is shown of a page, and how much is left out by their choices. */
type ShownPage = MarkedPage & Pick<ShownReport, 'hidden'>;

/** A report that the page may have outrun. */
function readBehind(report: PageReport): PageReport {
  const skipped = [...report.coverage.skipped, { what: 'changed-too-often', count: 1 } as const];
  return { ...report, coverage: { ...report.coverage, skipped } };
}

/** Starts at once and runs until the signal ends it; then every mark, listener and node of ours is gone. */
export function startSession(parts: SessionParts, outer: AbortSignal): Session {
  const { painter, pause, isAlive, mentions } = parts;
  const life = new AbortController();
  const { signal } = life;
  let page: ShownPage | null = null;
  /** Of a page without exosomes, read because the popup asked what was read. */
  let innocent: Promise<PageReport> | null = null;
  /** The last reading of the page, whole. */
  let last: PageReading | null = null;
  /** Whether the page may be another than the last reading tells. */
  let changed = true;
  let speaks = parts.found;
  let watch: Pick<Watch, 'isBehind'> | null = null;

  const card = parts.createCard({
    findingOf: (id) => page?.findings.get(id) ?? null,
    onShown(passage) {
      const [id] = passage?.ids ?? [];
      painter.focus(id ?? null, passage ? [passage.range] : undefined);
    },
  });
  const tour = createTour({ card });
  const following = createFollowing({ card, painter, page: () => page, alive: () => alive() });

  /** Puts a newly read page, or none, in the place of the last one: marks, card, badge. */
  const replace = async (next: ShownPage | null): Promise<void> => {
    const shown = card.passage();
    const painting = next && paintInTurns(painter, next.marks, pause, signal);
    if (painting) await painting.next();
    else painter.clear();
    if (signal.aborted) {
      await painting?.return(undefined);
      return;
    }
    page = next;
    innocent = null;
    if (shown) card.send({ type: 'report-changed', subject: relocated(next, shown) });
    const begun = following.update();
    // Told each time: an open popup shows another page's claims else, and a page brought back from the browser's
    // history has lost its badge, though the counts may be the same.
    parts.post(countsOf(next?.report ?? null));
    if (painting) for await (const _ of painting) if (signal.aborted) break;
    // Now that the reader sees the marks: a card will be wanted, and its drawing is long to load.
    if (begun) parts.whenIdle(card.prepare, begun);
  };

  const readLater = async (): Promise<PageReading> => {
    await pause();
    signal.throwIfAborted();
    return await parts.readPage();
  };

  const showReading = async (reading: PageReading): Promise<void> => {
    const { report, hidden } = parts.shown(reading.report);
    const marked = await markPage({ ...reading, report }, pause);
    await pause();
    if (!signal.aborted) await replace({ ...marked, hidden });
  };

  const readOnce = async (): Promise<void> => {
    if (!alive()) return;
    if (!changed) {
      if (last) await showReading(last);
      return;
    }
    changed = false;
    // Where exosomes were named a moment ago, the terms are looked for in what is written of the page anyway.
    const reading = speaks ? await parts.readIfItSpeaks() : (await parts.pageMentions()) ? await readLater() : null;
    if (signal.aborted) return;
    speaks = reading !== null;
    last = reading;
    if (!reading) {
      innocent = null;
      if (page) await replace(null);
      return;
    }
    await pause();
    if (!signal.aborted) await showReading(reading);
  };
  const reader = oneAtATime(readOnce, (error) => {
    // What was broken off by the end of the session is no failure.
    if (!signal.aborted) console.error('Exosome Claim Checker could not read this page', error);
  });

  const alive = (): boolean => {
    if (!signal.aborted && !isAlive()) life.abort();
    return !signal.aborted;
  };

  const withPage = async (step: (page: MarkedPage) => Promise<ShowReply>): Promise<ShowReply> =>
    page ? await step(page) : { ok: false, why: 'gone' };

  signal.addEventListener('abort', () => {
    following.stop();
    card.stop();
    painter.clear();
    page = null;
    last = null;
  });
  if (outer.aborted) life.abort();
  else outer.addEventListener('abort', () => life.abort(), { once: true, signal });
  if (alive()) {
    const onChange = (): void => {
      changed = true;
      painter.refresh();
      reader.ask();
    };
    // Where nothing speaks of exosomes, only what comes new is looked at.
    const matters = (text: () => string): boolean => page !== null || innocent !== null || mentions(text());
    watch = parts.watch({ onChange, matters, ignores: card.isHost }, signal);
    reader.ask();
  }

  return {
    chosenAnew: reader.ask,
    async getReport() {
      if (page) {
        const { report, hidden } = page;
        return { state: 'read', report: watch?.isBehind() ? readBehind(report) : report, hidden };
      }
      if (reader.running()) return { state: 'reading' };
      innocent ??= parts.readPage().then(({ report }) => report);
      try {
        return { state: 'read', ...parts.shown(await innocent) };
      } catch (error) {
        // Asked again, it is tried again.
        innocent = null;
        throw error;
      }
    },
    showClaim: (findingId, occurrence) => withPage((now) => tour.show(now, findingId, occurrence)),
    nextClaim: () => withPage((now) => tour.step(now, 1)),
    previousClaim: () => withPage((now) => tour.step(now, -1)),
    openCard: () => withPage((now) => tour.open(now)),
    async closeCard() {
      card.send({ type: 'close-pressed' });
      return { ok: true };
    },
  };
}

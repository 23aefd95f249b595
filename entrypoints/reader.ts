import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mentionsExosomes } from '../rules/index.ts';
import { createCard } from '../src/card/index.ts';
import { showReport } from '../src/choices/index.ts';
import {
  createVisit,
  here,
  lateDrawing,
  pause,
  readPage,
  type SessionParts,
  startSession,
  switchedPainter,
  takeDrawing,
  whenIdle,
} from '../src/content/index.ts';
import { createSnapshots, pageMentionsInTasks, snapshotMentions, type Watch, watchPage } from '../src/live/index.ts';
import { createPagePainter } from '../src/mark/index.ts';
import type { PageSnapshot } from '../src/page/index.ts';
import { askChosen, onChosenChanged } from '../src/platform/chosen.ts';
import { askJudgement } from '../src/platform/judging.ts';
import {
  announceReport,
  askMayStay,
  askToHide,
  askToLetIn,
  onGetReport,
  onKeyCommand,
  onLeave,
  onShowClaim,
  onWhichSite,
  type ReportCounts,
  type ShowReply,
} from '../src/platform/messages/index.ts';
import { isGiven } from '../src/platform/plain-browser.ts';

/** Once the extension is updated or switched off, the scripts that it left in pages have no id any more. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** What is answered on a muted site. */
const muted: ShowReply = { ok: false, why: 'muted' };

/** Reads and marks the page until the extension is gone. */
async function live(found: boolean): Promise<void> {
  const life = new AbortController();
  const painter = switchedPainter((strength) => createPagePainter(document, strength));
  let kept: Watch | null = null;
  const meet = (roots: readonly ShadowRoot[]) => kept?.alsoWatch(roots);
  const snapshots = createSnapshots(document, meet);
  const drawing = lateDrawing(() => takeDrawing(() => askToLetIn('card')));
  const take = () => snapshots.take(location.href, pause, life.signal);
  const mentionsNow = () => pageMentionsInTasks(document, mentionsExosomes, pause, life.signal, meet);
  const judge = (snapshot: PageSnapshot) => askJudgement(snapshot, pause);
  const post = (counts: ReportCounts) => void announceReport(counts);
  const partsOf = (): SessionParts => ({
    pageMentions: mentionsNow,
    mentions: mentionsExosomes,
    found,
    readPage: async () => readPage(await take(), judge),
    async readIfItSpeaks() {
      await pause();
      const taken = await take();
      await pause();
      const speaks = snapshotMentions(taken.snapshot, mentionsExosomes) || (await mentionsNow());
      return speaks ? await readPage(taken, judge) : null;
    },
    watch(watching, signal) {
      const watch = watchPage(document, { ...watching, touched: snapshots.touched });
      kept = watch;
      const stop = (): void => {
        watch?.stop();
        if (kept === watch) kept = null;
      };
      signal.addEventListener('abort', stop, { once: true });
      return watch;
    },
    painter,
    createCard: (options) =>
      createCard(document, {
        ...options,
        drawing,
        chosen: visit.choices,
        hide: ({ claim, text }, scope, hidden) => askToHide({ claim, text, address: location.href, scope, hidden }),
      }),
    shown: (report) => showReport(report, visit.choices(), location.href),
    post,
    whenIdle,
    pause,
    isAlive,
  });
  const visit = createVisit(
    {
      askChosen,
      address: () => location.href,
      start: (signal) => startSession(partsOf(), signal),
      paintAs: painter.show,
      post,
    },
    life.signal,
  );
  onChosenChanged(() => void visit.chosenAnew(), life.signal);
  const stops = [
    onGetReport(visit.getReport),
    onShowClaim(({ findingId, occurrence }) => visit.session()?.showClaim(findingId, occurrence) ?? muted),
    onKeyCommand((command) => visit.session()?.[command]() ?? muted),
    onWhichSite(() => location.origin),
    onLeave(() => life.abort()),
  ];
  // A page that the browser kept while its reader was elsewhere is shown again: nobody could tell it to leave meanwhile.
  const back = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    if (!persisted) return;
    if (await askMayStay()) await visit.chosenAnew();
    else life.abort();
  };
  window.addEventListener('pageshow', back, { signal: life.signal });
  life.signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    delete here.reader;
  });
  await visit.chosenAnew();
}

/** Let into a page that speaks of exosomes, or by the popup, which is answered once this has resolved. */
export default defineUnlistedScript(async () => {
  if (!isGiven() || here.reader) return;
  here.reader = true;
  const found = here.lookout === 'found';
  // To read the script is a task by itself.
  await pause();
  await live(found);
});

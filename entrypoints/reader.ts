import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mentionsExosomes } from '../rules/index.ts';
import { createCard } from '../src/card/index.ts';
import {
  here,
  lateDrawing,
  pause,
  readPage,
  startSession,
  switchedPainter,
  takeDrawing,
} from '../src/content/index.ts';
import { createSnapshots, pageMentions, watchPage } from '../src/live/index.ts';
import { createPainter } from '../src/mark/index.ts';
import { askJudgement } from '../src/platform/judging.ts';
import { onMarksShownChanged, readMarksShown } from '../src/platform/marks-shown.ts';
import {
  announceReport,
  askMayStay,
  askToLetIn,
  onGetReport,
  onKeyCommand,
  onLeave,
  onShowClaim,
  onWhichSite,
} from '../src/platform/messages.ts';
import { isGiven } from '../src/platform/plain-browser.ts';

/** Once the extension is updated or switched off, the scripts that it left in pages have no id any more. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Reads and marks the page until the extension is gone. */
function live(): void {
  const life = new AbortController();
  const painter = switchedPainter(createPainter(document));
  void readMarksShown().then(painter.show);
  onMarksShownChanged(painter.show, life.signal);
  const snapshots = createSnapshots(document);
  const drawing = lateDrawing(() => takeDrawing(() => askToLetIn('card')));
  const session = startSession(
    {
      pageMentions: () => pageMentions(document, mentionsExosomes),
      mentions: mentionsExosomes,
      readPage: () =>
        readPage(
          () => snapshots.take(location.href, pause, life.signal),
          (snapshot) => askJudgement(snapshot, pause),
        ),
      watch: (watching, signal) => watchPage(document, { ...watching, touched: snapshots.touched }, signal),
      painter,
      createCard: (options) => createCard(document, { ...options, drawing }),
      post: (counts) => void announceReport(counts),
      pause,
      isAlive,
    },
    life.signal,
  );
  const stops = [
    onGetReport(() => session.getReport()),
    onShowClaim(({ findingId, occurrence }) => session.showClaim(findingId, occurrence)),
    onKeyCommand((command) => session[command]()),
    onWhichSite(() => location.origin),
    onLeave(() => life.abort()),
  ];
  // A page that the browser kept while its reader was elsewhere is shown again: nobody could tell it to leave meanwhile.
  const back = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    if (persisted && !(await askMayStay())) life.abort();
  };
  window.addEventListener('pageshow', back, { signal: life.signal });
  life.signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    delete here.reader;
  });
}

/** Let into a page that speaks of exosomes, or by the popup. */
export default defineUnlistedScript(() => {
  if (!isGiven() || here.reader) return;
  here.reader = true;
  live();
});

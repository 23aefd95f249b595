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
import { createSnapshots, pageMentions, snapshotMentions, watchPage } from '../src/live/index.ts';
import { createPagePainter } from '../src/mark/index.ts';
import type { PageSnapshot } from '../src/page/index.ts';
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
async function live(found: boolean): Promise<void> {
  const life = new AbortController();
  const painter = switchedPainter(createPagePainter(document));
  void readMarksShown().then(painter.show);
  onMarksShownChanged(painter.show, life.signal);
  await pause();
  const snapshots = createSnapshots(document);
  const drawing = lateDrawing(() => takeDrawing(() => askToLetIn('card')));
  const take = () => snapshots.take(location.href, pause, life.signal);
  const judge = (snapshot: PageSnapshot) => askJudgement(snapshot, pause);
  const session = startSession(
    {
      pageMentions: () => pageMentions(document, mentionsExosomes),
      mentions: mentionsExosomes,
      found,
      readPage: async () => readPage(await take(), judge),
      async readIfItSpeaks() {
        await pause();
        const taken = await take();
        await pause();
        const speaks = snapshotMentions(taken.snapshot, mentionsExosomes) || pageMentions(document, mentionsExosomes);
        return speaks ? await readPage(taken, judge) : null;
      },
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

/** Let into a page that speaks of exosomes, or by the popup, which is answered once this has resolved. */
export default defineUnlistedScript(async () => {
  if (!isGiven() || here.reader) return;
  here.reader = true;
  const found = here.lookout === 'found';
  // To read the script is a task by itself.
  await pause();
  await live(found);
});

import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mentionsExosomes } from '../rules/index.ts';
import { createCard } from '../src/card/index.ts';
import {
  lateDrawing,
  onceShown,
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
  askCard,
  askMayStay,
  onGetReport,
  onKeyCommand,
  onLeave,
  onShowClaim,
  onWhichSite,
} from '../src/platform/messages.ts';
import { isGiven } from '../src/platform/plain-browser.ts';

/** Set in this script's own world while a session lives, so that a second start (the popup injects it too) does nothing. */
const livesHere = Symbol.for('exosome-claim-checker');
const world = globalThis as { [livesHere]?: boolean };

/** Once the extension is updated or switched off, the scripts that it left in pages have no id any more. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Reads and marks the page until the extension is gone. */
function live(ctx: ContentScriptContext): void {
  const life = new AbortController();
  // A second start invalidates the first one's context before it runs; only one that is orphaned is to end.
  ctx.onInvalidated(() => {
    if (!isAlive()) life.abort();
  });
  const painter = switchedPainter(createPainter(document));
  void readMarksShown().then(painter.show);
  onMarksShownChanged(painter.show, life.signal);
  const snapshots = createSnapshots(document);
  const drawing = lateDrawing(() => takeDrawing(askCard));
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
    delete world[livesHere];
  });
}

export default defineContentScript({
  // The list of known shops goes into the manifest alone (wxt.config.ts): no page needs to carry it.
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!isGiven || world[livesHere]) return;
    world[livesHere] = true;
    onceShown(document, () => live(ctx));
  },
});

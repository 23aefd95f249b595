/**
 * How long a reader waits for what the extension shows of a page that is read already, by the clock: the popup, from the browser's
 * beginning to load it to the frame with its list, and beside it, before or after in turn, an empty page in its place; the card, from
 * a click on a claim to the frame that shows it. The first card of a page is told, whose drawing the page let in when it was idle
 * with its marks; the second stands behind it.
 */
import { openPopupAlone } from '../../browser/popup.ts';
import { emptyPage } from '../empty-page.ts';
import { median, rounded } from '../figures.ts';
import { shopPages } from '../made-up-pages.ts';
import type { BenchPage } from '../page.ts';
import { attempt, type Outcome, runsIn, type Session } from '../session.ts';
import { openTab, type Tab } from '../tab.ts';

/** Of a default run. */
const seconds = 20;
/** Milliseconds without a change among the marks, after which the page is read. */
const rest = 350;
/** Longest wait for a card, in milliseconds. */
const longestWait = 5_000;

/** The middle of a mark's first line, once it is in view; marks in links and buttons are left to the page. */
const markInView = (index: number) => `(async () => {
  const ranges = [...CSS.highlights].flatMap(([name, marks]) => name.startsWith('exosome-claim-') ? [...marks] : []);
  const free = ranges.filter((range) => !range.startContainer.parentElement.closest('a, button, summary, label'));
  const range = free[${index}];
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const [line] = range.getClientRects();
  return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
})()`;

/** Begins to wait for a click, and then for the frame that shows a card. */
const cardShown = `bench.card = new Promise((done, fail) => {
  addEventListener('click', () => {
    const start = performance.now();
    const look = () => {
      const waited = performance.now() - start;
      if (document.querySelector(':popover-open')) setTimeout(() => done(performance.now() - start));
      else if (waited > ${longestWait}) fail(new Error('no card came'));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, { capture: true, once: true });
}); 0`;

/** Milliseconds from a click on a mark to its card. */
async function cardTime(tab: Tab, index: number): Promise<number> {
  const { x, y } = await tab.ask<{ x: number; y: number }>(markInView(index));
  await tab.ask(cardShown);
  await tab.page.mouse.click(x, y);
  const time = await tab.ask<number>('bench.card');
  await tab.page.keyboard.press('Escape');
  return time;
}

/** Milliseconds from the beginning of a popup's loading: to its list in the document, and to the frame that shows it. */
const reportShown = `new Promise((done, fail) => {
  setTimeout(() => fail(new Error('the popup showed no list')), ${longestWait});
  new PerformanceObserver((entries) => {
    const shown = entries.getEntries().find(({ identifier }) => identifier === 'report');
    const listed = performance.getEntriesByName('report-shown')[0]?.startTime ?? 0;
    if (shown) done({ listed, shown: shown.renderTime });
  }).observe({ type: 'element', buffered: true });
})`;

interface Opened {
  readonly listed: number;
  readonly shown: number;
}

async function openedPopup({ lab }: Session, tab: Tab, file?: string): Promise<Opened> {
  const popup = await openPopupAlone(lab.context, tab.page, lab.extensionId, file);
  const opened = await popup.evaluate<Opened>(reportShown);
  await popup.close();
  return opened;
}

interface Times {
  readonly popup: number;
  readonly listed: number;
  readonly empty: number;
  readonly first: number;
  readonly second: number;
}

async function visit(session: Session, bench: BenchPage, turn: number): Promise<Times> {
  const tab = await openTab(session.lab, bench, 'known');
  try {
    await tab.scriptStarts;
    await tab.ask(`bench.rested(${rest})`);
    await tab.page.bringToFront();
    const empties = async () => (await openedPopup(session, tab, emptyPage)).shown;
    const emptyFirst = turn % 2 === 1 ? await empties() : null;
    const { listed, shown: popup } = await openedPopup(session, tab);
    const empty = emptyFirst ?? (await empties());
    return { popup, listed, empty, first: await cardTime(tab, 0), second: await cardTime(tab, 1) };
  } finally {
    await tab.close();
  }
}

/** What stands side by side: the popup, and what of it is the browser's. */
const popupRows = (page: string, shown: number | null, listed: number | null, empty: number | null) => [
  { page, 'list in the document': listed, 'frame with the list': shown, 'empty page in its place': empty },
];

export async function measureViews(session: Session): Promise<Outcome> {
  const [page] = shopPages(true);
  if (!page) throw new Error('There is no page to show anything of.');
  const times: Times[] = [];
  for (const turn of runsIn({ ...session, runs: session.runs * 3 }, seconds, 'popup and card')) {
    times.push(...(await attempt(session, page.name, () => visit(session, page, turn))));
  }
  const of = (name: keyof Times) => rounded(median(times.map((each) => each[name])));
  const behind = { runs: times.length, pages: [page.name] };
  return {
    popupOpenMs: {
      value: of('popup'),
      behind: { runs: times.length, pages: popupRows(page.name, of('popup'), of('listed'), of('empty')) },
    },
    emptyPageMs: { value: of('empty'), behind },
    cardOpenMs: { value: of('first'), behind: { ...behind, nextCard: of('second') } },
  };
}

/**
 * How much more the page's heap holds, after collection, once it has moved on 200 times inside itself, each time with a new page
 * of claims that is read and marked. The heap is that of the whole process, the page's and all scripts' of the extension; the
 * first ten times are not counted, and the page alone is measured beside it on a host that the extension does not know.
 *
 * Compiled code is left out, and told beside: as functions are used, the engine turns them into quicker and larger code, which of
 * so small a heap is a tenth and comes to an end. Of what the code holds on to, which is what a leak is made of, nothing is left out.
 */

import { codeBytes } from '../../browser/heap-code.ts';
import { rounded } from '../figures.ts';
import { smallPage } from '../made-up-pages.ts';
import { attempt, type Outcome, type Session } from '../session.ts';
import { type Host, openTab, type Tab } from '../tab.ts';

const warmUp = 10;
const navigations = 200;
const seriesStep = 50;
/** Milliseconds without a change among the marks. */
const rest = 40;
/** A navigation whose marks do not come is counted, not waited for any longer. */
const longestWait = 3_000;
/** Of a default run; it ends with fewer navigations then, and says so. */
const seconds = 60;

interface Heap {
  readonly bytes: number;
  /** Of these. */
  readonly code: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface Growth {
  readonly before: Heap;
  readonly after: Heap;
  /** Bytes every fifty navigations: code that is still warming up levels off, a leak does not. */
  readonly series: readonly number[];
  readonly navigations: number;
  readonly unmarked: number;
}

export async function measureHeap(session: Session): Promise<Outcome> {
  const [ours] = await attempt(session, 'navigations', () => navigate(session, 'known'));
  const [plain] = await attempt(session, 'navigations without the extension', () => navigate(session, 'unknown'));
  const data = ({ bytes, code }: Heap) => bytes - code;
  const percent = (growth: Growth, of = data) => rounded((of(growth.after) / of(growth.before) - 1) * 100);
  return {
    heapGrowth: {
      value: ours ? percent(ours) : null,
      behind: {
        runs: 1,
        unit: '% after collection',
        navigations: ours?.navigations ?? 0,
        pages: [smallPage().name],
        ...(ours && {
          before: ours.before,
          after: ours.after,
          series: ours.series,
          navigationsWithoutMarks: ours.unmarked,
        }),
        withCode: ours ? percent(ours, ({ bytes }) => bytes) : null,
        withoutExtension: plain ? percent(plain) : null,
      },
    },
  };
}

async function navigate(session: Session, host: Host): Promise<Growth> {
  const page = smallPage();
  const tab = await openTab(session.lab, page, host);
  try {
    // A trace of all this would be long, and nothing of it is needed.
    await tab.traced();
    await tab.session.send('HeapProfiler.enable');
    if (host === 'known') await tab.scriptStarts;
    let before: Heap | null = null;
    const series: number[] = [];
    let unmarked = 0;
    let count = 0;
    const started = performance.now();
    while (count < warmUp + navigations) {
      session.signal.throwIfAborted();
      if (count > warmUp && session.hurried && performance.now() - started > seconds * 1000) break;
      count++;
      if (count % 50 === 0) session.say(`navigation ${count} of ${warmUp + navigations}, ${host} host`);
      const html = JSON.stringify(page.rendering(count));
      const waited = (milliseconds: number) => `new Promise((late) => setTimeout(late, ${milliseconds}, null))`;
      if (host === 'unknown') {
        await tab.ask(`bench.render(${html}, ${count}, 0); ${waited(20)}`);
      } else {
        const marks = await tab.ask(`Promise.race([bench.render(${html}, ${count}, ${rest}), ${waited(longestWait)}])`);
        if (marks === null) unmarked++;
      }
      if (count === warmUp) before = await heapOf(tab);
      if (count > warmUp && (count - warmUp) % seriesStep === 0) series.push(await usedBytes(tab));
    }
    const after = await heapOf(tab);
    return { before: before ?? after, after, series, navigations: count - warmUp, unmarked };
  } finally {
    await tab.close();
  }
}

async function heapOf(tab: Tab): Promise<Heap> {
  const { session } = tab;
  const bytes = await usedBytes(tab);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  return { bytes, code: await codeBytes(session), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

async function usedBytes({ session, page }: Tab): Promise<number> {
  await page.waitForTimeout(500);
  // Twice: what the first finds unreachable may hold what the second frees.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * What watching costs a page that adds to itself: the page's own task that appends 5,000 nodes one by one, with all that is done
 * at its end, on an innocent page where the extension runs, over the same task where nothing but an empty MutationObserver
 * watches, in an isolated world as the extension's does. Time is the processor's.
 */
import { median, rounded } from '../figures.ts';
import { shopPages } from '../made-up-pages.ts';
import type { BenchPage } from '../page.ts';
import { attempt, type Outcome, runsIn, type Session } from '../session.ts';
import { type Host, openTab } from '../tab.ts';
import type { Task } from '../trace.ts';

const nodes = 5_000;
const bursts = 8;
/** Milliseconds until what comes after a burst is over: frame, collection, the extension's look at what came. */
const between = 250;
/** Of a default run. */
const seconds = 30;

const emptyObserver =
  'new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, characterData: true }); 0';

export async function measureAppend(session: Session): Promise<Outcome> {
  const [page] = shopPages(false);
  if (!page) throw new Error('There is no page to append to.');
  const times = { known: [] as number[], unknown: [] as number[] };
  const after: number[] = [];
  let runs = 0;
  for (const _ of runsIn(session, seconds, 'appended nodes')) {
    runs++;
    for (const host of ['known', 'unknown'] as const) {
      for (const tasks of await attempt(session, page.name, () => burst(session, page, host))) {
        const own = tasks.filter(({ called }) => called.includes('benchBurst'));
        times[host].push(...own.map(({ whole }) => whole.processor));
        const [first] = own;
        if (host === 'known' && first) after.push(workAfter(tasks, first) / own.length);
      }
    }
  }
  return {
    appendOverEmptyObserver: {
      value: rounded(median(times.known) / median(times.unknown)),
      behind: {
        runs,
        burstsInRun: bursts,
        nodes,
        ours: rounded(median(times.known)),
        emptyObserver: rounded(median(times.unknown)),
        laterInOurTasks: rounded(median(after)),
        pages: [page.name],
      },
    },
  };
}

/** What of the extension runs later, in tasks of its own, for all bursts together. */
function workAfter(tasks: readonly Task[], first: Task): number {
  return tasks
    .filter(({ start, called }) => start > first.start && !called.includes('benchBurst'))
    .reduce((total, { ours }) => total + ours.processor, 0);
}

async function burst(session: Session, page: BenchPage, host: Host): Promise<readonly Task[]> {
  const tab = await openTab(session.lab, page, host);
  try {
    if (host === 'known') await tab.scriptStarts;
    else await tab.ask(emptyObserver, await tab.isolatedWorld());
    await tab.page.waitForTimeout(between);
    for (let count = 0; count < bursts; count++) {
      // What was left before is not this task's to collect.
      await tab.session.send('HeapProfiler.collectGarbage');
      await tab.ask(`bench.box = bench.burst(${nodes}); 0`);
      await tab.page.waitForTimeout(between);
      await tab.ask('bench.box.remove()');
      await tab.page.waitForTimeout(between / 2);
    }
    return (await tab.traced()).tasks;
  } finally {
    await tab.close();
  }
}

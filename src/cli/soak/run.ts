import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { shopOrigin } from '../../demo/shop.ts';
import { codeBytes } from '../browser/heap-code.ts';
import { type Held, type SoakFigures, soakFigures } from './figures.ts';
import { soakHtml, soakPath, soakProducts } from './shop.ts';

export interface SoakPlan {
  readonly navigations: number;
  /** For how long the list grows after the navigations, at most for all together. */
  readonly minutes: number;
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
}

/** Long enough for a page that rests after much change: what reads it leaves longer and longer gaps. */
const longestWait = 60_000;
/** Until all has been used once, so that what is made once does not look like a leak. */
const warmUp = 30;
const progressEvery = 50;
const growthsAtOnce = 50;

/** Painted words that still stand on the page, sorted. */
const painted = `[...CSS.highlights].filter(([name]) => name.startsWith('exosome-claim-'))
  .flatMap(([, ranges]) => [...ranges].filter(({ startContainer }) => startContainer.isConnected).map(String)).sort()`;

/** Whether exactly one mark holds each of these words. */
export function marksAreRight(marks: readonly string[], wanted: readonly string[]): boolean {
  const left = [...marks];
  for (const words of wanted) {
    const at = left.findIndex((mark) => mark.includes(words));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

async function held(session: CDPSession): Promise<Held> {
  // A second time for what the first one let go of.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  // Code that the engine has made quicker, and so larger, of what runs often is no leak: what it holds on to stays in the sum.
  const heapBytes = metric('JSHeapUsedSize') - (await codeBytes(session));
  return { heapBytes, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

/** Waits until the marks are right; false where they are not in time. */
async function becomesRight(page: Page, wanted: readonly string[], signal: AbortSignal): Promise<boolean> {
  const end = Date.now() + longestWait;
  while (Date.now() < end && !signal.aborted) {
    if (marksAreRight(await page.evaluate<string[]>(painted), wanted)) return true;
    await page.waitForTimeout(50);
  }
  return false;
}

/** Goes through the shop for hours' worth of browsing and measures what is held on to. */
export async function soak(context: BrowserContext, plan: SoakPlan): Promise<SoakFigures> {
  const { navigations, signal, progress } = plan;
  const page = await context.newPage();
  await page.route(`${shopOrigin}${soakPath}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: soakHtml }),
  );
  await page.goto(shopOrigin + soakPath);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const wrongMarks: string[] = [];

  const visit = async (turn: number): Promise<void> => {
    const { name, marked } = soakProducts[turn % soakProducts.length] ?? soakProducts[0];
    await page.evaluate(`visit(${turn})`);
    if (signal.aborted || (await becomesRight(page, marked, signal)) || signal.aborted) return;
    wrongMarks.push(`${name} (visit ${turn}): ${JSON.stringify(await page.evaluate(painted))}`);
  };
  /** Lets the list grow, a little faster than anybody scrolls, then waits until what it has become is marked. */
  const scroll = async (times: number): Promise<void> => {
    let claims = 0;
    for (let time = 0; time < times && !signal.aborted; time++) {
      claims = await page.evaluate<number>('grow()');
      await page.waitForTimeout(100);
    }
    const wanted = [...soakProducts[0].marked, ...Array<string>(claims).fill('50 billion exosomes')];
    if (signal.aborted || (await becomesRight(page, wanted, signal)) || signal.aborted) return;
    wrongMarks.push(`list of ${claims} claims: ${JSON.stringify(await page.evaluate(painted))}`);
  };
  /** The same state at each measure: the same product, just shown. */
  const measured = async (turn: number): Promise<Held> => {
    await visit(Math.ceil(turn / soakProducts.length) * soakProducts.length);
    const now = await held(session);
    progress(`heap ${(now.heapBytes / 1e6).toFixed(2)} MB, ${now.nodes} nodes, ${now.listeners} listeners`);
    return now;
  };

  const began = Date.now();
  const ends = began + plan.minutes * 60_000;
  const inTime = () => Date.now() < ends && !signal.aborted;
  for (let turn = 0; turn <= warmUp; turn++) await visit(turn);
  await scroll(growthsAtOnce);
  const start = await measured(0);

  let visits = 0;
  for (; visits < navigations && inTime(); visits++) {
    if (visits % progressEvery === 0) progress(`navigation ${visits} of ${navigations}`);
    await visit(visits);
  }
  const middle = await measured(visits);

  let growths = 0;
  for (; inTime(); growths += growthsAtOnce) {
    progress(`growth ${growths} of the list`);
    await scroll(growthsAtOnce);
  }
  const end = await measured(0);
  await page.close();
  return soakFigures({
    navigations: visits,
    growths,
    minutes: (Date.now() - began) / 60_000,
    start,
    middle,
    end,
    wrongMarks,
  });
}

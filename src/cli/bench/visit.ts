import type { BrowserContext, CDPSession } from 'playwright-core';
import { type PageTrace, readTrace, type TraceEvent, traceCategories } from './trace.ts';

/** What one visit of the page cost. */
export interface Visit extends PageTrace {
  /** Nodes of the page that were added, removed or altered after it stood. */
  readonly pageNodesChanged: number;
}

export interface VisitOptions {
  readonly html: string;
  readonly address: string;
  /** Wait for marks; else only until the page is loaded. */
  readonly marked: boolean;
}

const longestWait = 15_000;
/** What comes late (a watcher's timer, the badge) is waited for. */
const afterwards = 700;

/** Loads the page in a fresh tab, so in cold code as every visitor does, and traces its main thread. Nothing is fetched. */
export async function visit(context: BrowserContext, { html, address, marked }: VisitOptions): Promise<Visit> {
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    const session = await context.newCDPSession(page);
    const events = await traced(session, async () => {
      await page.goto(address);
      if (marked) await page.waitForFunction('window.painted', null, { timeout: longestWait, polling: longestWait });
      await page.waitForTimeout(afterwards);
    });
    return { ...readTrace(events, address), pageNodesChanged: await page.evaluate<number>('window.changedNodes') };
  } finally {
    await page.close();
  }
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: traceCategories, excludedCategories: ['*'] },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  return events;
}

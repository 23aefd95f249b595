import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { BenchPage } from './page.ts';
import { peerOrigin } from './peer-extension.ts';
import type { PeerId } from './peers.ts';
import { isRead, type PageTrace, readTrace, type TraceEvent, traceCategories } from './trace.ts';

/** A host on which the extension runs as soon as the page stands, and one on which nothing does. */
const hosts = { known: 'https://www.sephora.com', unknown: 'https://shop.example' } as const;
/** Of these, or one on which a peer runs as an extension; see `peer-extension.ts`. */
export type Host = keyof typeof hosts | PeerId;

/** A browser that is measured in. */
export interface Lab {
  readonly context: BrowserContext;
  readonly extensionId: string;
}

/** A fresh tab, so cold code in a process of its own, that shows a page of the benchmark. */
export interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  /** Resolves when the world of a content script, ours or a peer's, was made in this tab. */
  readonly scriptStarts: Promise<void>;
  /** Runs an expression in the page's world, or in another; awaits what it returns. */
  ask<Value>(expression: string, world?: number): Promise<Value>;
  /** A fresh isolated world, as a content script has it. */
  isolatedWorld(): Promise<number>;
  /** Ends the trace and reads it. */
  traced(): Promise<PageTrace>;
  close(): Promise<void>;
}

/** Opens a page under a trace; resolves once its document stands. Nothing is fetched from anywhere. */
export async function openTab(lab: Lab, bench: BenchPage, host: Host): Promise<Tab> {
  const page = await lab.context.newPage();
  try {
    return await traceTab(lab, bench, `${originOf(host)}/product/night-serum`, page);
  } catch (error) {
    await page.close();
    throw error;
  }
}

function originOf(host: Host): string {
  return host === 'known' || host === 'unknown' ? hosts[host] : peerOrigin(host);
}

async function traceTab(lab: Lab, bench: BenchPage, address: string, page: Page): Promise<Tab> {
  const headers = { ...(bench.policy && { 'content-security-policy': bench.policy }) };
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === address) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: bench.html });
    }
    // Left without an answer, it holds the load event back.
    return url.endsWith('/bench-hold.png') ? undefined : route.abort();
  });
  const session = await lab.context.newCDPSession(page);
  const scriptStarts = new Promise<void>((started) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) started();
    });
  });
  await session.send('Runtime.enable');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) if (isRead(event)) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: traceCategories, excludedCategories: ['*'] },
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return {
    page,
    session,
    scriptStarts,
    async ask<Value>(expression: string, world?: number) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `performance.mark('asked'); ${expression}`,
        awaitPromise: true,
        returnByValue: true,
        ...(world !== undefined && { contextId: world }),
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value as Value;
    },
    async isolatedWorld() {
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
      return executionContextId;
    },
    async traced() {
      const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
      await session.send('Tracing.end');
      await complete;
      return readTrace(events, address);
    },
    close: () => page.close(),
  };
}

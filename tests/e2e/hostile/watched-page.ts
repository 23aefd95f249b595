import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { browserWithExtension, type Faults, shop, watchFaults } from '../harness.ts';

export interface Served {
  readonly body: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface WatchedPage {
  readonly page: Page;
  readonly faults: Faults;
  /** Painted words with their levels, asked for in a world of their own, where no patch of the page reaches. */
  marks(): Promise<string[]>;
  /** How often nodes of the page were changed since it was loaded, by whomever. */
  changes(): Promise<number>;
  close(): Promise<void>;
}

export const soon = { timeout: 15_000, interval: 100 };
/** For pages so large that the browser itself takes its time. */
export const inAWhile = { timeout: 50_000, interval: 250 };

export const head = '<meta charset="utf-8"><title>Fernwick Exosome Serum</title>';
export const claims = '<h1>Fernwick Exosome Serum</h1><p>Our exosomes are FDA approved.</p>';

export function html(body: string, more = ''): string {
  return `<!doctype html><html lang="en"><head>${head}${more}</head><body>${body}</body></html>`;
}

/** Counts in secret, before the page's first script. */
const count = `(() => {
  let changes = 0;
  new MutationObserver((records) => { changes += records.length; })
    .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  addEventListener('load', () => { changes = 0; });
  addEventListener('count-of-changes', (event) => { event.detail.changes = changes; });
})()`;

const painted = `(() => {
  const found = [];
  for (const level of ['red', 'caution', 'good', 'in-line']) {
    for (const range of CSS.highlights.get('exosome-claim-' + level) ?? []) {
      if (range.startContainer.isConnected) found.push(level + ': ' + String(range).replace(/\\s+/g, ' '));
    }
  }
  return found.sort();
})()`;

/** Opens a page of a known shop that was made to break careless code. */
export async function openWatched(served: Served, address = `${shop}/hostile`): Promise<WatchedPage> {
  const { context } = await browserWithExtension();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const faults = await watchFaults(session);
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', ...served, headers: { ...served.headers } }),
  );
  await page.addInitScript(count);
  await page.goto(address);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return {
    page,
    faults,
    async marks() {
      const { result } = await session.send('Runtime.evaluate', {
        expression: painted,
        contextId: executionContextId,
        returnByValue: true,
      });
      return result.value;
    },
    changes: () =>
      page.evaluate(() => {
        const detail = { changes: -1 };
        dispatchEvent(new CustomEvent('count-of-changes', { detail }));
        return detail.changes;
      }),
    close: () => page.close(),
  };
}

/** Waits for exactly these claims, by level and words that they hold. */
export async function expectMarks({ marks }: WatchedPage, wanted: readonly RegExp[], within = soon): Promise<void> {
  await expect.poll(marks, within).toEqual(wanted.map((each) => expect.stringMatching(each)));
}

/** Fails where anything was thrown, or a node of the page changed though the page itself rests. */
export async function expectCalm(watched: WatchedPage): Promise<void> {
  expect(watched.faults.seen).toEqual([]);
  expect(await watched.changes()).toBe(0);
}

import type { BenchPage } from './page.ts';
import type { Peer, PeerId } from './peers.ts';
import { type Reading, readingsOf, runsOf } from './readings.ts';
import { type Lab, openTab, type Tab } from './tab.ts';
import type { Cost, Task } from './trace.ts';

/** A visit with the extension. */
export interface OurVisit {
  /** The first reading up to the frame with its marks, then one for each time the page was rendered anew. */
  readonly readings: readonly Reading[];
  readonly tasks: readonly Task[];
  /** Nodes of the page that were added, removed or altered by others than the page. */
  readonly pageNodesChanged: number;
  /** Live marks at the end. */
  readonly marks: number;
}

/** A visit with a peer in the extension's stead: what the call cost, the frame after it, and how much it changed. */
export interface PeerVisit {
  readonly runs: readonly { readonly call: Cost; readonly withFrame: Cost }[];
  readonly pageNodesChanged: number;
}

/** Milliseconds without a change among the marks, after which they are all there; and what comes late on an innocent page. */
const rest = 350;
const afterLook = 250;
/** How long to wait for marks. */
const longestWait = 12_000;

/** Visits a page that the extension reads by itself, and has it rendered anew so many times. */
export async function visitWithUs(
  lab: Lab,
  bench: BenchPage,
  { rounds = 0, wait = longestWait }: { rounds?: number; wait?: number } = {},
): Promise<OurVisit> {
  const tab = await openTab(lab, bench, 'known');
  try {
    await tab.ask('bench.watch()');
    await within(longestWait, tab.scriptStarts, 'the content script did not start');
    let marks = 0;
    if (bench.claims) {
      marks = await within(wait, tab.ask<number>(`bench.rested(${rest})`), 'no marks came');
      for (let round = 1; round <= rounds; round++) {
        marks = await within(wait, render(tab, bench, round, rest), 'no marks came after rendering anew');
      }
    } else {
      await tab.page.waitForTimeout(afterLook);
    }
    const pageNodesChanged = await tab.ask<number>('bench.changed');
    const trace = await tab.traced();
    if (!trace.tasks.some(({ source }) => source.wall > 0)) throw new Error('the content script is not in the trace');
    return { readings: readingsOf(trace), tasks: trace.tasks, pageNodesChanged, marks };
  } finally {
    await tab.close();
  }
}

/** Visits the page on the host where that peer runs as the content script of an extension of its own. */
export async function visitWithPeerExtension(lab: Lab, bench: BenchPage, peer: PeerId): Promise<readonly Task[]> {
  const tab = await openTab(lab, bench, peer);
  try {
    // As on a visit with ours, so that the page does nothing else.
    await tab.ask('bench.watch()');
    await within(longestWait, tab.scriptStarts, `the content script of ${peer} did not start`);
    await tab.page.waitForTimeout(afterLook);
    const { tasks } = await tab.traced();
    if (!tasks.some(({ source }) => source.wall > 0)) throw new Error(`the script of ${peer} is not in the trace`);
    return tasks;
  } finally {
    await tab.close();
  }
}

/** As late as the content script is started on a page whose load goes on. */
const idle = 200;

/** Visits the page on an unknown host and calls the peer there, cold, then once each time the page was rendered anew. */
export async function visitWithPeer(
  lab: Lab,
  bench: BenchPage,
  peer: Peer,
  { rounds = 0, counted = false }: { rounds?: number; counted?: boolean } = {},
): Promise<PeerVisit> {
  const tab = await openTab(lab, bench, 'unknown');
  try {
    await tab.page.waitForTimeout(idle);
    const world = await tab.isolatedWorld();
    await tab.ask(`${peer.source}; 0`, world);
    const call =
      '(new Promise((done) => { setTimeout(benchPeerRun, 20); setTimeout(() => requestAnimationFrame(() => setTimeout(done, 30)), 21); }))';
    await tab.ask(call, world);
    for (let round = 1; round <= rounds; round++) {
      await render(tab, bench, round);
      await tab.ask(call, world);
    }
    const { tasks } = await tab.traced();
    let pageNodesChanged = 0;
    if (counted) {
      await render(tab, bench, rounds + 1);
      await tab.ask('bench.watch()');
      await tab.ask(call, world);
      pageNodesChanged = await tab.ask<number>('bench.changed');
    }
    return { runs: runsOf(tasks), pageNodesChanged };
  } finally {
    await tab.close();
  }
}

function render(tab: Tab, bench: BenchPage, round: number, quiet?: number): Promise<number> {
  return tab.ask<number>(`bench.render(${JSON.stringify(bench.rendering(round))}, ${round}, ${quiet ?? 0})`);
}

async function within<Value>(milliseconds: number, work: Promise<Value>, why: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${why} in ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // Given up, it may still fail when the tab is closed.
    work.catch(() => undefined);
  }
}

import type { BenchPage } from './page.ts';
import type { Peer } from './peers.ts';
import type { Lab } from './tab.ts';
import type { OurVisit } from './visit.ts';

/** What the parts of one run of the benchmark share. */
export interface Session {
  readonly lab: Lab;
  /** How often each page is visited with each subject that a ratio is made of; the others are measured in the first run. */
  readonly runs: number;
  /** No further run begins that would not end in the part's time; for a default run, that is to be over in minutes. */
  readonly hurried: boolean;
  readonly peers: readonly Peer[];
  /** The shop pages to measure on: those with claims, or the innocent ones. */
  pages(claims: boolean): readonly BenchPage[];
  /** Tells who waits how far it is. */
  say(line: string): void;
  readonly signal: AbortSignal;
  /** The extension's visits of shop pages, whichever part made them, for the figures that are taken from all. */
  readonly shopVisits: ShopVisit[];
}

export interface ShopVisit {
  readonly page: string;
  readonly visit: OurVisit;
}

/** What a part found out: figures by their names, and what is behind each. */
export type Outcome = Readonly<Record<string, Measured>>;

export interface Measured {
  /** Null where nothing could be measured. */
  readonly value: number | null;
  readonly behind: Readonly<Record<string, unknown>>;
}

/** A visit that fails is told and left out; the others go on. */
export async function attempt<Result>(session: Session, what: string, visit: () => Promise<Result>): Promise<Result[]> {
  session.signal.throwIfAborted();
  try {
    return [await visit()];
  } catch (error) {
    session.signal.throwIfAborted();
    session.say(`${what}: ${error instanceof Error ? error.message.split('\n')[0] : error}; left out`);
    return [];
  }
}

/** The items in turn from another start each time, so that what else the machine does bears on all alike. */
export function turned<Item>(items: readonly Item[], by: number): Item[] {
  return items.map((_, index) => items[(index + by) % items.length] as Item);
}

/**
 * The numbers of a part's runs, the first in any case; those after it as long as `seconds` last, where the session is hurried.
 */
export function* runsIn(session: Session, seconds: number, what: string): Generator<number> {
  const started = performance.now();
  for (let run = 0; run < session.runs; run++) {
    const spent = performance.now() - started;
    const asLongAsOthers = run === 0 ? 0 : spent / run;
    if (session.hurried && spent + asLongAsOthers > seconds * 1000) return;
    session.say(`${what}, run ${run + 1} of ${session.runs}`);
    yield run;
  }
}

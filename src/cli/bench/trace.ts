/** What a trace of Chromium's says of the tasks of one page's main thread. */

/** The fields that are read of an event of the Trace Event Format; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread: what the task would have taken had nothing else run. */
  readonly tdur?: number;
  readonly args?: unknown;
}

/** The categories that hold what is read here. */
export const traceCategories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8.execute',
];

/** One task of the main thread; milliseconds. */
export interface Task {
  /** On the trace's own clock. */
  readonly start: number;
  readonly wall: number;
  readonly processor: number;
  /** The extension's code ran in it. */
  readonly ours: boolean;
  /** It brought a frame onto the screen: style, layout and paint. */
  readonly frame: boolean;
}

export interface PageTrace {
  /** From the moment on that the page's own document stands, in order. */
  readonly tasks: readonly Task[];
  /** Start of the content script; null without the extension. */
  readonly started: number | null;
  /** From the start of the content script to the end of the frame that shows the marks; null where there are none. */
  readonly untilPainted: number | null;
}

/** Reads the page that was loaded from `address`. Throws where the trace has no such page. */
export function readTrace(events: readonly TraceEvent[], address: string): PageTrace {
  const load = events.find(({ name, args }) => name === 'CommitLoad' && JSON.stringify(args).includes(address));
  if (!load) throw new Error(`The trace knows nothing of ${address}.`);
  const thread = events
    .filter(({ pid, tid }) => pid === load.pid && tid === load.tid)
    .sort((one, other) => one.ts - other.ts);
  const stands = thread.find(({ name, ts }) => name === 'page-stands' && ts > load.ts);
  if (!stands) throw new Error(`${address} was not loaded to its end.`);
  const tasks = thread
    .filter(({ name, ph, ts }) => name === 'RunTask' && ph === 'X' && ts > stands.ts)
    .map((task) => ({ task, inside: thread.slice(after(thread, task.ts), after(thread, end(task))) }));
  const ours = new Set(tasks.filter(({ inside }) => isExtensions(inside)));
  const frames = new Set(tasks.filter(({ inside }) => inside.some(({ name }) => name === 'Commit')));
  const [first] = ours;
  const set = thread.find(({ name }) => name === 'marks-set')?.ts ?? null;
  const before = thread.findLast(({ name, ts }) => name === 'no-marks-yet' && ts < (set ?? 0))?.ts ?? stands.ts;
  const painting = set === null ? undefined : [...ours].find(({ task }) => end(task) > before);
  const shown = painting && [...frames].find(({ task }) => task.ts > painting.task.ts);
  return {
    tasks: tasks.map((each) => ({
      start: each.task.ts / 1000,
      wall: (each.task.dur ?? 0) / 1000,
      processor: (each.task.tdur ?? each.task.dur ?? 0) / 1000,
      ours: ours.has(each),
      frame: frames.has(each),
    })),
    started: first ? first.task.ts / 1000 : null,
    untilPainted: first && shown ? (end(shown.task) - first.task.ts) / 1000 : null,
  };
}

function end({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

/** Index of the first event that starts after the time. */
function after(sorted: readonly TraceEvent[], time: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.ts ?? 0) > time) high = middle;
    else low = middle + 1;
  }
  return low;
}

const scripts = new Set(['EvaluateScript', 'FunctionCall']);

/**
 * A script's address tells whose it is. What goes on behind an `await` has no address in a trace: it is ours where no script
 * of the page's own was called in the same task, for the page of the benchmark awaits nothing.
 */
function isExtensions(inside: readonly TraceEvent[]): boolean {
  const called = inside.filter(({ name }) => scripts.has(name));
  if (called.some(({ args }) => JSON.stringify(args).includes('chrome-extension://'))) return true;
  return called.length === 0 && inside.some(({ name }) => name === 'RunMicrotasks');
}

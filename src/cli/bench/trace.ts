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

const names = new Set([
  'CommitLoad',
  'RunTask',
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'FireAnimationFrame',
  'v8.compile',
  'page-stands',
  'marks',
  'render',
  'asked',
]);

/** Whether an event is read at all; the others are dropped as they come, for a trace holds tens of thousands. */
export function isRead({ name }: TraceEvent): boolean {
  return names.has(name);
}

/** Milliseconds: on the clock, and of the processor, which other programs on the machine lengthen less. */
export interface Cost {
  readonly wall: number;
  readonly processor: number;
}

/** One task of the main thread. */
export interface Task {
  /** Milliseconds on the trace's own clock. */
  readonly start: number;
  readonly end: number;
  readonly whole: Cost;
  /** What of it is the extension's: all of a task in which no script of the page ran, of others its calls. */
  readonly ours: Cost;
  /** Scripts of the extension alone, without what the browser does before and after them. */
  readonly script: Cost;
  /** Of these the evaluation of a source, and of that its compilation. */
  readonly source: Cost;
  readonly compile: Cost;
  /** Calls of the page's own functions. */
  readonly page: Cost;
  /** The names of these functions. */
  readonly called: readonly string[];
  /** It ran a frame: the page's callbacks, style, layout and paint. */
  readonly frame: boolean;
}

/** An entry that the page left in the trace. */
export interface Mark {
  readonly name: string;
  readonly detail: number;
  readonly at: number;
}

export interface PageTrace {
  /** From the moment on that the page's own document stands, in order. */
  readonly tasks: readonly Task[];
  readonly marks: readonly Mark[];
}

/** Reads the page that was loaded from `address`. Throws where the trace has no such page. */
export function readTrace(events: readonly TraceEvent[], address: string): PageTrace {
  const load = events.find(({ name, args }) => name === 'CommitLoad' && JSON.stringify(args).includes(address));
  if (!load) throw new Error(`The trace knows nothing of ${address}.`);
  const thread = events
    .filter(({ pid, tid }) => pid === load.pid && tid === load.tid)
    .sort((one, other) => one.ts - other.ts || length(other) - length(one));
  const stands = thread.find(({ name, ts }) => name === 'page-stands' && ts > load.ts);
  if (!stands) throw new Error(`${address} was not loaded to its end.`);
  const since = thread.filter(({ ts }) => ts > stands.ts);
  const tasks: Task[] = [];
  for (let index = 0; index < since.length; index++) {
    const task = since[index];
    if (task?.name !== 'RunTask' || task.ph !== 'X') continue;
    let last = index;
    while (last + 1 < since.length && (since[last + 1]?.ts ?? 0) <= end(task)) last++;
    tasks.push(readTask(task, since.slice(index + 1, last + 1)));
    index = last;
  }
  return { tasks, marks: since.flatMap(markOf) };
}

function readTask(task: TraceEvent, inside: readonly TraceEvent[]): Task {
  const scripts = inside.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall');
  const ofExtension = scripts.filter(isExtensions);
  const ofPage = scripts.filter((event) => !isExtensions(event));
  const jobs = inside.filter(({ name }) => name === 'RunMicrotasks');
  // The benchmark's own questions leave a mark; what they run is nobody's.
  const asked = inside.some(({ name }) => name === 'asked');
  // What goes on behind an `await` has no address in a trace. The benchmark's pages await nothing of their own.
  const free = ofPage.length === 0 && !asked;
  const jobsAreOurs = (job: TraceEvent) => ofExtension.some((call) => contains(job, call));
  const script = sum(outermost([...ofExtension, ...jobs.filter((job) => free || jobsAreOurs(job))]).map(cost));
  const inJobs = sum(
    outermost(ofPage.filter((call) => jobs.some((job) => jobsAreOurs(job) && contains(job, call)))).map(cost),
  );
  const own = { wall: script.wall - inJobs.wall, processor: script.processor - inJobs.processor };
  const sources = ofExtension.filter(({ name }) => name === 'EvaluateScript');
  const compiles = inside.filter(
    (event) => event.name === 'v8.compile' && sources.some((each) => contains(each, event)),
  );
  return {
    start: task.ts / 1000,
    end: end(task) / 1000,
    whole: cost(task),
    ours: free && script.wall > 0 ? cost(task) : own,
    script: own,
    source: sum(sources.map(cost)),
    compile: sum(outermost(compiles).map(cost)),
    page: sum(outermost(ofPage).map(cost)),
    called: ofPage.flatMap(({ args }) => nameOf(args)),
    frame: inside.some(({ name }) => name === 'FireAnimationFrame'),
  };
}

/** Costs added up. */
export function sum(costs: readonly Cost[]): Cost {
  return {
    wall: costs.reduce((total, { wall }) => total + wall, 0),
    processor: costs.reduce((total, { processor }) => total + processor, 0),
  };
}

function cost(event: TraceEvent): Cost {
  return { wall: length(event) / 1000, processor: (event.tdur ?? length(event)) / 1000 };
}

function length({ dur = 0 }: TraceEvent): number {
  return dur;
}

function end(event: TraceEvent): number {
  return event.ts + length(event);
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.ts <= inner.ts && end(inner) <= end(outer);
}

/** Those that stand inside no other of them, so that nothing is counted twice. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const sorted = [...events].sort((one, other) => one.ts - other.ts || length(other) - length(one));
  let until = Number.NEGATIVE_INFINITY;
  return sorted.filter((event) => {
    if (event.ts < until) return false;
    until = end(event);
    return true;
  });
}

function isExtensions({ args }: TraceEvent): boolean {
  return JSON.stringify(args ?? null).includes('chrome-extension://');
}

function nameOf(args: unknown): string[] {
  const name = (args as { data?: { functionName?: unknown } } | undefined)?.data?.functionName;
  return typeof name === 'string' ? [name] : [];
}

const left = new Set(['marks', 'render']);

function markOf({ name, ts, args }: TraceEvent): Mark[] {
  if (!left.has(name)) return [];
  const detail = (args as { data?: { detail?: unknown } } | undefined)?.data?.detail;
  return [{ name, detail: Number(detail ?? Number.NaN), at: ts / 1000 }];
}

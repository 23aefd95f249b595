import { describe, expect, it } from 'vitest';
import { longestOf, readingsOf, runsOf } from '../../src/cli/bench/readings.ts';
import { isRead, readTrace, type TraceEvent } from '../../src/cli/bench/trace.ts';

const address = 'https://shop.example/p';
const thread = { pid: 7, tid: 7 };
/** An event of the page's main thread; milliseconds, of which the processor has half. */
function event(name: string, start: number, length = 0, args: unknown = {}): TraceEvent {
  const ts = start * 1000;
  return { ...thread, name, ph: length > 0 ? 'X' : 'I', ts, dur: length * 1000, tdur: length * 500, args };
}
const task = (start: number, length: number, ...inside: TraceEvent[]): TraceEvent[] => [
  event('RunTask', start, length),
  ...inside,
];
const call = (start: number, length: number, functionName: string, url = ''): TraceEvent =>
  event('FunctionCall', start, length, { data: { url, functionName } });
const ours = 'chrome-extension://abc/content.js';
const left = (name: string, at: number, detail: number) => event(name, at, 0, { data: { detail: String(detail) } });

const events = [
  event('CommitLoad', 0, 1, { data: { url: address } }),
  event('page-stands', 10),
  // The content script: compiled, run, and a job at its end.
  ...task(
    20,
    15,
    event('EvaluateScript', 21, 12, { data: { url: ours } }),
    event('v8.compile', 22, 4),
    event('RunMicrotasks', 31, 1),
  ),
  // The page's own task, in which a watcher of the extension is told.
  ...task(
    40,
    8,
    call(41, 3, 'burst', address),
    event('RunMicrotasks', 44, 3),
    call(44.5, 2, '', ours),
    call(46.6, 0.2, 'count', address),
  ),
  // What goes on behind an await.
  ...task(50, 9, event('RunMicrotasks', 51, 7)),
  // A question of the benchmark's own.
  ...task(60, 4, event('asked', 61), event('RunMicrotasks', 62, 1)),
  // A frame without marks, then one that brings them.
  ...task(70, 3, event('FireAnimationFrame', 70.5, 1), call(70.5, 1, 'look', address)),
  ...task(80, 6, event('FireAnimationFrame', 80.5, 2), call(80.5, 2, 'look', address), left('marks', 81, 20)),
  // The page is rendered anew, read and marked.
  ...task(100, 30, call(101, 28, 'benchRender', address), left('render', 101.5, 1)),
  ...task(131, 4, event('FireAnimationFrame', 131.5, 1), call(131.5, 1, 'look', address), left('marks', 132, 0)),
  ...task(140, 5, event('RunMicrotasks', 141, 3)),
  ...task(150, 4, event('FireAnimationFrame', 150.5, 1), call(150.5, 1, 'look', address), left('marks', 151, 19)),
  ...task(160, 2, event('RunMicrotasks', 160.5, 1)),
  { ...event('RunTask', 25, 500), tid: 8 },
];

describe('readTrace', () => {
  const { tasks } = readTrace(events, address);

  it('tells what of each task is the extension’s', () => {
    expect(tasks.map(({ ours: { wall } }) => Math.round(wall * 10) / 10)).toEqual([15, 2.8, 9, 0, 0, 0, 0, 0, 5, 0, 2]);
    expect(tasks[0]).toMatchObject({
      start: 20,
      end: 35,
      whole: { wall: 15, processor: 7.5 },
      script: { wall: 12, processor: 6 },
      source: { wall: 12 },
      compile: { wall: 4 },
    });
  });

  it('tells frames, and which functions of the page were called', () => {
    expect(tasks.filter(({ frame }) => frame).map(({ start }) => start)).toEqual([70, 80, 131, 150]);
    expect(tasks[1]?.called).toEqual(['burst', 'count']);
    expect(tasks[1]?.page.wall).toBeCloseTo(3.2);
  });

  it('says so where the page was not traced', () => {
    expect(() => readTrace(events, 'https://other.example/')).toThrow('other.example');
    expect(() => readTrace(events.slice(0, 1), address)).toThrow('not loaded');
  });

  it('needs none of the events that are dropped as they come', () => {
    expect(events.every(isRead)).toBe(true);
    expect(isRead(event('UpdateLayer', 1))).toBe(false);
  });
});

describe('what is made of the tasks', () => {
  const trace = readTrace(events, address);

  it('is a reading up to its marks, first and after each rendering', () => {
    const [cold, warm, ...more] = readingsOf(trace);
    expect(more).toEqual([]);
    expect(cold?.cost.wall).toBeCloseTo(15 + 2.8 + 9 + 4);
    expect(cold?.source.wall).toBe(12);
    expect(cold?.compile.wall).toBe(4);
    expect(cold).toMatchObject({ untilPainted: 66, untilAll: 66 });
    expect(warm?.cost.wall).toBeCloseTo(5 + 3);
    expect(warm).toMatchObject({ untilPainted: 24, untilAll: 24 });
  });

  it('is nothing where no marks came', () => {
    expect(readingsOf({ tasks: trace.tasks, marks: [] })).toEqual([]);
  });

  it('has a longest task', () => {
    expect(longestOf(trace.tasks)).toEqual({ wall: 15, processor: 7.5 });
  });

  it('is a peer’s call, and with it the frame after', () => {
    const peer = [
      ...events.slice(0, 2),
      ...task(20, 10, call(21, 8, 'benchPeerRun')),
      ...task(32, 1),
      ...task(40, 7, event('FireAnimationFrame', 41, 2), call(41, 2, 'look', address)),
      ...task(50, 3, event('FireAnimationFrame', 51, 1)),
    ];
    const runs = runsOf(readTrace(peer, address).tasks);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.call.wall).toBe(8);
    expect(runs[0]?.withFrame.wall).toBeCloseTo(10 + 5);
  });
});

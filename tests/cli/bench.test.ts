import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/index.ts';
import { assessText, measureAssess, pageOfClaims } from '../../src/cli/bench/assess.ts';
import { figuresOf, figuresText, median } from '../../src/cli/bench/figures.ts';
import { benchPage } from '../../src/cli/bench/page.ts';
import { readTrace, type Task, type TraceEvent } from '../../src/cli/bench/trace.ts';
import type { Visit } from '../../src/cli/bench/visit.ts';
import { claimSentences } from '../../src/cli/bench/words.ts';
import { readHtml } from '../../src/cli/read-html.ts';

describe('the page of the benchmark', () => {
  it('holds 100 kB of text in 1,500 blocks, with 20 claims of the product', () => {
    const { page } = readHtml(benchPage(), null);
    const characters = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(Math.abs(characters - 100_000)).toBeLessThan(5_000);
    expect(Math.abs(page.blocks.length - 1_500)).toBeLessThan(100);
    expect(new Set(page.blocks.map(({ role }) => role))).toEqual(
      new Set('navigation control heading description list table question answer review image footer'.split(' ')),
    );

    const found = assess(page).products.flatMap(({ main, findings }) => (main ? findings : []));
    const claimed = (sentence: string) => found.some((finding) => finding.sentence.includes(sentence.slice(0, 20)));
    expect(claimSentences.filter((sentence) => !claimed(sentence))).toEqual([]);
    expect(found.length).toBeLessThan(claimSentences.length * 1.5);
  });
});

describe('the page of claims', () => {
  it('makes a claim in nearly every sentence', async () => {
    const page = await pageOfClaims();
    const sentences = page.blocks.length * 4;
    const found = assess(page).products.flatMap(({ findings }) => findings);
    expect(sentences).toBeGreaterThan(1_000);
    expect(found.length).toBeGreaterThan(sentences * 0.6);
  });

  it('is timed beside the cutting of sentences', async () => {
    const figures = await measureAssess(1);
    expect(figures.assessOverSegmenter).toBeCloseTo(figures.assess / figures.segmenter);
    expect(assessText({ ...figures, assessOverSegmenter: 4.9 })).toContain('kept');
    expect(assessText({ ...figures, assessOverSegmenter: 5.1 })).toContain('OVER THE LIMIT');
  });
});

const address = 'https://shop.example/p';
const thread = { pid: 7, tid: 7 };
/** An event of the page's main thread; milliseconds. */
function event(name: string, start: number, length = 0, args: unknown = {}): TraceEvent {
  const ts = start * 1000;
  return { ...thread, name, ph: name === 'RunTask' ? 'X' : 'I', ts, dur: length * 1000, tdur: length * 500, args };
}
const run = (start: number, length: number, ...inside: TraceEvent[]): TraceEvent[] => [
  event('RunTask', start, length),
  ...inside,
];
const script = (name: string, start: number, url: string): TraceEvent => event(name, start, 1, { data: { url } });
const ours = 'chrome-extension://abc/content.js';
const events = [
  event('CommitLoad', 0, 1, { data: { url: address } }),
  event('page-stands', 10),
  ...run(20, 15, script('EvaluateScript', 21, ours)),
  ...run(40, 5, script('FunctionCall', 41, address), event('RunMicrotasks', 42)),
  ...run(50, 8, event('RunMicrotasks', 51)),
  ...run(60, 30, event('Commit', 80)),
  event('no-marks-yet', 95),
  ...run(100, 2, event('RunMicrotasks', 101)),
  ...run(103, 1, event('RunMicrotasks', 103.5)),
  ...run(110, 6, event('Commit', 112)),
  event('marks-set', 118),
  ...run(120, 9, event('Commit', 121)),
  { ...event('RunTask', 25, 500), tid: 8 },
];

describe('readTrace', () => {
  it('tells the extension’s tasks from the page’s, and when the marks are first shown', () => {
    const { tasks, started, untilPainted } = readTrace(events, address);
    expect(tasks.map(({ start }) => start)).toEqual([20, 40, 50, 60, 100, 103, 110, 120]);
    expect(tasks.filter((task) => task.ours).map(({ start }) => start)).toEqual([20, 50, 100, 103]);
    expect(tasks.filter((task) => task.frame).map(({ start }) => start)).toEqual([60, 110, 120]);
    expect(tasks[0]).toEqual({ start: 20, wall: 15, processor: 7.5, ours: true, frame: false });
    expect(started).toBe(20);
    expect(untilPainted).toBe(96);
  });

  it('knows no painting on a page without marks', () => {
    const plain = events.filter(({ name }) => name !== 'marks-set');
    expect(readTrace(plain, address).untilPainted).toBeNull();
  });

  it('says so where the page was not traced', () => {
    expect(() => readTrace(events, 'https://other.example/')).toThrow('other.example');
    expect(() => readTrace(events.slice(0, 1), address)).toThrow('not loaded');
  });
});

describe('the figures', () => {
  const task = (wall: number, kind: 'ours' | 'frame' | '' = '', start = 1): Task => {
    return { start, wall, processor: wall / 2, ours: kind === 'ours', frame: kind === 'frame' };
  };
  const visit = (...tasks: Task[]): Visit => ({ tasks, started: 1, untilPainted: 100, pageNodesChanged: 0 });
  const plain: Visit[] = [{ ...visit(task(40)), started: null }];

  it('are medians, with the worst and the page without the extension beside them', () => {
    const visits = [
      visit(task(70, '', 0), task(20, 'ours'), task(45)),
      visit(task(30, 'ours'), task(4, 'ours'), task(5, 'frame')),
      visit(task(60, 'ours'), task(90, 'frame')),
    ];
    expect(figuresOf(visits, plain)).toMatchObject({
      longestTask: { median: 45, worst: 90, processor: 22.5 },
      longestOfExtension: { median: 30, worst: 60, processor: 15 },
      longestFrame: { median: 5, worst: 90, processor: 2.5 },
      longestOfAny: { with: 70, without: 40, ratio: 1.75 },
      extensionInAll: 34,
      extensionTasks: 1,
      untilPainted: 100,
      pageNodesChanged: 0,
    });
  });

  it('say plainly what is over the limit', () => {
    expect(figuresText(figuresOf([visit(task(49, 'ours'))], plain), [0, 0, 0])).toMatch(/limit +50 ms: kept/);
    expect(figuresText(figuresOf([visit(task(51, 'frame'))], plain), [0, 0, 0])).toContain('OVER THE LIMIT');
    const changed = { ...visit(task(1, 'ours')), pageNodesChanged: 2 };
    expect(figuresText(figuresOf([changed], plain), [0, 0, 0])).toContain('THE PAGE WAS CHANGED');
  });

  it('have no median of nothing', () => {
    expect(median([3, 1])).toBe(2);
    expect(median([])).toBeNaN();
  });
});

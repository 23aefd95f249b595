import type { Task } from './trace.ts';
import type { Visit } from './visit.ts';

/** No task may take longer, in milliseconds: from here on browsers call a task long. */
export const limit = 50;

/** Medians over all visits; milliseconds, but for the ratio and the count. */
export interface Figures {
  readonly visits: number;
  readonly limit: number;
  /** The longest task of any kind that begins after the content script's start; this is what the limit is for. */
  readonly longestTask: Longest;
  /** The longest in which code of the extension ran. */
  readonly longestOfExtension: Longest;
  /** The longest that brought a frame onto the screen after the content script's start: the marks are in one. */
  readonly longestFrame: Longest;
  /** Of any task of the page once it stands: with the extension, without it, and the first over the second. */
  readonly longestOfAny: Compared;
  /** The main thread's work in all once the page stands, in time of the processor. */
  readonly processorInAll: Compared;
  /** The extension's tasks together. */
  readonly extensionInAll: number;
  readonly extensionInAllProcessor: number;
  readonly extensionTasks: number;
  /** From the content script's start to the end of the frame that shows the marks. */
  readonly untilPainted: number;
  /** The most of all visits: 0, or the extension changed the page. */
  readonly pageNodesChanged: number;
}

/** The worst is that of all visits. Time of the processor alone is what other programs on the machine lengthen less. */
export interface Longest {
  readonly median: number;
  readonly worst: number;
  readonly processor: number;
}

export interface Compared {
  readonly with: number;
  readonly without: number;
  readonly ratio: number;
}

/** `plain`: visits of the same page without the extension. */
export function figuresOf(visits: readonly Visit[], plain: readonly Visit[]): Figures {
  const since = visits.map(({ tasks, started }) => tasks.filter(({ start }) => started !== null && start >= started));
  const ours = visits.map(({ tasks }) => tasks.filter((task) => task.ours));
  const frames = since.map((tasks) => tasks.filter(({ frame }) => frame));
  const longestOf = ({ tasks }: Visit): number => most(tasks.map(({ wall }) => wall));
  const processorOf = ({ tasks }: Visit): number => sum(tasks.map(({ processor }) => processor));
  return {
    visits: visits.length,
    limit,
    longestTask: longest(since),
    longestOfExtension: longest(ours),
    longestFrame: longest(frames),
    longestOfAny: compared(visits.map(longestOf), plain.map(longestOf)),
    processorInAll: compared(visits.map(processorOf), plain.map(processorOf)),
    extensionInAll: median(ours.map((tasks) => sum(tasks.map(({ wall }) => wall)))),
    extensionInAllProcessor: median(ours.map((tasks) => sum(tasks.map(({ processor }) => processor)))),
    extensionTasks: median(ours.map(({ length }) => length)),
    untilPainted: median(visits.flatMap(({ untilPainted }) => untilPainted ?? [])),
    pageNodesChanged: most(visits.map(({ pageNodesChanged }) => pageNodesChanged)),
  };
}

function longest(visits: readonly (readonly Task[])[]): Longest {
  const walls = visits.map((tasks) => most(tasks.map(({ wall }) => wall)));
  const processors = visits.map((tasks) => most(tasks.map(({ processor }) => processor)));
  return { median: median(walls), worst: most(walls), processor: median(processors) };
}

/** NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

function compared(one: readonly number[], other: readonly number[]): Compared {
  const [withIt, without] = [median(one), median(other)];
  return { with: withIt, without, ratio: withIt / without };
}

function most(values: readonly number[]): number {
  return Math.max(0, ...values);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The figures as lines to read. */
export function figuresText(figures: Figures, load: readonly number[]): string {
  const { longestOfAny, processorInAll } = figures;
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  const against = ({ with: one, without, ratio }: Compared): string =>
    `${ms(one)} with, ${ms(without)} without: ${ratio.toFixed(2)} times`;
  const whole = ({ median: middle, worst, processor }: Longest): string =>
    `${ms(middle)}, worst ${ms(worst)}; of the processor ${ms(processor)}`;
  const over = figures.longestTask.median > figures.limit;
  const lines = [
    ["longest task after the content script's start", whole(figures.longestTask)],
    ['  limit', `${figures.limit} ms: ${over ? 'OVER THE LIMIT' : 'kept'}`],
    ["  with the extension's code in it", whole(figures.longestOfExtension)],
    ['  frame brought onto the screen', whole(figures.longestFrame)],
    ['longest task once the page stands', against(longestOfAny)],
    ['processor once the page stands', against(processorInAll)],
    [
      'extension in all',
      `${ms(figures.extensionInAll)} in ${figures.extensionTasks} tasks; of the processor ${ms(figures.extensionInAllProcessor)}`,
    ],
    ['until marks are painted', ms(figures.untilPainted)],
    ['pageNodesChanged', `${figures.pageNodesChanged}${figures.pageNodesChanged > 0 ? ': THE PAGE WAS CHANGED' : ''}`],
    ['load of this machine', load.map((value) => value.toFixed(1)).join(' ')],
  ] as const;
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

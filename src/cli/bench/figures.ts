import type { Visit } from './visit.ts';

/** No task of ours may take longer, in milliseconds: from here on browsers call a task long. */
export const limit = 50;

/** Medians over all visits; milliseconds, but for the ratio and the count. */
export interface Figures {
  readonly visits: number;
  readonly limit: number;
  /** The longest task with the extension's code in it, the frame that shows the marks included. */
  readonly longestTask: number;
  /** The same in time of the processor alone, which other programs on the machine lengthen less. */
  readonly longestTaskProcessor: number;
  /** The worst of all visits. */
  readonly longestTaskWorst: number;
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

export interface Compared {
  readonly with: number;
  readonly without: number;
  readonly ratio: number;
}

/** `plain`: visits of the same page without the extension. */
export function figuresOf(visits: readonly Visit[], plain: readonly Visit[]): Figures {
  const ours = visits.map(({ tasks }) => tasks.filter((task) => task.ours));
  const longest = ours.map((tasks) => most(tasks.map(({ wall }) => wall)));
  const longestOf = ({ tasks }: Visit): number => most(tasks.map(({ wall }) => wall));
  const processorOf = ({ tasks }: Visit): number => sum(tasks.map(({ processor }) => processor));
  return {
    visits: visits.length,
    limit,
    longestTask: median(longest),
    longestTaskProcessor: median(ours.map((tasks) => most(tasks.map(({ processor }) => processor)))),
    longestTaskWorst: most(longest),
    longestOfAny: compared(visits.map(longestOf), plain.map(longestOf)),
    processorInAll: compared(visits.map(processorOf), plain.map(processorOf)),
    extensionInAll: median(ours.map((tasks) => sum(tasks.map(({ wall }) => wall)))),
    extensionInAllProcessor: median(ours.map((tasks) => sum(tasks.map(({ processor }) => processor)))),
    extensionTasks: median(ours.map(({ length }) => length)),
    untilPainted: median(visits.flatMap(({ untilPainted }) => untilPainted ?? [])),
    pageNodesChanged: most(visits.map(({ pageNodesChanged }) => pageNodesChanged)),
  };
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
  const over = figures.longestTask > figures.limit;
  const lines = [
    ['longest task of the extension', `${ms(figures.longestTask)}, worst ${ms(figures.longestTaskWorst)}`],
    ['  of it on the processor', ms(figures.longestTaskProcessor)],
    ['  limit', `${figures.limit} ms: ${over ? 'OVER THE LIMIT' : 'kept'}`],
    ['longest task of the page', against(longestOfAny)],
    ['processor, page in all', against(processorInAll)],
    ['extension in all', `${ms(figures.extensionInAll)} in ${figures.extensionTasks} tasks`],
    ['  of it on the processor', ms(figures.extensionInAllProcessor)],
    ['until marks are painted', ms(figures.untilPainted)],
    ['pageNodesChanged', `${figures.pageNodesChanged}${figures.pageNodesChanged > 0 ? ': THE PAGE WAS CHANGED' : ''}`],
    ['load of this machine', load.map((value) => value.toFixed(1)).join(' ')],
  ] as const;
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

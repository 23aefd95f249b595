/** From the tasks of a visit to what a reading of the page, or a call of a peer, cost its main thread. */
import { type Cost, type PageTrace, sum, type Task } from './trace.ts';

/** One reading of the page by the extension, up to the last frame in which marks came. */
export interface Reading {
  /** The extension's tasks, and of the frames that brought marks all but the page's own callbacks. */
  readonly cost: Cost;
  /** Of this what evaluating the script took, which is done once and outside what is timed of the peers. */
  readonly source: Cost;
  readonly compile: Cost;
  /** From the script's start, or from the end of the page's rendering, to the end of the first and the last such frame. */
  readonly untilPainted: number;
  readonly untilAll: number;
}

/** The first reading and one for each rendering; those that brought no mark are left out. */
export function readingsOf({ tasks, marks }: PageTrace): Reading[] {
  const renders = marks.filter(({ name }) => name === 'render').map(({ at }) => at);
  const starts = [Number.NEGATIVE_INFINITY, ...renders];
  return starts.flatMap((from, index) => {
    const until = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const period = tasks.filter((task) => task.end > from && task.start < until);
    const came = marks.filter(({ name, detail, at }) => name === 'marks' && detail > 0 && at > from && at < until);
    const frames = period.filter((task) => task.frame && came.some(({ at }) => at >= task.start && at <= task.end));
    const [first, last] = [frames[0], frames.at(-1)];
    const begun = index === 0 ? period.find(({ source }) => source.wall > 0)?.start : period[0]?.end;
    if (!first || !last || begun === undefined) return [];
    const before = period.filter((task) => task.start < last.start && !frames.includes(task));
    return [
      {
        cost: sum([...before.map(({ ours }) => ours), ...frames.map(withoutPage)]),
        source: sum(before.map(({ source }) => source)),
        compile: sum(before.map(({ compile }) => compile)),
        untilPainted: first.end - begun,
        untilAll: last.end - begun,
      },
    ];
  });
}

/** Each call of a peer: its function alone, and its task with the frame that follows. */
export function runsOf(tasks: readonly Task[]): { call: Cost; withFrame: Cost }[] {
  return tasks.flatMap((task, index) => {
    if (!task.called.includes('benchPeerRun')) return [];
    const frame = tasks.slice(index + 1).find((each) => each.frame);
    return [{ call: task.page, withFrame: sum([task.whole, ...(frame ? [withoutPage(frame)] : [])]) }];
  });
}

/** The extension's longest task: of the processor, and by the clock, which what else the machine does lengthens. */
export function longestOf(tasks: readonly Task[]): Cost {
  return {
    wall: Math.max(0, ...tasks.map(({ ours }) => ours.wall)),
    processor: Math.max(0, ...tasks.map(({ ours }) => ours.processor)),
  };
}

export function less(one: Cost, other: Cost): Cost {
  return { wall: one.wall - other.wall, processor: one.processor - other.processor };
}

function withoutPage({ whole, page }: Task): Cost {
  return less(whole, page);
}

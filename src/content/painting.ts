import type { Mark, Painter } from '../mark/index.ts';
import { nearFirst } from './near-first.ts';

/** Stretches painted in one task; more follow in the next. */
const atOnce = 100;

/** One stretch of a mark. */
interface Stroke {
  readonly mark: Mark;
  readonly range: Range;
}

/**
 * Puts marks in the place of those that are painted, a turn for each step that is asked for: first what the reader sees, then
 * the rest, each in a task of its own. The page was read and judged as a whole by then, since what a sentence claims can hang
 * on any other part of it.
 */
export async function* paintInTurns(
  painter: Painter,
  marks: readonly Mark[],
  pause: () => Promise<void>,
  signal: AbortSignal,
): AsyncGenerator<void> {
  const strokes = marks.flatMap((mark) => mark.ranges.map((range): Stroke => ({ mark, range })));
  let painted = false;
  for await (const turn of nearFirst(strokes, ({ range }) => range.startContainer.parentElement, atOnce)) {
    if (painted) await pause();
    if (signal.aborted) return;
    if (painted) painter.add(marksOf(turn));
    else painter.paint(marksOf(turn));
    painted = true;
    yield;
  }
  if (!painted) painter.paint([]);
}

function marksOf(strokes: readonly Stroke[]): readonly Mark[] {
  const ranges = new Map<Mark, Range[]>();
  for (const { mark, range } of strokes) ranges.set(mark, [...(ranges.get(mark) ?? []), range]);
  return [...ranges].map(([mark, some]) => ({ ...mark, ranges: some }));
}

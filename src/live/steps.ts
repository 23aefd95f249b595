/**
 * Work that can be cut anywhere it yields: drained at once, or a few steps a task. Each yield is answered with whether the
 * page had its turn meanwhile.
 */
export type Steps<Result> = Generator<void, Result, boolean>;

/** All of it now. */
export function drain<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next(false);
    if (done) return value;
  }
}

/** Milliseconds of work before the page gets its turn: cold code runs on a little past any look at the clock. */
const slice = 3;
/** Milliseconds after which the rest is done at once: work that a restless page keeps from ending ends then. */
const longest = 10_000;

/**
 * The same in short tasks, with a `pause` between two, which resolves in a later one. Rejects with the signal's reason once
 * that is aborted.
 */
export async function inTasks<Result>(
  steps: Steps<Result>,
  pause: () => Promise<void>,
  signal: AbortSignal,
): Promise<Result> {
  const begun = performance.now();
  let started = begun;
  let paused = false;
  for (;;) {
    const { done, value } = steps.next(paused);
    if (done) return value;
    const now = performance.now();
    paused = now - started >= slice && now - begun < longest;
    if (!paused) continue;
    await pause();
    signal.throwIfAborted();
    started = performance.now();
  }
}

/** What a progress line is written to. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How far a run over many things is. */
export interface Progress {
  /** Says that the next one is begun. */
  next(): void;
  /** Takes the line away, so that something else can be printed in its place. */
  clear(): void;
  /** Says how long it all took. */
  end(): void;
}

const clearLine = '\r\u001b[K';

/**
 * Tells on a terminal how far a run is, in one line that is written over, and at its end how long it took. Says nothing where the
 * stream is no terminal, or there is only one thing to do.
 */
export function createProgress(
  total: number,
  things: string,
  stream: ProgressStream = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const shown = stream.isTTY === true && total > 1;
  const begun = now();
  let count = 0;
  const show = (text: string) => {
    if (shown) stream.write(`${clearLine}${text}`);
  };
  return {
    next() {
      count += 1;
      show(`${count} of ${total} ${things}`);
    },
    clear: () => show(''),
    end: () => show(`${count} ${things} in ${((now() - begun) / 1000).toFixed(1)} s\n`),
  };
}

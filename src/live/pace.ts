/** Milliseconds. */
const quiet = 150;
const longestWait = 1000;
const longestGap = 15_000;

/**
 * When to act on what is asked for again and again: once it has been quiet for a moment, at the latest after a second; and
 * when acting is itself followed by being asked, with twice the gap each time, so that work a minute stays bounded.
 */
export interface Pace {
  /** `anew` when something new begins: the gap that was earned before does not hold for it. */
  ask(anew?: boolean): void;
  /** Whether what is asked for now is put off for longer than a moment, since it is asked for too often. */
  readonly putsOff: boolean;
  stop(): void;
}

/** `act` says whether there was anything to do; if not, it does not count as having acted. */
export function keepPace(act: () => boolean): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let askedSince = 0;
  let askedLast = 0;
  let acted = 0;
  let gap = 0;
  let stopped = false;
  const due = (): void => {
    const now = Date.now();
    timer = undefined;
    const rested = now - acted > Math.max(gap * 2, longestWait * 3);
    if (!act()) return;
    gap = rested ? longestWait / 2 : Math.min(Math.max(gap, longestWait / 4) * 2, longestGap);
    acted = now;
  };
  return {
    ask(anew = false) {
      if (stopped) return;
      if (anew) gap = 0;
      const now = Date.now();
      askedLast = now;
      if (timer === undefined) askedSince = now;
      const soon = Math.min(now + quiet, askedSince + longestWait);
      clearTimeout(timer);
      timer = setTimeout(due, Math.max(soon, acted + gap) - now);
    },
    get putsOff() {
      const waits = timer !== undefined || Date.now() - askedLast < longestWait;
      return waits && gap > longestWait;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** Milliseconds. */
const quiet = 150;
const longestWait = 1000;
const longestGap = 15_000;

/**
 * When to act on what is asked for again and again: once it has been quiet for a moment, at the latest after a second; and
 * when acting is itself followed by being asked, with twice the gap each time, so that work a minute stays bounded.
 */
export class Pace {
  readonly #act: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #askedSince = 0;
  #askedLast = 0;
  #acted = 0;
  #gap = 0;
  #stopped = false;

  /** `act` says whether there was anything to do; if not, it does not count as having acted. */
  constructor(act: () => boolean) {
    this.#act = act;
  }

  /** `anew` when something new begins: the gap that was earned before does not hold for it. */
  ask(anew = false): void {
    if (this.#stopped) return;
    if (anew) this.#gap = 0;
    const now = Date.now();
    this.#askedLast = now;
    if (this.#timer === undefined) this.#askedSince = now;
    const soon = Math.min(now + quiet, this.#askedSince + longestWait);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#due(), Math.max(soon, this.#acted + this.#gap) - now);
  }

  /** Whether what is asked for now is put off for longer than a moment, since it is asked for too often. */
  get putsOff(): boolean {
    const waits = this.#timer !== undefined || Date.now() - this.#askedLast < longestWait;
    return waits && this.#gap > longestWait;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #due(): void {
    const now = Date.now();
    this.#timer = undefined;
    const rested = now - this.#acted > Math.max(this.#gap * 2, longestWait * 3);
    if (!this.#act()) return;
    this.#gap = rested ? longestWait / 2 : Math.min(Math.max(this.#gap, longestWait / 4) * 2, longestGap);
    this.#acted = now;
  }
}

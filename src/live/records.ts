/** Records kept for a look at them; of a page that makes more, everything counts as changed. */
const most = 50_000;
/** Milliseconds of looking before the page gets its turn. */
const slice = 4;
const atOnce = 32;

/** What a page has changed and nobody has looked at yet. Putting aside costs the page next to nothing. */
export class Records {
  #waiting: MutationRecord[][] = [];
  #count = 0;
  /** In the first of those that wait. */
  #next = 0;

  get tooMany(): boolean {
    return this.#count > most;
  }

  get empty(): boolean {
    return this.#waiting.length === 0;
  }

  add(records: MutationRecord[]): void {
    this.#count += records.length;
    if (!this.tooMany) this.#waiting.push(records);
  }

  clear(): void {
    this.#waiting = [];
    this.#count = 0;
    this.#next = 0;
  }

  /** Looks at what waits for as long as a short task may take; true where `seen` was of any. */
  look(seen: (record: MutationRecord) => boolean): boolean {
    const started = performance.now();
    let any = false;
    let looked = 0;
    while (this.#waiting.length > 0) {
      const record = this.#waiting[0]?.[this.#next++];
      if (record === undefined) {
        this.#waiting.shift();
        this.#next = 0;
        continue;
      }
      this.#count -= 1;
      if (seen(record)) any = true;
      looked += 1;
      if (looked % atOnce === 0 && performance.now() - started > slice) break;
    }
    return any;
  }
}

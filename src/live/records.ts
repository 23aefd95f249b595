/** Records kept for a look at them; of a page that makes more, everything counts as changed. */
const most = 50_000;
/** Milliseconds of looking before the page gets its turn. */
const slice = 4;
const atOnce = 32;

/** What a page has changed and nobody has looked at yet. Putting aside costs the page next to nothing. */
export interface Records {
  readonly tooMany: boolean;
  readonly empty: boolean;
  add(records: MutationRecord[]): void;
  clear(): void;
  /** Looks at what waits for as long as a short task may take; true where `seen` was of any. */
  look(seen: (record: MutationRecord) => boolean): boolean;
}

export function keepRecords(): Records {
  let waiting: MutationRecord[][] = [];
  let count = 0;
  /** In the first of those that wait. */
  let next = 0;
  return {
    get tooMany() {
      return count > most;
    },
    get empty() {
      return waiting.length === 0;
    },
    add(records) {
      count += records.length;
      if (count <= most) waiting.push(records);
    },
    clear() {
      waiting = [];
      count = 0;
      next = 0;
    },
    look(seen) {
      const started = performance.now();
      let any = false;
      let looked = 0;
      while (waiting.length > 0) {
        const record = waiting[0]?.[next++];
        if (record === undefined) {
          waiting.shift();
          next = 0;
          continue;
        }
        count -= 1;
        if (seen(record)) any = true;
        looked += 1;
        if (looked % atOnce === 0 && performance.now() - started > slice) break;
      }
      return any;
    },
  };
}

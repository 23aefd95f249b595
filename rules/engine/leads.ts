import { placeOf } from './nearby.ts';
import { type Search, type Sought, side } from './sought.ts';

const firstTypes = 1_024;

/**
 * By type of token: the phrases to try where one stands and the needs that it meets. A token passes many tests, and the few phrases
 * that these lead to are sooner read from one place than put together for each token.
 */
export class Leads {
  /** The rows of a type are those from rowsFrom[type] to rowsFrom[type + 1]. */
  rowsFrom = new Int32Array(firstTypes + 1);
  rows = new Int32Array(16 * firstTypes);
  /** So are the places of needs; those that are met behind a token come first, since which they are is asked for each. */
  meetsFrom = new Int32Array(firstTypes + 1);
  meets = new Uint16Array(32 * firstTypes);
  readonly #needOf: Int32Array;
  readonly #sought: Sought;

  constructor({ needOf }: Search, sought: Sought) {
    this.#needOf = needOf;
    this.#sought = sought;
  }

  /**
   * Types come one after the other; they may begin again at 0.
   *
   * @param tests that the type passes, each once
   */
  add(type: number, tests: readonly number[]): void {
    if (type + 2 > this.rowsFrom.length) {
      this.rowsFrom = longer(this.rowsFrom);
      this.meetsFrom = longer(this.meetsFrom);
    }
    this.#addRows(type, tests);
    let end = this.meetsFrom[type] as number;
    while (end + 2 * tests.length > this.meets.length) this.meets = longer(this.meets);
    end = this.#addMeets(end, tests, side.behind);
    this.meetsFrom[type + 1] = this.#addMeets(end, tests, side.before);
  }

  #addRows(type: number, tests: readonly number[]): void {
    const { starts, values } = this.#sought.phrases;
    let end = this.rowsFrom[type] as number;
    for (const test of tests)
      for (let at = starts[test] as number; at < (starts[test + 1] as number); at += 1) {
        if (end === this.rows.length) this.rows = longer(this.rows);
        this.rows[end] = values[at] as number;
        end += 1;
      }
    this.rowsFrom[type + 1] = end;
  }

  #addMeets(from: number, tests: readonly number[], asked: number): number {
    const { sides } = this.#sought;
    let end = from;
    for (const test of tests) {
      const need = this.#needOf[test] as number;
      if (need === 0 || ((sides[need] as number) & asked) === 0) continue;
      this.meets[end] = placeOf(need, asked === side.behind);
      end += 1;
    }
    return end;
  }
}

function longer<Values extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(values: Values): Values {
  const room = 2 * values.length;
  const made = (values instanceof Int32Array ? new Int32Array(room) : new Uint16Array(room)) as Values;
  made.set(values);
  return made;
}

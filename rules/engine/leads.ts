import { rowLength, type Sought } from './sought.ts';

const firstTypes = 1_024;

/**
 * By type of token: the phrases to try where one stands and the needs that it meets, each once. The same is written by test in
 * `Sought`, but a token passes several tests, and its few rows are sooner read from one place than put together from many.
 */
export class Leads {
  /** The rows of a type are those from rowsFrom[type] to rowsFrom[type + 1]. */
  rowsFrom = new Int32Array(firstTypes + 1);
  rows = new Int32Array(16 * firstTypes);
  /** So are the places of needs; those that are met behind a token come first, since which they are is asked for each. */
  meetsFrom = new Int32Array(firstTypes + 1);
  meets = new Uint16Array(32 * firstTypes);
  readonly #sought: Sought;
  /** The last type that was given a phrase or a place, by phrase and by place, one off. */
  readonly #phraseOf: Int32Array;
  readonly #placeOf: Int32Array;
  readonly #found: number[] = [];

  constructor(sought: Sought, phrases: number, places: number) {
    if (places > 2 ** 16) throw new Error('phrases need more things beside them than can be numbered');
    this.#sought = sought;
    this.#phraseOf = new Int32Array(phrases);
    this.#placeOf = new Int32Array(places);
  }

  /** Types come one after the other; after the last one of a text they may begin again at 0. */
  add(type: number, passed: readonly number[], from: number, to: number): void {
    if (type === 0) {
      this.#phraseOf.fill(0);
      this.#placeOf.fill(0);
    }
    if (type + 2 > this.rowsFrom.length) {
      this.rowsFrom = longer(this.rowsFrom);
      this.meetsFrom = longer(this.meetsFrom);
    }
    this.#addRows(type, passed, from, to);
    this.#addMeets(type, passed, from, to);
  }

  #addRows(type: number, passed: readonly number[], from: number, to: number): void {
    const { starts, values } = this.#sought.phrases;
    let end = this.rowsFrom[type] as number;
    for (let index = from; index < to; index += 1) {
      const test = passed[index] as number;
      for (let row = starts[test] as number; row < (starts[test + 1] as number); row += rowLength) {
        const phrase = values[row + 2] as number;
        if (this.#phraseOf[phrase] === type + 1) continue;
        this.#phraseOf[phrase] = type + 1;
        if (end + rowLength > this.rows.length) this.rows = longer(this.rows);
        for (let field = 0; field < rowLength; field += 1) this.rows[end + field] = values[row + field] as number;
        end += rowLength;
      }
    }
    this.rowsFrom[type + 1] = end;
  }

  #addMeets(type: number, passed: readonly number[], from: number, to: number): void {
    const { starts, values } = this.#sought.meets;
    const found = this.#found;
    found.length = 0;
    for (let index = from; index < to; index += 1) {
      const test = passed[index] as number;
      for (let met = starts[test] as number; met < (starts[test + 1] as number); met += 1) {
        const place = values[met] as number;
        if (this.#placeOf[place] === type + 1) continue;
        this.#placeOf[place] = type + 1;
        found.push(place);
      }
    }
    let end = this.meetsFrom[type] as number;
    while (end + found.length > this.meets.length) this.meets = longer(this.meets);
    for (const side of [0, 1])
      for (const place of found) {
        if ((place & 1) !== side) continue;
        this.meets[end] = place;
        end += 1;
      }
    this.meetsFrom[type + 1] = end;
  }
}

function longer<Values extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(values: Values): Values {
  const made = (
    values instanceof Int32Array ? new Int32Array(2 * values.length) : new Uint16Array(2 * values.length)
  ) as Values;
  made.set(values);
  return made;
}

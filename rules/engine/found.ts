/** More than the length of any match; the order of any phrase times this keeps within 31 bits. */
const lengthBits = 8;
const lengths = 2 ** lengthBits;
/** A rest is less. */
const rests = 2 ** 31;
const firstRoom = 64;
/** What a single huge text needed is not kept for good. */
const mostKept = 2 ** 16;

/** What a paragraph holds is nearly in order already, and moved along faster than it is sorted. */
const few = 64;

interface Match<Rule> {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

/**
 * What was found in a text, each match as two numbers by which they sort: its start; and its phrase together with what it is short of
 * the longest, so that of each phrase the longest match comes first.
 */
export class Found {
  #froms = new Int32Array(firstRoom);
  #rests = new Int32Array(firstRoom);
  /** So many of both count; the room is kept from text to text. */
  #count = 0;

  add(order: number, from: number, to: number): void {
    if (this.#count === this.#froms.length) {
      this.#froms = longer(this.#froms);
      this.#rests = longer(this.#rests);
    }
    this.#froms[this.#count] = from;
    this.#rests[this.#count] = order * lengths + (lengths - 1 - (to - from));
    this.#count += 1;
  }

  /** All that was found, for each start and phrase the longest alone; then there is nothing left. */
  take<Rule>(ruleOf: (order: number) => Rule): Match<Rule>[] {
    if (this.#count > few) this.#sort();
    else this.#moveAlong();
    const matches: Match<Rule>[] = [];
    let fromBefore = -1;
    let orderBefore = -1;
    for (let index = 0; index < this.#count; index += 1) {
      const from = this.#froms[index] as number;
      const rest = this.#rests[index] as number;
      const order = rest >> lengthBits;
      if (from === fromBefore && order === orderBefore) continue;
      fromBefore = from;
      orderBefore = order;
      matches.push({ rule: ruleOf(order), from, to: from + lengths - 1 - (rest & (lengths - 1)) });
    }
    this.#count = 0;
    if (this.#froms.length > mostKept) {
      this.#froms = new Int32Array(firstRoom);
      this.#rests = new Int32Array(firstRoom);
    }
    return matches;
  }

  #moveAlong(): void {
    const froms = this.#froms;
    const rests = this.#rests;
    for (let index = 1; index < this.#count; index += 1) {
      const from = froms[index] as number;
      const rest = rests[index] as number;
      let place = index;
      for (; place > 0; place -= 1) {
        const before = froms[place - 1] as number;
        if (before < from || (before === from && (rests[place - 1] as number) <= rest)) break;
        froms[place] = before;
        rests[place] = rests[place - 1] as number;
      }
      froms[place] = from;
      rests[place] = rest;
    }
  }

  #sort(): void {
    const keys = new Float64Array(this.#count);
    for (let index = 0; index < keys.length; index += 1)
      keys[index] = (this.#froms[index] as number) * rests + (this.#rests[index] as number);
    keys.sort();
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] as number;
      const from = Math.floor(key / rests);
      this.#froms[index] = from;
      this.#rests[index] = key - from * rests;
    }
  }
}

function longer(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const made = new Int32Array(2 * values.length);
  made.set(values);
  return made;
}

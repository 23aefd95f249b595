/** More than the order of any phrase, and more than the length of any match. */
const orders = 2 ** 16;
const lengths = 2 ** 8;

/**
 * What was found in a text, each match as one number by which they sort: by its start, then by its phrase, the longest first.
 */
export class Found {
  #keys: number[] = [];

  add(order: number, from: number, to: number): void {
    this.#keys.push((from * orders + order) * lengths + (lengths - 1 - (to - from)));
  }

  /** All that was found, for each start and phrase the longest alone; then there is nothing left. */
  take<Match>(made: (order: number, from: number, to: number) => Match): Match[] {
    const sorted = inOrder(this.#keys);
    this.#keys = [];
    const matches: Match[] = [];
    let before = -1;
    for (let index = 0; index < sorted.length; index += 1) {
      const key = sorted[index] as number;
      const phrase = Math.floor(key / lengths);
      if (phrase === before) continue;
      before = phrase;
      const from = Math.floor(phrase / orders);
      matches.push(made(phrase - from * orders, from, from + lengths - 1 - (key - phrase * lengths)));
    }
    return matches;
  }
}

/** What a paragraph holds is nearly in order already, and moved along faster than a typed array is made and sorted. */
const few = 64;

function inOrder(keys: number[]): ArrayLike<number> {
  if (keys.length > few) return new Float64Array(keys).sort();
  for (let index = 1; index < keys.length; index += 1) {
    const key = keys[index] as number;
    let place = index;
    while (place > 0 && (keys[place - 1] as number) > key) {
      keys[place] = keys[place - 1] as number;
      place -= 1;
    }
    keys[place] = key;
  }
  return keys;
}

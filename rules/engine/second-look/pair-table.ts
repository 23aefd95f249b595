/** A greater one squared outgrows 31 bits, and its pairs are never found again. */
export const mostWide = Math.trunc(Math.sqrt(2 ** 31));

/**
 * Numbers by pairs of numbers. Open addressing in typed arrays (Knuth, The Art of Computer Programming, vol. 3, 6.4): a sentence asks
 * for a hundred pairs, most of which are not there, and a Map of texts takes many times as long.
 */
export class PairTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #width: number;
  readonly #shift: number;

  /**
   * @param width more than any number of a pair; at most `mostWide`
   * @param most how many pairs may be set
   */
  constructor(width: number, most: number) {
    if (width > mostWide) throw new Error(`${width - 1} numbers cannot be paired, and at most ${mostWide - 1} can`);
    // Half of it stays empty.
    const bits = Math.max(4, 33 - Math.clz32(most));
    this.#keys = new Int32Array(2 ** bits);
    this.#values = new Int32Array(2 ** bits);
    this.#width = width;
    this.#shift = 32 - bits;
  }

  /** @param one, other from 1 on; so is the value */
  set(one: number, other: number, value: number): void {
    const key = one * this.#width + other;
    const place = this.#placeOf(key);
    this.#keys[place] = key;
    this.#values[place] = value;
  }

  /** 0 for a pair that was not set. */
  get(one: number, other: number): number {
    return this.#values[this.#placeOf(one * this.#width + other)] as number;
  }

  /** Where a key stands, or would. */
  #placeOf(key: number): number {
    const keys = this.#keys;
    let place = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & (keys.length - 1);
    return place;
  }
}

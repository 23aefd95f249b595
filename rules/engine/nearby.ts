import type { Leads } from './leads.ts';

/** The place of a need that is always met. */
export const alwaysMet = 0;

/** Numbers must not outgrow 32 bits, however many texts are read. */
const highest = 2 ** 30;

/**
 * Where the needs of phrases are met in a stretch of a text: by each place of a need a number that grows the farther behind
 * (or before) the start (or the end) it is met. Numbers of stretches read before are lower than any of the stretch at hand, so that
 * nothing has to be wiped out between them.
 */
export class Nearby {
  readonly places: Int32Array;
  /** In an array, since the side of a need is as good as random, and a processor that guesses it wrong waits longer than for a number. */
  readonly limits = new Int32Array(2);
  #base = 1;
  #from = 0;
  #length = 0;

  /** @param needs how many there are, counted from 1 */
  constructor(needs: number) {
    this.places = new Int32Array(2 * needs + 2);
    this.places.fill(highest + 1, 0, 2);
  }

  /** @param text types of tokens */
  gather(text: Int32Array, from: number, to: number, { meetsFrom, meets }: Leads): void {
    this.#base += this.#length + 1;
    this.#from = from;
    this.#length = to - from;
    if (this.#base + this.#length > highest) this.#startAnew();
    const { places } = this;
    const base = this.#base;
    for (let at = from; at < to; at += 1) {
      const behind = base + at - from;
      const before = base + to - 1 - at;
      const type = text[at] as number;
      const end = meetsFrom[type + 1] as number;
      for (let met = meetsFrom[type] as number; met < end; met += 1) {
        const place = meets[met] as number;
        if ((place & 1) === 0) places[place] = behind;
        else if ((places[place] as number) < before) places[place] = before;
      }
    }
  }

  /**
   * Sets `limits` for a token of the stretch: what stands at the place of a need has to be higher than the first where the place is
   * even, which is to be met behind the token, and than the second where it is odd.
   */
  limit(at: number): void {
    this.limits[0] = this.#base + at - this.#from;
    this.limits[1] = this.#base + this.#length - 1 - (at - this.#from);
  }

  #startAnew(): void {
    this.places.fill(0, 2);
    this.#base = 1;
  }
}

/** The place of a need that has to be met behind a phrase's anchor, or before it. */
export function placeOf(need: number, isBehind: boolean): number {
  return isBehind ? 2 * need : 2 * need + 1;
}

import type { Scope, TokenType } from './token-types.ts';

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
  places = new Int32Array(2).fill(highest + 1);
  #base = 1;
  #from = 0;
  #length = 0;

  /** @param needs how many there are, counted from 1 */
  gather(text: readonly TokenType[], from: number, to: number, scope: Scope, needs: number): void {
    this.#base += this.#length + 1;
    this.#from = from;
    this.#length = to - from;
    this.#makeRoom(2 * needs + 2);
    const { places } = this;
    const base = this.#base;
    for (let at = from; at < to; at += 1) {
      const meets = (text[at] as TokenType).meets[scope];
      const behind = base + at - from;
      const before = base + to - 1 - at;
      for (let index = 0; index < meets.length; index += 1) {
        const place = 2 * (meets[index] as number);
        places[place] = behind;
        if ((places[place + 1] as number) < before) places[place + 1] = before;
      }
    }
  }

  /** What stands at the place of a need has to be higher where it is met behind a token of the stretch. */
  behind(at: number): number {
    return this.#base + at - this.#from;
  }

  /** The same where it is met before the token. */
  before(at: number): number {
    return this.#base + this.#length - 1 - (at - this.#from);
  }

  #makeRoom(length: number): void {
    if (this.#base + this.#length > highest) {
      this.places.fill(0, 2);
      this.#base = 1;
    }
    if (this.places.length >= length) return;
    const longer = new Int32Array(2 * length);
    longer.set(this.places);
    this.places = longer;
  }
}

/** The place of a need that has to be met behind a phrase's anchor, or before it. */
export function placeOf(need: number, isBehind: boolean): number {
  return isBehind ? 2 * need : 2 * need + 1;
}

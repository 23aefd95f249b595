import type { FeatureTable } from './feature-table.ts';
import type { FeatureTaker, OneKind, PlaceKind, TwoKind } from './features.ts';

/**
 * Adds up what the features of a sentence tell of each claim, in whole steps; one that comes again adds nothing. What is taken before
 * `hold` counts in every sentence behind it.
 */
export class Scorer implements FeatureTaker {
  readonly #table: FeatureTable;
  readonly #sums: Int32Array;
  readonly #held: Int32Array;
  #count = 0;
  #heldCount = 0;
  /** By row, when it was added last: sentences are numbered, so that nothing has to be wiped out between them. */
  readonly #added: Int32Array;
  #sentence = 1;

  constructor(table: FeatureTable, claims: number) {
    this.#table = table;
    this.#sums = new Int32Array(claims);
    this.#held = new Int32Array(claims);
    this.#added = new Int32Array(table.rows);
  }

  forget(): void {
    this.#held.fill(0);
    this.#heldCount = 0;
    this.begin();
  }

  hold(): void {
    this.#held.set(this.#sums);
    this.#heldCount = this.#count;
  }

  begin(): void {
    this.#sums.set(this.#held);
    this.#count = this.#heldCount;
    this.#sentence += 1;
    if (this.#sentence < 2 ** 30) return;
    this.#added.fill(0);
    this.#sentence = 1;
  }

  one(kind: OneKind, stem: number): void {
    this.#add(this.#table.rowOfOne(kind, stem));
  }

  two(kind: TwoKind, stem: number, other: number): void {
    this.#add(this.#table.rowOfTwo(kind, stem, other));
  }

  place(kind: PlaceKind, value: string): void {
    this.#add(this.#table.rowOfPlace(kind, value));
  }

  /** By claim, what the features that were taken say of it, in its steps. */
  get sums(): Int32Array {
    return this.#sums;
  }

  /** What a step is worth in so many features: they weigh less the more there are. */
  get share(): number {
    return 1 / Math.sqrt(Math.max(1, this.#count));
  }

  #add(row: number): void {
    if (row === 0 || this.#added[row] === this.#sentence) return;
    this.#added[row] = this.#sentence;
    this.#count += 1;
    const { starts, claims, steps } = this.#table;
    const end = starts[row + 1] as number;
    const sums = this.#sums;
    for (let at = starts[row] as number; at < end; at += 1) {
      const claim = claims[at] as number;
      sums[claim] = (sums[claim] as number) + (steps[at] as number);
    }
  }
}

import type { FeatureTaker, OneKind, PlaceKind, TwoKind } from './features.ts';

/** Features by name, as a model is written down. */
export class FeatureNames implements FeatureTaker {
  readonly #numbers = new Map<string, number>();
  readonly #stems: string[] = [''];
  #names = new Set<string>();

  /** A stem's number; each has one. */
  numberOf(stem: string): number {
    let number = this.#numbers.get(stem);
    if (number === undefined) {
      number = this.#stems.push(stem) - 1;
      this.#numbers.set(stem, number);
    }
    return number;
  }

  one(kind: OneKind, stem: number): void {
    this.#names.add(`${kind}:${this.#stems[stem]}`);
  }

  two(kind: TwoKind, stem: number, other: number): void {
    this.#names.add(`${kind}:${this.#stems[stem]}_${this.#stems[other]}`);
  }

  place(kind: PlaceKind, value: string): void {
    this.#names.add(`${kind}:${value}`);
  }

  /** All that was told since the last time. */
  taken(): ReadonlySet<string> {
    const names = this.#names;
    this.#names = new Set();
    return names;
  }
}

import type { ClaimId } from '../../types.ts';
import type { ModelWords } from './features.ts';

/** A model as it is written down: made by `npm run learn` from labelled pages, statements and the examples of wordings. */
export interface PackedModel {
  readonly claims: readonly ClaimId[];
  /** By claim, in log-odds: what holds before anything is read, and what one step of a weight is worth. */
  readonly biases: readonly number[];
  readonly steps: readonly number[];
  /** A line a feature: its name, a space, and two characters for each claim that it tells of: which, and how many steps. */
  readonly features: string;
}

const firstClaim = 65;
const zero = 80;

/** A weight's two characters. `steps` from -47 to 46. */
export function writeWeight(claim: number, steps: number): string {
  return String.fromCharCode(firstClaim + claim, zero + steps);
}

/** Most steps that a weight has, to either side. */
export const mostSteps = 45;

/**
 * How likely a sentence is to make each claim, by logistic regression on what it is known by (Jurafsky and Martin, Speech and Language
 * Processing, 3rd ed., chapter 5); features of a sentence weigh less the more it has.
 */
export class SentenceModel {
  readonly words: ModelWords;
  readonly #packed: PackedModel;
  #weights: ReadonlyMap<string, string> | null = null;

  constructor(packed: PackedModel, words: ModelWords) {
    this.#packed = packed;
    this.words = words;
  }

  get claims(): readonly ClaimId[] {
    return this.#packed.claims;
  }

  /** Probabilities from 0 to 1, in the order of `claims`. */
  likelihoods(features: Iterable<string>): readonly number[] {
    const { biases } = this.#packed;
    const sums = this.#sums(features);
    return biases.map((bias, claim) => 1 / (1 + Math.exp(-(bias + (sums[claim] as number)))));
  }

  /** What a feature adds to the log-odds of a claim; 0 for an unknown one. */
  weightOf(feature: string, claim: number): number {
    const weights = this.#known().get(feature) ?? '';
    for (let at = 0; at < weights.length; at += 2)
      if (weights.charCodeAt(at) - firstClaim === claim) return this.#step(weights, at, claim);
    return 0;
  }

  #sums(features: Iterable<string>): Float64Array {
    const known = this.#known();
    const sums = new Float64Array(this.claims.length);
    let count = 0;
    for (const feature of features) {
      const weights = known.get(feature);
      if (weights === undefined) continue;
      count += 1;
      for (let at = 0; at < weights.length; at += 2) {
        const claim = weights.charCodeAt(at) - firstClaim;
        sums[claim] = (sums[claim] as number) + this.#step(weights, at, claim);
      }
    }
    const share = 1 / Math.sqrt(Math.max(1, count));
    return sums.map((sum) => sum * share);
  }

  #step(weights: string, at: number, claim: number): number {
    return (weights.charCodeAt(at + 1) - zero) * (this.#packed.steps[claim] as number);
  }

  #known(): ReadonlyMap<string, string> {
    this.#weights ??= new Map(
      this.#packed.features.split('\n').map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)] as const;
      }),
    );
    return this.#weights;
  }
}

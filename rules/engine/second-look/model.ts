import type { ClaimId } from '../../types.ts';
import { FeatureTable } from './feature-table.ts';
import { Scorer } from './scorer.ts';
import { type ModelWords, StemReader } from './stems.ts';

/** A model as it is written down: made by `npm run learn` from labelled pages, statements and the examples of wordings. */
export interface PackedModel {
  readonly claims: readonly ClaimId[];
  /** By claim, in log-odds: what holds before anything is read, and what one step of a weight is worth. */
  readonly biases: readonly number[];
  readonly steps: readonly number[];
  /** A line a feature: its name, a space, and two characters for each claim that it tells of: which, and how many steps. */
  readonly features: string;
}

/** What a single huge block needed is not kept for good. */
const mostKept = 2 ** 16;

/** What a model is asked by, made when a text is first read. */
interface Ready {
  readonly table: FeatureTable;
  readonly stems: StemReader;
  readonly scorer: Scorer;
}

/**
 * How likely a sentence is to make each claim, by logistic regression on what it is known by (Jurafsky and Martin, Speech and Language
 * Processing, 3rd ed., chapter 5); features of a sentence weigh less the more it has.
 */
export class SentenceModel {
  readonly words: ModelWords;
  readonly #packed: PackedModel;
  #ready: Ready | null = null;
  #room = new Float64Array(0);

  constructor(packed: PackedModel, words: ModelWords) {
    this.#packed = packed;
    this.words = words;
  }

  get claims(): readonly ClaimId[] {
    return this.#packed.claims;
  }

  /** Reads tokens as the model's features are told. */
  get stems(): StemReader {
    return this.#made().stems;
  }

  /** Takes the features of one text after the other. */
  get scorer(): Scorer {
    return this.#made().scorer;
  }

  /** Log-odds of a claim by the features that the scorer took. */
  oddsOf(claim: number): number {
    const { biases, steps } = this.#packed;
    const { sums, share } = this.scorer;
    return (biases[claim] as number) + (steps[claim] as number) * (sums[claim] as number) * share;
  }

  /** The same of all claims, written down one behind the other. */
  writeOdds(odds: Float64Array, from: number): void {
    const { biases, steps } = this.#packed;
    const { sums, share } = this.scorer;
    for (let claim = 0; claim < biases.length; claim += 1)
      odds[from + claim] = (biases[claim] as number) + (steps[claim] as number) * (sums[claim] as number) * share;
  }

  /** Room for the odds of one block, used again for the next. */
  roomFor(odds: number): Float64Array {
    if (this.#room.length < odds || this.#room.length > mostKept) this.#room = new Float64Array(2 * odds);
    return this.#room;
  }

  /** What a stem, or two close together, add to the log-odds of a claim; 0 for unknown ones. */
  weightOfOne(stem: number, claim: number): number {
    return this.#weightIn(this.#made().table.rowOfOne('s', stem), claim);
  }

  weightOfTwo(stem: number, other: number, claim: number): number {
    return this.#weightIn(this.#made().table.rowOfTwo('k', stem, other), claim);
  }

  #weightIn(row: number, claim: number): number {
    const { starts, claims, steps } = this.#made().table;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1)
      if (claims[at] === claim) return (steps[at] as number) * (this.#packed.steps[claim] as number);
    return 0;
  }

  #made(): Ready {
    if (this.#ready === null) {
      const table = new FeatureTable(this.#packed);
      const stems = new StemReader(this.words, (stem) => table.numberOf(stem));
      this.#ready = { table, stems, scorer: new Scorer(table, this.claims.length) };
    }
    return this.#ready;
  }
}

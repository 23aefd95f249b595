import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { type Surroundings, tellPlace, tellSentence } from './features.ts';
import { headOf } from './head.ts';
import type { SentenceModel } from './model.ts';
import { isReadable } from './surroundings.ts';

/** How likely each claim of a model is in the sentences of one block, as log-odds. To be asked before another block is read. */
export class Likely {
  readonly codes: readonly number[];
  readonly #model: SentenceModel;
  readonly #reading: Reading;
  readonly #head: readonly number[];
  /** By sentence and claim; NaN for a sentence that is too long or too short to tell. */
  readonly #odds: Float64Array;

  constructor(model: SentenceModel, reading: Reading, around: Surroundings & { readonly asked: Reading | null }) {
    const { stems, scorer, claims } = model;
    this.#model = model;
    this.#reading = reading;
    this.codes = stems.read(reading.tokens);
    this.#head = headOf(reading, around.asked, stems);
    scorer.forget();
    tellPlace(reading.block, around, this.#head, scorer);
    scorer.hold();
    this.#odds = model.roomFor(reading.sentences.length * claims.length);
    let from = 0;
    for (const sentence of reading.sentences) {
      if (isReadable(reading, sentence)) {
        this.#score(sentence);
        model.writeOdds(this.#odds, from);
      } else this.#odds.fill(Number.NaN, from, from + claims.length);
      from += claims.length;
    }
  }

  /** NaN where the sentence, by its place in the block, cannot be told. */
  in(sentence: number, claim: number): number {
    return this.#odds[sentence * this.#model.claims.length + claim] as number;
  }

  /** Forgets what it knows of a claim in a sentence. */
  leaveOut(sentence: number, claim: number): void {
    this.#odds[sentence * this.#model.claims.length + claim] = Number.NaN;
  }

  /** The odds of a claim in a part of a sentence by itself. */
  near(from: number, to: number, claim: number): number {
    this.#score({ from, to, question: false });
    return this.#model.oddsOf(claim);
  }

  #score({ from, to, question }: Sentence): void {
    const { scorer } = this.#model;
    scorer.begin();
    tellSentence(this.codes, { from: Math.max(from, this.#reading.origin), to, question }, this.#head, scorer);
  }
}

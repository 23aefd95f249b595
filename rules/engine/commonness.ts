import { type Node, type Option, pieceKinds } from './nodes.ts';
import { isMetBy, type Pattern, patternOf } from './patterns.ts';
import type { PhraseReader } from './phrase-reader.ts';

/** Share of a word that is not among the commonest. */
const rare = 0.0001;
/** A phrase is spelled out into no more variants than this. */
const mostVariants = 80;

/** Words and marks as the notation spells them, the commonest first. */
export interface Common {
  /** Of these every text is full, whatever it is about. */
  readonly everywhere: readonly string[];
  /** These come next in texts of the kind that is read; # stands for numbers. */
  readonly often: readonly string[];
}

/**
 * How large a part of a text the pieces of phrases may begin at, by the language's commonest words: the word of rank r makes up
 * about 0.13 / (r + 4) of a text (Zipf's law).
 */
export class Commonness {
  readonly #reader: PhraseReader;
  /** Shares of words, and of all words that begin alike, as patterns spell those. */
  readonly #shares = new Map<string, number>();
  readonly #words: readonly string[];
  readonly #everywhere: ReadonlySet<string>;

  constructor({ everywhere, often }: Common, reader: PhraseReader) {
    this.#reader = reader;
    this.#words = [...everywhere, ...often];
    this.#everywhere = new Set(everywhere);
    this.#words.forEach((word, rank) => {
      const share = 0.13 / (rank + 4);
      this.#shares.set(word, share);
      for (let length = 1; length <= word.length; length += 1) {
        const start = `${word.slice(0, length)}*`;
        this.#shares.set(start, (this.#shares.get(start) ?? rare) + share);
      }
    });
  }

  /** The pieces that must occur, the rarest first. */
  rarestFirst(pieces: Option): readonly Node[] {
    return pieces.filter(({ mustOccur }) => mustOccur).sort((one, other) => this.shareOf(one) - this.shareOf(other));
  }

  /** How large a part of a text a piece may begin at. */
  shareOf(piece: Node): number {
    if (piece.share < 0) {
      piece.share = 0;
      for (const opening of this.#reader.openingsOf(piece)) piece.share += this.#shareOfOpening(opening);
    }
    return piece.share;
  }

  #shareOfOpening(opening: string): number {
    if (opening === '_') return Infinity;
    const form = formOf(opening);
    let share = this.#shares.get(form);
    if (share === undefined) {
      const star = form.indexOf('*');
      share = star < 0 || star === form.length - 1 ? rare : this.#ofPattern(patternOf(form, 0));
      this.#shares.set(form, share);
    }
    return share;
  }

  #ofPattern(pattern: Pattern): number {
    return this.#words.reduce(
      (sum, word) => (isMetBy(pattern, word) ? sum + (this.#shares.get(word) as number) : sum),
      rare,
    );
  }

  /**
   * A phrase whose every piece may begin with a common word ("(without fail | a sure thing)") is spelled out into one variant for
   * each option, so that each can be looked for by its own rarest word. Any other phrase stays as it is.
   */
  spellOut(pieces: Option): readonly Option[] {
    if (pieces.some((piece) => piece.mustOccur && !this.#isEverywhere(piece))) return [pieces];
    const index = pieces.findIndex((piece) => piece.mustOccur && this.#hasLongOption(piece));
    const choice = pieces[index];
    const options = choice ? this.#reader.flatOptions(choice) : [];
    if (choice === undefined || options.length > mostVariants) return [pieces];
    return options.map((option) => {
      const spelled = this.#reader.read(option, choice.phrase);
      return [...pieces.slice(0, index), ...spelled, ...pieces.slice(index + 1)];
    });
  }

  #isEverywhere(piece: Node): boolean {
    return this.#reader
      .openingsOf(piece)
      .some((opening) => opening === '_' || opening[0] === '#' || this.#everywhere.has(formOf(opening)));
  }

  #hasLongOption(piece: Node): boolean {
    if (piece.is !== pieceKinds.choice) return false;
    return this.#reader.flatOptions(piece).some((option) => !this.#reader.isSingle(option, piece.phrase));
  }
}

function formOf(opening: string): string {
  if (opening[0] === '#') return '#';
  return opening[0] === '\\' ? opening.slice(1) : opening;
}

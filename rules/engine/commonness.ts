import type { NodeCompiler } from './node-compiler.ts';
import { type Node, nodeKinds, type Option } from './nodes.ts';
import type { TokenTest, Vocabulary } from './vocabulary.ts';

/** Words of which every text is full, whatever it is about. */
const everywhere =
  'a an and are as at be by can do for from has have if in into is it its no not of on only or our so that the this to up use we with without you your . , : ; ! ? - ( ) # / % •'.split(
    ' ',
  );

/** As rare as this is rare enough: a phrase's other pieces are not looked into. */
const rare = 20;
/** A phrase is spelled out into no more variants than this. */
const mostVariants = 80;

/**
 * How common pieces of the phrases may be in a text. Phrases speak of what the texts speak of, so a word in many phrases
 * ("exosome") is taken for common in texts, and one that a single phrase names for rare.
 */
export class Commonness {
  readonly #compiler: NodeCompiler;
  readonly #counts: number[] = [];
  readonly #vocabulary: Vocabulary;

  constructor(phrases: readonly Option[], compiler: NodeCompiler, vocabulary: Vocabulary) {
    this.#compiler = compiler;
    this.#vocabulary = vocabulary;
    for (const pieces of phrases) {
      for (const piece of pieces) {
        piece.uses += 1;
        if (piece.is !== nodeKinds.test) continue;
        const [test] = compiler.firstsOf(piece) as [TokenTest];
        this.#counts[test] = (this.#counts[test] ?? 0) + 1;
      }
    }
    for (const word of everywhere) this.#counts[vocabulary.word(word)] = Infinity;
  }

  /** The rarest of the pieces that must occur, or one that is rare enough. Null where all are as common as can be. */
  rarest(pieces: Option): Node | null {
    let found: Node | null = null;
    let least = Infinity;
    for (const piece of pieces.filter(({ mustOccur }) => mustOccur).sort(byLooks)) {
      if (least <= rare) break;
      const common = this.of(piece);
      if (common >= least) continue;
      least = common;
      found = piece;
    }
    return found;
  }

  of(piece: Node): number {
    let common = piece.is === nodeKinds.choice ? piece.uses : 0;
    for (const test of this.#compiler.firstsOf(piece)) {
      common = Math.max(common, this.#vocabulary.isOpen(test) ? Infinity : (this.#counts[test] ?? 0));
    }
    return common;
  }

  /**
   * A phrase whose every piece may begin with a common word ("(without fail | a sure thing)") is spelled out into one variant for
   * each option, so that each can be looked for by its own rarest word. Any other phrase stays as it is.
   */
  spellOut(pieces: Option): readonly Option[] {
    if (this.rarest(pieces) !== null) return [pieces];
    const index = pieces.findIndex((piece) => piece.mustOccur && this.#hasLongOption(piece));
    const choice = pieces[index];
    const options = choice ? this.#compiler.flatOptions(choice) : [];
    if (choice === undefined || options.length > mostVariants) return [pieces];
    return options.map((option) => {
      const spelled = this.#compiler.read(option, choice.phrase);
      return [...pieces.slice(0, index), ...spelled, ...pieces.slice(index + 1)];
    });
  }

  #hasLongOption(piece: Node): boolean {
    if (piece.is !== nodeKinds.choice) return false;
    return this.#compiler.flatOptions(piece).some((option) => !this.#compiler.isSingle(option, piece.phrase));
  }
}

/** What is spelled in few phrases and shortly is rare, as far as can be told without looking into it. */
function byLooks(one: Node, other: Node): number {
  return one.uses - other.uses || one.text.length - other.text.length;
}

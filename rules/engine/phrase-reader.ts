import { Node, pieceKinds } from './nodes.ts';
import { isGapText, openingWords, type Piece, readPiece, type Spelled, splitPhrase } from './notation.ts';

export type Lists = Readonly<Record<string, readonly string[]>>;

/** Reads the phrases of one language into pieces, of which those that are spelled alike are one; looks into them when asked to. */
export class PhraseReader {
  readonly #lists: Lists;
  readonly #nodes = new Map<string, Node>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** The pieces of a phrase, or of an option in it. Throws an Error that names the phrase for a malformed one. */
  read(source: string, phrase = source): readonly Node[] {
    return splitPhrase(source, phrase).map((spelled) => this.#nodeOf(spelled, phrase));
  }

  #nodeOf({ text, optional }: Spelled, phrase: string): Node {
    const key = optional ? `${text}?` : text;
    let node = this.#nodes.get(key);
    if (node === undefined) {
      node = new Node(optional ? pieceKinds.choice : kindOf(text), text, optional, phrase);
      this.#nodes.set(key, node);
    }
    return node;
  }

  /** Words, numbers and marks by which a piece can begin, as they are written. Throws where it could begin with nothing at all. */
  openingsOf(node: Node): readonly string[] {
    if (node.openings === null) {
      const openings = new Set<string>();
      const options = node.is === pieceKinds.gap ? [] : this.#optionsOf(node.text, node.phrase);
      if (options === null) openings.add(node.text);
      else this.addOpenings(options, node.phrase, openings);
      node.openings = [...openings];
    }
    return node.openings;
  }

  addOpenings(options: readonly string[], phrase: string, openings: Set<string>): void {
    const words = openingWords(options);
    if (words) for (const word of words) openings.add(word);
    else if (options.length > 1) for (const option of options) this.addOpenings([option], phrase, openings);
    else for (const option of options) this.#addOpening(option, phrase, openings);
  }

  #addOpening(option: string, phrase: string, openings: Set<string>): void {
    const opening = splitPhrase(option, phrase, true);
    if (opening.at(-1)?.optional) throw new Error(`phrase "${phrase}": every word of "${option}" may be left out`);
    for (const { text } of opening) {
      if (kindOf(text) === pieceKinds.test) openings.add(text);
      else for (const each of this.openingsOf(this.#nodeOf({ text, optional: false }, phrase))) openings.add(each);
    }
  }

  /**
   * The options of a choice or list, as they are written. A choice within a choice is one: its options are options of the outer
   * one. What may be left out is a choice of one option.
   */
  flatOptions({ text, phrase }: Pick<Node, 'text' | 'phrase'>): readonly string[] {
    const options = this.#optionsOf(text, phrase);
    if (options === null) return [text];
    return options.flatMap((option) => {
      if (!/^\s*[({]/.test(option)) return option;
      const [first, ...others] = splitPhrase(option, phrase) as [Spelled, ...Spelled[]];
      return others.length === 0 && !first.optional ? this.flatOptions({ text: first.text, phrase }) : option;
    });
  }

  /** True for an option of just one token. */
  isSingle(option: string, phrase: string): boolean {
    const [first, ...others] = splitPhrase(option, phrase) as [Spelled, ...Spelled[]];
    return others.length === 0 && !first.optional && kindOf(first.text) === pieceKinds.test;
  }

  /** Null for what is neither choice nor list. */
  #optionsOf(text: string, phrase: string): readonly string[] | null {
    if (kindOf(text) !== pieceKinds.choice) return null;
    const piece: Piece = readPiece(text, phrase);
    if (piece.is === 'choice') return piece.options;
    const words = piece.is === 'list' ? this.#lists[piece.name] : undefined;
    if (words === undefined) throw new Error(`phrase "${phrase}": no list is called "${text.slice(1, -1)}"`);
    return words;
  }
}

/** Told by how it is spelled, so that a phrase need not be looked into. */
function kindOf(text: string): number {
  if (isGapText(text)) return pieceKinds.gap;
  return text.length > 1 && (text[0] === '(' || text[0] === '{') ? pieceKinds.choice : pieceKinds.test;
}

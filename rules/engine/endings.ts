import type { Node, Option } from './nodes.ts';
import type { Lists } from './phrase-reader.ts';

/** Any sign that is none of the notation's, none that a gap steps over, and no letter or digit; a single full stop, too. */
const ending = /[^\p{L}\p{M}\d\s()|{}?*'^_#~.,:&+%°=<>×³/[\]\\-]|\\[^()]|(?:^|[^.])\.(?:[^.]|$)/u;

/** Tells which phrases may hold a mark that parts sentences, without compiling them. In doubt it says yes, which costs time alone. */
export class Endings {
  readonly #lists: Lists;
  readonly #known = new Map<string, boolean>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  mayHold(pieces: Option): boolean {
    return pieces.some(({ text }: Node) => this.#isIn(text));
  }

  #isIn(text: string): boolean {
    let known = this.#known.get(text);
    if (known === undefined) {
      // A list that holds itself is no reason to go round for ever.
      this.#known.set(text, false);
      known =
        ending.test(text) ||
        [...text.matchAll(/\{([\w-]+)\}/g)].some(([, name = '']) => this.#isIn((this.#lists[name] ?? []).join(' | ')));
      this.#known.set(text, known);
    }
    return known;
  }
}

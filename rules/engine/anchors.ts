import type { Commonness } from './commonness.ts';
import type { Endings } from './endings.ts';
import type { NodeCompiler } from './node-compiler.ts';
import type { Node, Option } from './nodes.ts';
import { nothing } from './phrase-table.ts';
import { scopes } from './scopes.ts';
import { type Need, WorthwhileNeeds } from './worthwhile-needs.ts';

interface Parts {
  readonly compiler: NodeCompiler;
  readonly commonness: Commonness;
  readonly endings: Endings;
}

interface Anchored {
  /** The fields of its phrase up to its needs. */
  readonly fields: readonly number[];
  readonly needs: readonly (Placed | null)[];
}

interface Placed extends Need {
  /** Its place among the pieces. */
  readonly place: number;
}

/** All phrases, or variants of them, each with its anchor: its rarest piece, by which it is looked for. */
export class Anchors {
  readonly #parts: Parts;
  readonly #anchored: Anchored[] = [];
  readonly #worthwhile = new WorthwhileNeeds();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Throws an Error that names the phrase where nothing of it must occur. */
  add(pieces: Option, order: number): void {
    const { commonness, compiler, endings } = this.#parts;
    const [anchor, ...others] = commonness.rarestFirst(pieces);
    if (anchor === undefined) throw new Error(`phrase "${pieces[0]?.phrase}": every word of it may be left out`);
    const scope = endings.mayHold(pieces) ? scopes.across : scopes.within;
    const [first, second] = others.filter((piece) => piece !== anchor);
    const at = pieces.indexOf(anchor);
    const needOf = (piece: Node | undefined): Placed | null =>
      piece
        ? {
            test: compiler.firstOf(piece),
            share: commonness.shareOf(piece),
            isBehind: pieces.lastIndexOf(piece) > at,
            scope,
            place: pieces.indexOf(piece),
          }
        : null;
    const { least, most } = compiler.spanOf(pieces.slice(0, at));
    const sequence = compiler.compile(pieces);
    const needs = [needOf(first), needOf(second)];
    this.#worthwhile.ask(commonness.shareOf(anchor), needs);
    this.#anchored.push({ fields: [order, sequence, least, most, scope, at], needs });
  }

  /** As the table has them. Of needs only those that are worthwhile; one that is alone comes first. */
  phrases(): number[] {
    return this.#anchored.flatMap(({ fields, needs }) => {
      const [first = null, second = null] = needs.filter((need) => need !== null && this.#worthwhile.has(need));
      const written = (need: Placed | null) => (need ? [need.place, Number(need.isBehind)] : [nothing, 0]);
      return [...fields, ...written(first), ...written(second)];
    });
  }
}

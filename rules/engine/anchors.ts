import type { Commonness } from './commonness.ts';
import type { Endings } from './endings.ts';
import type { NodeCompiler } from './node-compiler.ts';
import type { Node, Option } from './nodes.ts';
import { nothing } from './phrase-table.ts';
import { scopes } from './scopes.ts';

interface Parts {
  readonly compiler: NodeCompiler;
  readonly commonness: Commonness;
  readonly endings: Endings;
}

/** All phrases, or variants of them, each with its anchor: its rarest piece, by which it is looked for. */
export class Anchors {
  /** As the table has them. */
  readonly phrases: number[] = [];
  readonly #parts: Parts;

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
    const need = (piece: Node | undefined) =>
      piece ? [pieces.indexOf(piece), Number(pieces.lastIndexOf(piece) > at)] : [nothing, 0];
    const { least, most } = compiler.spanOf(pieces.slice(0, at));
    const sequence = compiler.compile(pieces);
    this.phrases.push(order, sequence, least, most, scope, at, ...need(first), ...need(second));
  }
}

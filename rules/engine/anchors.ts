import type { Commonness } from './commonness.ts';
import type { Endings } from './endings.ts';
import { alwaysMet, placeOf } from './nearby.ts';
import type { NodeCompiler } from './node-compiler.ts';
import type { Node, Option } from './nodes.ts';
import type { Sought } from './sought.ts';
import { type Scope, scopes, type TokenType } from './token-types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A phrase, or one variant of it, that is looked for by its rarest piece. */
export interface Anchored {
  /** Place of the phrase among those given; its variants share it. */
  readonly order: number;
  readonly pieces: Option;
  readonly anchor: Node;
  /** How many tokens stand before its anchor at least and at most; `most` is -1 until it is tried and so compiled. */
  least: number;
  most: number;
  /** The text in which it was tried last, and the place from which it is still to be tried there. */
  round: number;
  next: number;
}

interface Parts {
  readonly vocabulary: Vocabulary;
  readonly compiler: NodeCompiler;
  readonly commonness: Commonness;
  readonly endings: Endings;
}

/** All phrases by the tests of their anchors. */
export class Anchors {
  readonly phrases: Anchored[] = [];
  readonly #parts: Parts;
  readonly #byTest: number[][] = [];
  readonly #needs: readonly [Map<Node, number>, Map<Node, number>] = [new Map(), new Map()];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Throws an Error that names the phrase where nothing of it must occur. */
  add(pieces: Option, order: number): void {
    const { commonness, compiler } = this.#parts;
    const [anchor] = commonness.rarestFirst(pieces);
    if (anchor === undefined) throw new Error(`phrase "${pieces[0]?.phrase}": every word of it may be left out`);
    for (const test of compiler.firstsOf(anchor)) {
      const phrases = this.#byTest[test];
      if (phrases) phrases.push(this.phrases.length);
      else this.#byTest[test] = [this.phrases.length];
    }
    this.phrases.push({ order, pieces, anchor, least: 0, most: -1, round: 0, next: 0 });
  }

  /** The phrases whose anchors a token can begin. */
  soughtBy(type: TokenType): Sought {
    const sought: [number[], number[]] = [[], []];
    const indexes = new Set(type.passed.flatMap((test) => this.#byTest[test] ?? []));
    for (const index of indexes) {
      const phrase = this.phrases[index] as Anchored;
      const scope = this.#parts.endings.mayHold(phrase.pieces) ? scopes.across : scopes.within;
      sought[scope].push(...this.#needsOf(phrase, scope), index);
    }
    return [new Int32Array(sought[scopes.within]), new Int32Array(sought[scopes.across])];
  }

  /** The places of the two rarest pieces that it needs beside its anchor. */
  #needsOf({ pieces, anchor }: Anchored, scope: Scope): readonly [number, number] {
    const [first, second] = this.#parts.commonness.rarestFirst(pieces).filter((piece) => piece !== anchor);
    const place = (piece: Node | undefined) =>
      piece ? placeOf(this.#needOf(piece, scope), pieces.lastIndexOf(piece) > pieces.indexOf(anchor)) : alwaysMet;
    return [place(first), place(second)];
  }

  #needOf(piece: Node, scope: Scope): number {
    const needs = this.#needs[scope];
    const need = needs.get(piece) ?? this.#parts.vocabulary.need(this.#parts.compiler.firstsOf(piece), scope);
    needs.set(piece, need);
    return need;
  }
}

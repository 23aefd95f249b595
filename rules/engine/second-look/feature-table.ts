import type { OneKind, PlaceKind, TwoKind } from './features.ts';
import type { PackedModel } from './model.ts';
import { PairTable } from './pair-table.ts';
import { readWeights } from './weights.ts';

/**
 * The features of a model, each with a row of weights, found by the numbers of stems and not by name: names of pairs would have to be
 * put together for each two words of a page. Row 0 is that of features that the model does not know.
 */
export class FeatureTable {
  /** The weights of a row are those from starts[row] to starts[row + 1]: of which claim, and how many steps. */
  readonly starts: Int32Array;
  readonly claims: Uint8Array;
  readonly steps: Int8Array;
  readonly rows: number;
  readonly #numbers = new Map<string, number>();
  readonly #ones: Readonly<Record<OneKind, Int32Array>>;
  readonly #twos: Readonly<Record<TwoKind, PairTable>>;
  readonly #places = new Map<string, Map<string, number>>();

  constructor({ features }: Pick<PackedModel, 'features'>) {
    const lines = features.split('\n');
    const named = lines.map(readName);
    for (const { stems } of named) for (const stem of stems) this.#number(stem);
    const width = this.#numbers.size + 1;
    const ones = () => new Int32Array(width);
    const twos = () => new PairTable(width, lines.length);
    this.#ones = { s: ones(), p: ones(), n: ones() };
    this.#twos = { k: twos(), x: twos() };
    this.rows = lines.length + 1;
    this.starts = new Int32Array(this.rows + 1);
    const [claims, steps]: [number[], number[]] = [[], []];
    for (const [index, { kind, text, stems, end }] of named.entries()) {
      this.#setRow(kind, text, stems, index + 1);
      readWeights(lines[index] as string, end, (claim, step) => {
        claims.push(claim);
        steps.push(step);
      });
      this.starts[index + 2] = claims.length;
    }
    this.claims = Uint8Array.from(claims);
    this.steps = Int8Array.from(steps);
  }

  /** The number of a stem, 0 for one that no feature is of. */
  numberOf(stem: string): number {
    return this.#numbers.get(stem) ?? 0;
  }

  rowOfOne(kind: OneKind, stem: number): number {
    return this.#ones[kind][stem] as number;
  }

  rowOfTwo(kind: TwoKind, stem: number, other: number): number {
    return stem === 0 || other === 0 ? 0 : this.#twos[kind].get(stem, other);
  }

  rowOfPlace(kind: PlaceKind, value: string): number {
    return this.#places.get(kind)?.get(value) ?? 0;
  }

  #number(stem: string): number {
    const number = this.#numbers.get(stem) ?? this.#numbers.size + 1;
    this.#numbers.set(stem, number);
    return number;
  }

  #setRow(kind: string, text: string, stems: readonly string[], row: number): void {
    const [one = 0, other = 0] = stems.map((stem) => this.#number(stem));
    if (isTwo(kind)) this.#twos[kind].set(one, other, row);
    else if (isOne(kind)) this.#ones[kind][one] = row;
    else {
      const values = this.#places.get(kind) ?? new Map<string, number>();
      this.#places.set(kind, values.set(text, row));
    }
  }
}

interface Named {
  readonly kind: string;
  readonly text: string;
  readonly stems: readonly string[];
  /** Where in the line its weights begin. */
  readonly end: number;
}

/** "k:room_tempe AB": kind, colon, stems with a low line between them (which no stem holds), space. */
function readName(line: string): Named {
  const space = line.indexOf(' ');
  const [kind, text] = [line[0] as string, line.slice(2, space)];
  const stems = isTwo(kind) ? text.split('_') : isOne(kind) ? [text] : [];
  return { kind, text, stems, end: space + 1 };
}

function isOne(kind: string): kind is OneKind {
  return kind === 's' || kind === 'p' || kind === 'n';
}

function isTwo(kind: string): kind is TwoKind {
  return kind === 'k' || kind === 'x';
}

import { type NumberReader, signed } from './number-text.ts';
import { nodeField, nodeKinds, nodeLength, nothing, type PhraseTable } from './phrase-table.ts';

type Nodes = Pick<PhraseTable, 'nodes' | 'openings' | 'options'>;
type Write = (...numbers: number[]) => void;

/** Tests are made in nearly the order in which nodes name them: each is told from the last of its sort that was new. */
class Nearest {
  readonly #last = [0, 0];

  code(test: number): number {
    const code = 2 * signed((test >> 1) - (this.#last[test & 1] as number)) + (test & 1);
    this.#keep(test);
    return code;
  }

  test(reader: NumberReader): number {
    const code = reader.next();
    const step = code >> 1;
    const index = ((step & 1) === 1 ? -((step + 1) >> 1) : step >> 1) + (this.#last[code & 1] as number);
    this.#keep(2 * index + (code & 1));
    return 2 * index + (code & 1);
  }

  #keep(test: number): void {
    this.#last[test & 1] = Math.max(this.#last[test & 1] as number, test >> 1);
  }
}

export function writeNodes({ nodes, openings, options }: Nodes, write: Write): void {
  write(nodes.length, options.length);
  const nearest = new Nearest();
  let end = 0;
  for (let node = nodeLength; node < nodes.length; node += nodeLength) {
    const [is = 0, begins = 0, single = 0, long = 0, from = 0, to = 0] = nodes.subarray(node, node + nodeLength);
    write(is);
    if (is === nodeKinds.gap) write(single, long);
    else if (is !== nodeKinds.optional) write(nearest.code(begins));
    if (is !== nodeKinds.choice && is !== nodeKinds.optional) continue;
    write(nearest.code(single), nearest.code(long), signed(from - end), to - from);
    end = to;
  }
  for (const [at, test] of openings.entries()) write(signed(test - (openings[at - 1] ?? 0)), options[at] as number);
}

export function readNodes(reader: NumberReader): Nodes {
  const nodes = new Int32Array(reader.next());
  const length = reader.next();
  const nearest = new Nearest();
  let end = 0;
  for (let node = nodeLength; node < nodes.length; node += nodeLength) {
    const is = reader.next();
    nodes[node] = is;
    nodes[node + nodeField.begins] = nothing;
    if (is === nodeKinds.gap) {
      nodes[node + nodeField.single] = reader.next();
      nodes[node + nodeField.long] = reader.next();
    } else if (is !== nodeKinds.optional) nodes[node + nodeField.begins] = nearest.test(reader);
    if (is !== nodeKinds.choice && is !== nodeKinds.optional) continue;
    nodes[node + nodeField.single] = nearest.test(reader);
    nodes[node + nodeField.long] = nearest.test(reader);
    nodes[node + nodeField.from] = end + reader.signed();
    end = (nodes[node + nodeField.from] as number) + reader.next();
    nodes[node + nodeField.to] = end;
  }
  const [openings, options] = [new Int32Array(length), new Int32Array(length)];
  for (let at = 0; at < length; at += 1) {
    openings[at] = reader.signed() + (openings[at - 1] ?? 0);
    options[at] = reader.next();
  }
  return { nodes, openings, options };
}

/** Each new node is written as a 0: they are numbered in nearly the order in which sequences name them. */
export function writeSequences(sequences: Int32Array, write: Write): void {
  write(sequences.length);
  let last = 0;
  for (const node of sequences) {
    const place = node / nodeLength;
    write(place === last + 1 ? 0 : place + 1);
    last = Math.max(last, place);
  }
}

export function readSequences(reader: NumberReader): Int32Array {
  const sequences = new Int32Array(reader.next());
  let last = 0;
  for (let at = 0; at < sequences.length; at += 1) {
    const code = reader.next();
    const place = code === 0 ? last + 1 : code - 1;
    last = Math.max(last, place);
    sequences[at] = place * nodeLength;
  }
  return sequences;
}

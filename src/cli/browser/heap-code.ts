import type { CDPSession } from 'playwright-core';

/** The fields that are read of a heap snapshot of V8's. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly unknown[] };
  };
  readonly nodes: readonly number[];
}

/** Bytes of a page's heap that are compiled code: bytecode and machine code, and what the engine notes for making it. */
export async function codeBytes(session: CDPSession): Promise<number> {
  const parts: string[] = [];
  const add = ({ chunk }: { chunk: string }): void => void parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', add);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', add);
  return codeIn(JSON.parse(parts.join('')));
}

export function codeIn({ snapshot: { meta }, nodes }: Snapshot): number {
  const fields = meta.node_fields;
  const code = (meta.node_types[fields.indexOf('type')] as readonly string[]).indexOf('code');
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (nodes[node + type] === code) bytes += nodes[node + size] ?? 0;
  }
  return bytes;
}

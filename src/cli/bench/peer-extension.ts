import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Peer, PeerId } from './peers.ts';

/** The host on which that peer, and nothing else, runs as a content script. */
export function peerOrigin(id: PeerId): string {
  return `https://${id.toLowerCase()}.peer.example`;
}

/**
 * Writes an extension that is as small as one can be, and gives its folder: on each peer's own host it runs that peer, once,
 * when ours runs on a shop. A manifest and plain scripts; no worker, no polyfill, no wrapper, no permission.
 */
export function writePeerExtension(peers: readonly Peer[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-peers-'));
  const manifest = {
    manifest_version: 3,
    name: 'Peers of the benchmark',
    version: '1',
    content_scripts: peers.map(({ id }) => ({
      matches: [`${peerOrigin(id)}/*`],
      js: [`${id}.js`],
      run_at: 'document_idle',
    })),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const { id, source } of peers) writeFileSync(join(folder, `${id}.js`), `${source}\nbenchPeerRun();\n`);
  return folder;
}

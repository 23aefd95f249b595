import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/cli/tool.ts';

export interface Manifest {
  version: string;
  permissions: string[];
  host_permissions?: string[];
  content_scripts: { matches: string[] }[];
}

/** The built extension in a folder of its own. */
export interface ExtensionCopy {
  readonly folder: string;
  /** Leaves on the disk what an update leaves there; it comes into force when the extension is loaded again. */
  putNewVersion(version: string): void;
  remove(): void;
}

/** Copies the built extension; `change` alters its manifest. */
export function copyExtension(change: (manifest: Manifest) => void): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), 'exosome-claim-checker-'));
  cpSync(join(root, '.output/chrome-mv3'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  return {
    folder,
    putNewVersion: (version) => writeFileSync(file, JSON.stringify({ ...manifest, version })),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

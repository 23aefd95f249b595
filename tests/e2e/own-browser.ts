import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from '../../src/cli/browser/install.ts';
import { type BrowserWithExtension, launchWithExtension } from '../../src/cli/browser/launch.ts';
import { root } from '../../src/cli/tool.ts';

interface Manifest {
  version: string;
  permissions: string[];
  host_permissions?: string[];
  content_scripts: { matches: string[] }[];
}

export interface OwnBrowser extends BrowserWithExtension {
  /** Leaves on the disk what an update leaves there; it comes into force when the extension is loaded again. */
  putNewVersion(version: string): void;
}

/**
 * A browser apart, for tests that end what all others need, on a copy of the built extension; `change` alters its manifest.
 * Pages that were left are kept, as for users.
 */
export async function ownBrowser(change: (manifest: Manifest) => void = () => undefined): Promise<OwnBrowser> {
  const extension = mkdtempSync(join(tmpdir(), 'exosome-claim-checker-'));
  cpSync(join(root, '.output/chrome-mv3'), extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  const browser = findOrInstallBrowser();
  const running = await launchWithExtension({
    browser,
    extension,
    headless: true,
    endOnSignal: true,
    backForwardCache: true,
  });
  return {
    ...running,
    putNewVersion: (version) => writeFileSync(file, JSON.stringify({ ...manifest, version })),
    async close() {
      await running.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** Lets the extension into pages of this machine, where a server can do what no made-up answer can: take its time. */
export function onThisMachine(manifest: Manifest): void {
  const here = 'http://127.0.0.1/*';
  for (const script of manifest.content_scripts) script.matches.push(here);
  // What follows the first script is let in by this.
  manifest.host_permissions?.push(here);
}

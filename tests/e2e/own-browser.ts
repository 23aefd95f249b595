import { findOrInstallBrowser } from '../../src/cli/browser/install.ts';
import { type BrowserWithExtension, launchWithExtension } from '../../src/cli/browser/launch.ts';
import { copyExtension, type ExtensionCopy, type Manifest } from './extension-copy.ts';

export type OwnBrowser = BrowserWithExtension & Pick<ExtensionCopy, 'putNewVersion'>;

/**
 * A browser apart, for tests that end what all others need, on a copy of the built extension; `change` alters its manifest.
 * Pages that were left are kept, as for users.
 */
export async function ownBrowser(change: (manifest: Manifest) => void = () => undefined): Promise<OwnBrowser> {
  const { folder, remove, putNewVersion } = copyExtension(change);
  const browser = findOrInstallBrowser();
  const running = await launchWithExtension({
    browser,
    extension: folder,
    headless: true,
    endOnSignal: true,
    backForwardCache: true,
  });
  return {
    ...running,
    putNewVersion,
    async close() {
      await running.close();
      remove();
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

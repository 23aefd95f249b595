import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PseudoName, pseudoLocale } from '../../words/pseudo.ts';
import type { InstalledBrowser } from '../browser/find.ts';
import { type BrowserWithExtension, launchWithExtension } from '../browser/launch.ts';

/** A browser with a copy of the built extension that has a made-up language where English was. */
async function launchIn(tongue: PseudoName, browser: InstalledBrowser, built: string): Promise<BrowserWithExtension> {
  const extension = mkdtempSync(join(tmpdir(), 'exosome-claim-checker-'));
  const remove = () => rmSync(extension, { recursive: true, force: true });
  try {
    cpSync(built, extension, { recursive: true });
    const file = join(extension, '_locales/en/messages.json');
    writeFileSync(file, JSON.stringify(pseudoLocale(JSON.parse(readFileSync(file, 'utf8')), tongue)));
    const running = await launchWithExtension({ browser, extension, headless: true, endOnSignal: true });
    const close = () => running.close().finally(remove);
    return { ...running, close };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Browsers by the language that the extension speaks in them. */
export interface Tongues {
  /** Ends the one before where it spoke another made-up language, so that at most one such runs. */
  browserFor(tongue: PseudoName | undefined): Promise<Pick<BrowserWithExtension, 'context' | 'extensionId'>>;
  /** Ends the one that speaks a made-up language. */
  close(): Promise<void>;
}

/**
 * @param built folder of the built extension.
 * @param english the browser in which it speaks as it was built.
 */
export function createTongues(
  browser: InstalledBrowser,
  built: string,
  english: () => Promise<BrowserWithExtension>,
): Tongues {
  let spoken: { readonly tongue: PseudoName; readonly running: Promise<BrowserWithExtension> } | null = null;
  const close = async (): Promise<void> => {
    const last = spoken;
    spoken = null;
    await (await last?.running)?.close();
  };
  return {
    close,
    async browserFor(tongue) {
      if (tongue === undefined) return await english();
      if (spoken?.tongue !== tongue) {
        await close();
        spoken = { tongue, running: launchIn(tongue, browser, built) };
      }
      return await spoken.running;
    },
  };
}

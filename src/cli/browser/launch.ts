import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import type { InstalledBrowser } from './find.ts';

/** A running browser with the extension in it, on a profile of its own. */
export interface BrowserWithExtension {
  readonly context: BrowserContext;
  /** Id of the extension, the host of its `chrome-extension://` pages. */
  readonly extensionId: string;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly browser: InstalledBrowser;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
}

/** Nothing of the browser's own goes over the network, and no first-run page comes up. */
const quietFlags = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser on a fresh profile with the extension loaded and its worker running. */
export async function launchWithExtension(options: LaunchOptions): Promise<BrowserWithExtension> {
  const { browser, extension, headless } = options;
  const profile = mkdtempSync(join(tmpdir(), 'exosome-claim-checker-'));
  // Branded builds from 137 on ignore the flag; there the extension is loaded over the debugging protocol.
  const branded = /Google Chrome|Microsoft Edge/.test(browser.version) || browser.version === '';
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browser.path,
      headless: false,
      viewport: headless ? { width: 1280, height: 800 } : null,
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        ...quietFlags,
        ...(headless ? ['--headless=new', '--disable-gpu'] : []),
        ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
        ...(branded
          ? ['--enable-unsafe-extension-debugging']
          : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ],
    });
    const close = async () => {
      await context.close().catch(() => undefined);
      await removeProfile();
    };
    try {
      const extensionId = branded ? await loadUnpacked(context, extension) : await idOfWorker(context);
      return { context, extensionId, close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

async function loadUnpacked(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser does not let an extension be loaded.');
  // The method is newer than Playwright's list of them.
  const send = session.send.bind(session) as unknown as (method: string, parameters: object) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path });
  await session.detach();
  return id;
}

async function idOfWorker(context: BrowserContext): Promise<string> {
  const [running] = context.serviceWorkers();
  const worker = running ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  return new URL(worker.url()).host;
}

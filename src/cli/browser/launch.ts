import { type BrowserContext, chromium } from 'playwright-core';
import type { InstalledBrowser } from './find.ts';
import { launchProblem } from './launch-problem.ts';

/** A running browser with the extension in it, on a profile of its own. */
export interface BrowserWithExtension {
  readonly context: BrowserContext;
  /** Id of the extension, the host of its `chrome-extension://` pages. */
  readonly extensionId: string;
  /** Ends the browser; its profile is removed. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly browser: InstalledBrowser;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Folders of others to load beside it, none of them with a worker. */
  readonly beside?: readonly string[];
  readonly headless: boolean;
  /** End the browser on the signals that end this process; else the caller sees to it. */
  readonly endOnSignal?: boolean;
  /** Keep pages that were left, as browsers do for their users; tools that drive them rather load each anew. */
  readonly backForwardCache?: boolean;
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

/**
 * Starts the browser on a fresh profile, which goes when it ends, with the extension loaded and its worker running. Throws an Error
 * of one line that says why it could not, and what to do.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<BrowserWithExtension> {
  const { browser, extension, beside = [], headless, endOnSignal = false, backForwardCache = false } = options;
  const folders = [extension, ...beside];
  // Branded builds from 137 on ignore the flag; there the extension is loaded over the debugging protocol.
  const branded = /Google Chrome|Microsoft Edge/.test(browser.version) || browser.version === '';
  const temporaryProfile = '';
  const launched = chromium.launchPersistentContext(temporaryProfile, {
    executablePath: browser.path,
    headless: false,
    viewport: headless ? { width: 1280, height: 800 } : null,
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--enable-automation',
      ...(backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    handleSIGINT: endOnSignal,
    handleSIGTERM: endOnSignal,
    handleSIGHUP: endOnSignal,
    args: [
      ...quietFlags,
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      ...(branded
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`]),
    ],
  });
  const context = await launched.catch((error: unknown) => {
    throw new Error(launchProblem(browser, error));
  });
  try {
    if (branded) for (const folder of beside) await loadUnpacked(context, folder);
    const extensionId = branded ? await loadUnpacked(context, extension) : await idOfWorker(context);
    // The first page opens by itself and comes to the front; what is shown next is not to be covered by it.
    const greeted = context.pages().length > 1;
    if (!greeted) await context.waitForEvent('page', { timeout: 5_000 }).catch(() => undefined);
    return { context, extensionId, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw new Error(launchProblem(browser, error));
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
  const worker = running ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }).catch(() => null));
  if (!worker) throw new Error('it did not load the extension within 30 seconds');
  return new URL(worker.url()).host;
}

/**
 * `npm start`: builds the extension and opens a browser with it on the bundled demo shop. Without a display, the demo pages are
 * visited headless and what the popup says of each is printed.
 */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shopOrigin, shopPages } from '../demo/shop.ts';
import type { InstalledBrowser } from './browser/find.ts';
import { findOrInstallBrowser } from './browser/install.ts';
import { type BrowserWithExtension, launchWithExtension } from './browser/launch.ts';
import { openPopup } from './browser/popup.ts';
import { serveShop } from './browser/serve-shop.ts';
import { builtExtension } from './built-extension.ts';
import { hasDisplay } from './display.ts';
import { tellFailure } from './failure.ts';
import { onInterrupt } from './interrupt.ts';
import { popupText } from './popup-text.ts';
import { root } from './tool.ts';

async function showInWindow({ context }: BrowserWithExtension, signal: AbortSignal): Promise<void> {
  const [page] = context.pages();
  await page?.goto(`${shopOrigin}/`);
  // The first page of a fresh install opened beside it.
  await page?.bringToFront();
  console.log('The demo shop is open. Rest the pointer on a marked claim, or click the toolbar button for the list:');
  console.log('browsers keep the buttons of new extensions behind the puzzle piece.');
  console.log('Close the browser or press Ctrl-C to end.');
  await new Promise<void>((ended) => {
    context.on('close', () => ended());
    signal.addEventListener('abort', () => ended(), { once: true });
  });
}

async function printWarnings({ context, extensionId }: BrowserWithExtension): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const pictures = join(root, '.output/demo-pictures');
  mkdirSync(pictures, { recursive: true });
  for (const [path, name] of Object.entries(shopPages)) {
    await page.goto(shopOrigin + path);
    const popup = await openPopup(context, page, extensionId);
    const lines = await popupText(popup);
    console.log(`\n${await page.title()}  (demo page ${path})`);
    for (const line of lines) console.log(`  ${line}`);
    await writeFile(join(pictures, `${name}-popup.png`), await popup.screenshot());
    await popup.close();
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  }
  console.log(`\nScreenshots of the pages and their popups: ${pictures}`);
}

/** A display that is named may still not be there: then the visit goes on without a window. */
async function launch(browser: InstalledBrowser, extension: string, display: boolean) {
  const inWindow = display
    ? await launchWithExtension({ browser, extension, headless: false }).catch(() => null)
    : null;
  if (inWindow) return { running: inWindow, headless: false };
  const running = await launchWithExtension({ browser, extension, headless: true });
  const why = display ? 'No window could be opened on this display' : 'There is no display';
  console.log(`${why}: visiting the demo shop without a window.`);
  return { running, headless: true };
}

async function start(signal: AbortSignal): Promise<void> {
  const browser = findOrInstallBrowser();
  console.log(`Building the extension for ${browser.version || browser.path} ...`);
  const extension = await builtExtension(signal);

  const { running, headless } = await launch(browser, extension, hasDisplay(process.platform, process.env));
  const closeNow = () => void running.close();
  signal.addEventListener('abort', closeNow, { once: true });
  try {
    await serveShop(running.context);
    await (headless ? printWarnings(running) : showInWindow(running, signal));
  } finally {
    await running.close();
  }
}

const signal = onInterrupt();
try {
  await start(signal);
} catch (error) {
  tellFailure(error, signal);
}

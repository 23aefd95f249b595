import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { findOrInstallBrowser } from '../../src/cli/browser/install.ts';
import { type BrowserWithExtension, launchWithExtension } from '../../src/cli/browser/launch.ts';
import { root } from '../../src/cli/tool.ts';

let running: Promise<BrowserWithExtension> | undefined;

/** The one browser, with the built extension, that serves every test file; it ends with the process. */
export function browserWithExtension(): Promise<BrowserWithExtension> {
  running ??= launchWithExtension({
    browser: findOrInstallBrowser(),
    extension: join(root, '.output/chrome-mv3'),
    headless: true,
    endOnSignal: true,
  });
  return running;
}

/** A host that the extension runs on from install on. */
export const shop = 'https://www.sephora.com';
/** A host that it does not know. */
export const elsewhere = 'https://shop.example';

/** Everything that went wrong on a page, in its own scripts and in the content script's world. */
export interface Faults {
  readonly seen: readonly string[];
}

/** A new tab on this HTML, served under `address`. */
export async function openPage(html: string, address: string): Promise<{ page: Page; faults: Faults }> {
  const { context } = await browserWithExtension();
  const page = await context.newPage();
  const faults = await watchFaults(await context.newCDPSession(page));
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(address);
  return { page, faults };
}

/** Playwright tells of the page's own world alone; a content script fails in another. */
export async function watchFaults(session: CDPSession, kinds: readonly string[] = ['error']): Promise<Faults> {
  const seen: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    seen.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (kinds.includes(type)) seen.push(args.map(({ value, description }) => value ?? description).join(' '));
  });
  await session.send('Runtime.enable');
  return { seen };
}

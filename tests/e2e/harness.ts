import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
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

/** Answers requests for `address` with this HTML. */
export async function serve(context: BrowserContext, address: string, html: string): Promise<void> {
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
}

/** A new tab on this HTML, served under `address`. */
export async function openPage(html: string, address: string): Promise<Page> {
  const { context } = await browserWithExtension();
  await serve(context, address, html);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** The options page in a tab of the one browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { browserWithExtension } from '../harness.ts';

/** As the extension was when it was installed. */
export async function forgetSettings(page: Page): Promise<void> {
  await page.evaluate('Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()])');
}

export async function openOptions(): Promise<Page> {
  const { context, extensionId } = await browserWithExtension();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return await page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`,
  );
}

/** What the last action came to. */
export const note = (page: Page): Promise<string> => page.getByRole('status').innerText();

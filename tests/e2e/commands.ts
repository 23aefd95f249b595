import type { Page } from 'playwright-core';
import { browserWithExtension } from './harness.ts';
import { tabIdOf } from './told.ts';

/** What the browser does when the keys of a command are pressed; a test cannot press the browser's own keys. */
export async function command(page: Page, name: string): Promise<void> {
  const running = await browserWithExtension();
  const tabId = await tabIdOf(page, running);
  await running.context
    .serviceWorkers()[0]
    ?.evaluate(`chrome.commands.onCommand.dispatch('${name}', { id: ${tabId} })`);
}

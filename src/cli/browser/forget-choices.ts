import type { Page } from 'playwright-core';

/** Has the extension forget what was chosen in it, as when it was installed. */
export async function forgetChoices(page: Page, extensionId: string): Promise<void> {
  // A file of the extension that runs nothing and may ask for as much as its pages.
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate('Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()])');
}

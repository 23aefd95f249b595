import type { BrowserWithExtension } from '../../../src/cli/browser/launch.ts';
import { extensionPage } from '../told.ts';

/**
 * Has the extension load itself again, once. A folder that is loaded again comes back in developer mode alone: else the browser
 * switches it off.
 */
export async function reloadExtension(running: BrowserWithExtension): Promise<void> {
  const settings = await running.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await settings.close();
  const from = await extensionPage(running);
  await from.evaluate('setTimeout(() => chrome.runtime.reload())');
}

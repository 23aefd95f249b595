import { browser } from 'wxt/browser';
import { type Catalogue, speakFrom } from '../words/index.ts';

/** Lets an extension page speak the browser's language. */
export function speakTheBrowsersLanguage(): void {
  // The declared type of i18n knows the keys of the file only once the browser's build has written them.
  speakFrom(browser.i18n as unknown as Catalogue);
}

import { browser } from 'wxt/browser';
import { type Catalogue, direction, language, type PlainKey, say, speakFrom } from '../words/index.ts';

/** Lets a script of the extension speak the browser's language. */
export function speakTheBrowsersLanguage(): void {
  // The declared type of i18n knows the keys of the file only once the browser's build has written them.
  speakFrom(browser.i18n as unknown as Catalogue);
}

/** Lets a page of the extension speak the browser's language, and say so of itself. */
export function speakOnPage(document: Document, title: PlainKey): void {
  speakTheBrowsersLanguage();
  document.title = say(title);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}

import { browser } from 'wxt/browser';
import { type Catalogue, direction, language, type PlainKey, say, speakFrom } from '../words/index.ts';

/** Lets a script of the extension speak the browser's language. */
export function speakTheBrowsersLanguage(): void {
  // The declared type of i18n knows the keys of the file only once the browser's build has written them.
  speakFrom(browser.i18n as unknown as Catalogue);
}

/**
 * Lets a script in a page do so. The extension may go while a card is still shown: what was said before is said again then, and
 * the rest left out.
 */
export function speakInPage(): void {
  const said = new Map<string, string>();
  const getMessage = (key: string, values: string[] = []): string => {
    const asked = JSON.stringify([key, values]);
    const before = said.get(asked);
    if (before !== undefined) return before;
    try {
      const message = (browser.i18n as unknown as Catalogue).getMessage(key, values);
      said.set(asked, message);
      return message;
    } catch {
      return '';
    }
  };
  speakFrom({ getMessage, getUILanguage: () => getMessage('@@ui_locale').replace('_', '-') });
}

/** Lets a page of the extension speak the browser's language, and say so of itself. */
export function speakOnPage(document: Document, title: PlainKey): void {
  speakTheBrowsersLanguage();
  document.title = say(title);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}

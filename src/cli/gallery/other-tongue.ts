import type { Page } from 'playwright-core';
import type { Theme } from './themes.ts';

/**
 * Makes of what is shown what a translation may make of it: half as long again, or from right to left. Closed roots have to
 * be open to scripts by now.
 */
export async function speakOtherTongue(page: Page, { long = false, rtl = false }: Theme): Promise<void> {
  if (!long && !rtl) return;
  await page.evaluate(
    ([isLong, isRtl]) => {
      const roots: (Document | ShadowRoot)[] = [];
      const hosts = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
      for (const root of hosts) if (root) roots.push(root);
      // Of a shop only the card is ours; a page of the extension is so throughout.
      if (location.protocol === 'chrome-extension:') roots.push(document);
      for (const root of roots) {
        if (isRtl) for (const element of root.querySelectorAll('html, [dir="ltr"]')) element.setAttribute('dir', 'rtl');
        if (!isLong) continue;
        const walker = document.createTreeWalker(root instanceof Document ? root.body : root, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          const { parentElement, nodeValue } = text;
          const words = nodeValue?.trim() ?? '';
          // A translation is no longer than its original in what is quoted, or in a script.
          if (words === '' || parentElement?.closest('script, style, bdi, q, blockquote')) continue;
          text.nodeValue = `${nodeValue} ${words.slice(0, Math.ceil(words.length / 2)).trim()}`;
        }
      }
    },
    [long, rtl],
  );
}

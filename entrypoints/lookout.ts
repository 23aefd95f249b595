import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mentionsExosomes, spellsExosomes } from '../rules/index.ts';
import { callReader, here, onceShown } from '../src/content/index.ts';
import { isLong, pageText, watchPage } from '../src/live/index.ts';
import { askToLetIn } from '../src/platform/messages/index.ts';

/** All that runs on most pages of a shop: looks for an exosome term, and has the reader let in once there is one. */
export default defineUnlistedScript(() => {
  if (here.lookout || here.reader) return;
  here.lookout = 'looking';
  // Those of the look just made, for the watch that begins in the same task; kept no longer, for a root holds its page.
  let roots: ShadowRoot[] | undefined;
  callReader({
    isLong: () => isLong(document),
    pageMentions() {
      const { title } = document;
      // As a page is called, so is what it sells; that of the head alone is noticed by whoever reads it. An element may bear the name.
      if (typeof title === 'string' && spellsExosomes(title)) return true;
      const met: ShadowRoot[] = [];
      const found = mentionsExosomes(pageText(document, met));
      roots = found ? undefined : met;
      return found;
    },
    mentions: mentionsExosomes,
    watch(watching) {
      const known = roots;
      roots = undefined;
      return watchPage(document, watching, known);
    },
    letReaderIn: () => askToLetIn('reader'),
    isAlive: () => browser.runtime?.id !== undefined,
    onceShown: (start) => onceShown(document, start),
  });
});

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mentionsExosomes } from '../rules/index.ts';
import { callReader, here, onceShown } from '../src/content/index.ts';
import { pageText, watchPage } from '../src/live/index.ts';
import { askToLetIn } from '../src/platform/messages.ts';

/** All that runs on most pages of a shop: looks for an exosome term, and has the reader let in once there is one. */
export default defineUnlistedScript(() => {
  if (here.lookout || here.reader) return;
  here.lookout = 'looking';
  let roots: ShadowRoot[];
  callReader({
    pageMentions() {
      roots = [];
      return mentionsExosomes(pageText(document, roots));
    },
    mentions: mentionsExosomes,
    watch: (watching) => watchPage(document, watching, roots),
    letReaderIn: () => askToLetIn('reader'),
    isAlive: () => browser.runtime?.id !== undefined,
    onceShown: (start) => onceShown(document, start),
  });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardContents } from '../src/card/contents.ts';
import { offerContents } from '../src/content/index.ts';
import { speakInPage } from '../src/platform/speech.ts';

/** What the card says. A script by itself, so that the page has its turn between this and the drawing: each is long to read in. */
export default defineUnlistedScript(() => {
  speakInPage();
  offerContents(cardContents);
});

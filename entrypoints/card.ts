import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeDrawing } from '../src/card/drawn.ts';
import { offerDrawing } from '../src/content/index.ts';
import { speakInPage } from '../src/platform/speech.ts';

/** Let into a page when its first card is to be shown; the content script, in the same world, takes up what it offers. */
export default defineUnlistedScript(() => {
  speakInPage();
  offerDrawing(makeDrawing);
});

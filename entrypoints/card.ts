import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawingOf } from '../src/card/drawn.ts';
import { offerDrawing, takeContents } from '../src/content/index.ts';
import { knowDates } from '../src/look/index.ts';
import { askDates } from '../src/platform/messages/index.ts';
import { speakInPage } from '../src/platform/speech.ts';

/**
 * Let into a page behind the card's texts, when it is idle with its claims marked, or when a card is to be shown before that; the
 * content script, in the same world, takes up what it offers.
 */
export default defineUnlistedScript(() => {
  const contents = takeContents();
  if (!contents) return;
  speakInPage();
  offerDrawing(drawingOf(contents));
  void askDates(contents.dates).then(knowDates);
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { article, secondOpinions } from '../rules/index.ts';
import { makeDrawing } from '../src/card/drawn.ts';
import { offerDrawing } from '../src/content/index.ts';
import { knowDates } from '../src/look/index.ts';
import { askDates } from '../src/platform/messages.ts';
import { speakInPage } from '../src/platform/speech.ts';

/**
 * Let into a page when it is idle with its claims marked, or when a card is to be shown before that; the content script, in the
 * same world, takes up what it offers.
 */
export default defineUnlistedScript(() => {
  speakInPage();
  offerDrawing(makeDrawing);
  const dates = [article.updated, ...secondOpinions.flatMap(({ date }) => date ?? [])];
  void askDates([...new Set(dates)]).then(knowDates);
});

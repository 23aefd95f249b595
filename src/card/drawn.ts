/** The card's drawing: heavy beside the rest, and needed only once a card is shown. */
import type { CardContents } from './contents.ts';
import { createDrawing } from './drawing.tsx';
import type { MakeDrawing } from './drawing-parts.ts';

export const drawingOf =
  (contents: CardContents): MakeDrawing =>
  (document, actions) =>
    createDrawing(document, actions, contents);

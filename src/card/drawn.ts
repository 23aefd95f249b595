/** The card's drawing and all that it says: heavy beside the rest, and needed only once a card is shown. */
import { createDrawing } from './drawing.tsx';
import type { MakeDrawing } from './drawing-parts.ts';
import { explain } from './explain.ts';

export const makeDrawing: MakeDrawing = (document, actions) => createDrawing(document, actions, explain);

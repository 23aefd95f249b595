/** The card that explains the claims on a stretch of the page; its drawing is a door of its own (drawn.ts). */
export { type Card, type CardChoices, type CardOptions, createCard, type Passage } from './card.ts';
export type { CardContents } from './contents.ts';
export type { CardActions, CardPicture, Drawing, MakeDrawing } from './drawing-parts.ts';
export { type CardEvent, type CardState, type CardSubject, delays, type OpenedBy } from './state.ts';

/** The card that explains the claims on a stretch of the page. */
export { type Card, type CardOptions, createCard, type Passage } from './card.ts';
export { explain } from './explain.ts';
export type { ClaimExplanation } from './explanation.ts';
export { type CardEvent, type CardState, type CardSubject, delays, type OpenedBy } from './state.ts';

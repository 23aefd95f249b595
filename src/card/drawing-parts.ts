/** What the card has drawn for it. The drawing itself, with all that it says, comes only once a card is to be shown. */
import type { Finding } from '../../rules/types.ts';
import type { Choices, HidingScope } from '../choices/index.ts';
import type { Anchor } from './anchor.ts';

export interface CardPicture {
  readonly key: string;
  readonly anchor: Anchor;
  readonly findings: readonly Finding[];
  readonly takeFocus: boolean;
  /** Jurisdictions whose second opinions the reader leaves out. */
  readonly opinionsOff: Choices['opinionsOff'];
}

export interface Drawing {
  /** A card is likely to be drawn soon. */
  prepare(): void;
  draw(picture: CardPicture): void;
  /** Places it anew: after scrolling, or a change of size. */
  settle(): void;
  erase(): void;
  readonly host: () => Element | null;
  /** Erases it and takes the host out of the page. */
  remove(): void;
}

/** What the reader does in a card. */
export interface CardActions {
  close(): void;
  /** "Not this one", or its undoing. False where that could not be stored. */
  hide(finding: Finding, scope: HidingScope, hidden: boolean): Promise<boolean>;
}

export type MakeDrawing = (document: Document, actions: CardActions) => Drawing;

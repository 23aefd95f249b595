/** The page as its own serializer writes it out: what goes from the content script to where it is read. Plain JSON. */

/**
 * A stretch of the page's markup. A large page is written in many, so that none takes long: the elements that hold too much
 * are opened and closed, and what they hold comes in between.
 */
export type Stretch =
  /** The start tag of an element whose children follow. */
  | { readonly open: string }
  /** The last opened element ends. */
  | { readonly close: true }
  /** Text right in the last opened element, as it is. */
  | { readonly text: string }
  /** An element with all that is in it; with `roots`, the open shadow roots in it are written as templates. */
  | { readonly whole: string; readonly roots?: true };

/** Stretches of one document. An address counts from an anchor: an element that was opened or is whole, by its stretch. */
export interface DocumentMarkup {
  readonly stretches: readonly Stretch[];
  /** Added to the index of a stretch it makes the anchor's number, for no two documents of a page share one. */
  readonly firstAnchor: number;
  /** XML markup: XHTML or SVG. */
  readonly xml: boolean;
  /** Documents in frames that may be read, with the frame's position among all frames of this one. */
  readonly frames: readonly { readonly position: number; readonly markup: DocumentMarkup }[];
}

export interface PageSnapshot extends DocumentMarkup {
  /** Only handed on. */
  readonly url: string | null;
  readonly title: string;
  /** Markup of the elements in the head that tell of the page. */
  readonly head: string;
  /** Scripts run here, so that what stands in `noscript` is text that is not shown. */
  readonly scripting: boolean;
  /** The document leaves declared shadow roots in their templates (jsdom): these are read as roots. */
  readonly declaredOnly: boolean;
  /** Elements left out because the page is too long. */
  readonly leftOut: number;
}

/**
 * Where an element stands: the anchor, then an ordinal among the descendants of what is reached so far (document order, -1
 * for that itself), the open shadow root of each element but the last being entered.
 */
export interface Address {
  readonly anchor: number;
  readonly path: readonly number[];
}

/** Text that stands right in one element or shadow root: `at` counts the characters of its own text alone. */
export interface SpotPart {
  readonly parent: Address;
  readonly at: number;
  readonly text: string;
  /** Characters of all text right in the parent: by these and the words it is known again where ordinals have moved. */
  readonly of: number;
}

/** Where words of the page's text stand on the page. */
export interface Spot {
  /** In reading order; none where the words are no text of the page but an image's. */
  readonly parts: readonly SpotPart[];
  /** The image whose text they are. */
  readonly image?: Address;
  /** Its markup says that a reader has to open something first. */
  readonly collapsed: boolean;
}

import type { Attributes } from './attributes.ts';
import type { MarkupElement, MarkupText } from './markup.ts';

/** One element of the page that can matter: a block, or an inline element with attributes. Parents come before children. */
export interface Box {
  readonly index: number;
  readonly tag: string;
  readonly element: MarkupElement;
  readonly parent: Box | null;
  readonly depth: number;
  readonly attributes: Attributes;
  readonly block: boolean;
  readonly lang: string;
  /** Markup says that a reader has to open something first. */
  collapsed: boolean;
  /** Hidden from assistive technology, or a carousel's copy: read only where it says something new. */
  readonly copy: boolean;
  /** Index behind its last descendant, in `Outline.boxes`. */
  end: number;
  /** The pieces inside it: [first, last). */
  first: number;
  last: number;
  /** Inside it, itself included. */
  links: number;
  images: number;
}

/** Where a stretch of a piece's text stands: from `start` in the text on, it is `node`'s data, folded. */
export interface Segment {
  readonly node: MarkupText;
  readonly start: number;
  /** White space at the start of the node was dropped, for a space or the block's edge stands before it. */
  readonly afterSpace: boolean;
}

/** A block of text as the walk leaves it, before anything is known of its part in the page. */
export interface Piece {
  readonly text: string;
  /** The innermost box that holds all of it. */
  readonly box: Box;
  readonly lang: string;
  readonly strong: readonly (readonly [number, number])[];
  /** Empty where the text is an attribute's (image alt). */
  readonly segments: readonly Segment[];
  readonly element: MarkupElement;
  readonly image: boolean;
}

export interface Frame {
  readonly label: string;
}

/** The page as one pass leaves it. */
export interface Outline {
  readonly boxes: readonly Box[];
  readonly pieces: readonly Piece[];
  readonly frames: readonly Frame[];
  /** Images that say nothing about themselves. */
  readonly mute: readonly Box[];
  /** Pieces of text left out because the page is too long. */
  readonly overLimit: number;
}

/** Itself or the nearest box around it that passes, else null. */
export function closest(box: Box | null, passes: (box: Box) => boolean): Box | null {
  for (let at = box; at !== null; at = at.parent) if (passes(at)) return at;
  return null;
}

export function within(box: Box, outer: Box): boolean {
  return box.index >= outer.index && box.index < outer.end;
}

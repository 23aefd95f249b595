/** What the page hands to the rules. */

/** What part of the page a block is, as far as markup tells; the rules refine it by heading words. */
export type Role =
  | 'heading'
  | 'description'
  | 'list'
  | 'table'
  | 'ingredients'
  | 'how-to'
  | 'question'
  | 'answer'
  | 'review'
  | 'navigation'
  | 'footer'
  | 'control'
  | 'image'
  | 'metadata';

/** Where a table cell stands. A definition list counts as a table of two columns (term, description). */
export interface TableCell {
  /** Same number for every cell of one table. */
  readonly table: number;
  /** Zero-based; cells spanning rows or columns stand at their first one. */
  readonly row: number;
  readonly column: number;
  /** Block id of the cell that heads this row (a `th`, else the first cell of the row), null for that cell itself. */
  readonly rowHeader: number | null;
  /** Block id of the cell that heads this column (`thead` or a first row of `th`), null where there is none. */
  readonly columnHeader: number | null;
}

/**
 * A run of text that a reader sees as one piece: paragraph, list item, cell, caption, heading, button, image text.
 * Inline elements do not split it; `<br>` and block edges do.
 */
export interface TextBlock {
  /** Index in `PageText.blocks`. */
  readonly id: number;
  /** Runs of white space folded to one space, both ends trimmed; every other character as it stands on the page. */
  readonly text: string;
  /** BCP 47 tag of the nearest `lang`, '' where none is declared. */
  readonly lang: string;
  readonly role: Role;
  /** Index in `PageText.products` of the innermost product this belongs to; 0 is the page itself. */
  readonly product: number;
  /** Block id of the nearest heading that covers this block (for a heading: the one a level above), else null. */
  readonly heading: number | null;
  /** 1 to 6 for headings. */
  readonly level?: number;
  readonly cell?: TableCell;
  /** On an answer: block id of the question it answers, where markup tells. */
  readonly question?: number;
  /** Same number for the items of one list. */
  readonly list?: number;
  /** Same number for blocks that share one small container (a figure with its caption, a number over its label). */
  readonly group?: number;
  /** True where markup says that a reader has to open something first (details, hidden panel, collapsed tab). */
  readonly collapsed?: boolean;
  /** [start, end) of inline runs set apart by bold type, in `text`; FAQ questions often stand only in these. */
  readonly strong?: readonly (readonly [number, number])[];
}

/** A product that the page shows, found by markup: JSON-LD, microdata, a repeated card, a row of a price list. */
export interface ProductScope {
  readonly name: string;
  readonly kind: 'product' | 'listing-card' | 'treatment' | 'article';
  /** The product or text that the page is about; cross-sell tiles and listing cards are not. */
  readonly main: boolean;
  /** cross-sell: markup (class, heading role, position) says it is offered beside the main product. */
  readonly place: 'page' | 'listing' | 'cross-sell';
}

/** A part of the page that could not be read; a check that depends on it is 'not checked', never 'not stated'. */
export interface SkippedPart {
  /**
   * closed-frame: a cross-origin or sandboxed frame. empty-panel: a tab or panel whose text is not in the page yet.
   * changed-too-often: the newest words of a page that changes faster than it is read.
   */
  readonly what:
    | 'closed-frame'
    | 'closed-shadow-root'
    | 'empty-panel'
    | 'image-without-text'
    | 'over-limit'
    | 'nested-too-deep'
    | 'changed-too-often';
  readonly count: number;
  /** What the page calls it (a tab's label, a frame's title), where it says. */
  readonly label?: string;
}

/** A page as a reader meets it: the whole input of the rules. */
export interface PageText {
  readonly url: string | null;
  readonly title: string;
  /** BCP 47 tag the document declares, '' where it declares none. */
  readonly lang: string;
  /** In reading order. */
  readonly blocks: readonly TextBlock[];
  /** `products[0]` is always the page itself, so there is at least one. */
  readonly products: readonly ProductScope[];
  readonly skipped: readonly SkippedPart[];
}

/** A stretch of one block: UTF-16 offsets into `TextBlock.text`, end exclusive. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Every type that crosses a folder, as plain JSON values: what the page hands to the rules, what the rules hand back, and
 * the ids that name claims, checks and guidance. Nothing here knows a DOM or a browser.
 */

// ---------------------------------------------------------------------------------------------------------------- ids

/** Every claim the rules know, in the order in which a reader meets them: red flags, cautions, good signs, in line. */
export const claimIds = [
  'injectable',
  'fda-approved',
  'plant-exosome',
  'shelf-stable',
  'live-cells',
  'treats-condition',
  'guaranteed-result',
  'risk-free',
  'clinically-proven',
  'measured-improvement',
  'at-home-microneedling',
  'all-ages',
  'other-source',
  'exosome-like',
  'particle-count',
  'outperforms-alternatives',
  'fda-registered',
  'human-derived',
  'cell-free',
  'sterile-single-use',
  'purified',
  'professional-care',
  'topical-only',
  'cold-stored',
  'states-not-approved',
  'listed-benefit',
] as const;
export type ClaimId = (typeof claimIds)[number];

/** What a careful seller states; a page is told which of these it leaves out. */
export const checkIds = ['source', 'storage', 'evidence', 'ingredient'] as const;
export type CheckId = (typeof checkIds)[number];

/** The article's guidance, statement by statement. */
export const guidanceIds = [
  'topical-only',
  'no-fda-approved-injectable',
  'plant-mismatch',
  'ask-for-studies',
  'ask-for-source',
  'fragile',
  'shelf-stable-doubted',
  'non-living',
  'versus-others',
  'human-cell-free',
  'sterile-purified',
  'dermatologist',
  'listed-benefits',
  'eleven-percent',
  'early-science',
  'from-the-thirties',
] as const;
export type GuidanceId = (typeof guidanceIds)[number];

/** Languages the rules have a folder for. A folder may leave any or every claim 'not-covered'. */
export const languageIds = ['en', 'ko', 'ja', 'zh-Hans', 'zh-Hant', 'es', 'fr', 'de', 'it', 'pt'] as const;
export type LanguageId = (typeof languageIds)[number];

/**
 * red: the article warns against it. caution: the article gives less than the claim takes. good: a sign it says to look
 * for. in-line: the article says the same, shown without a warning.
 */
export type Level = 'red' | 'caution' | 'good' | 'in-line';

// -------------------------------------------------------------------------------------------- what the page hands over

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

// ---------------------------------------------------------------------------------------------- what the rules hand back

/** How a sentence puts a claim, after NegEx (Chapman 2001) and ConText (Harkema 2009). */
export type AssertionStatus =
  | 'asserted'
  | 'negated'
  | 'hypothetical'
  | 'questioned'
  | 'attributed'
  | 'of-another-product';

export type Speaker = 'seller' | 'customer' | 'third-party';

/** A figure that a page gives, decoded: "5 x 10^10 particles/mL" is 50000000000 of "particles per ml". */
export interface Quantity {
  readonly value: number;
  /** '%', 'ppm', 'times', ...; '' where things are counted. */
  readonly unit: string;
  /** What it is of, in the page's words; '' where they do not say. */
  readonly of: string;
}

export interface Finding {
  /** Stable for one report: `<product>.<claim>.<running number>`. */
  readonly id: string;
  readonly claim: ClaimId;
  readonly level: Level;
  /** Exactly as on the page, white space folded. */
  readonly text: string;
  readonly sentence: string;
  readonly lang: LanguageId;
  readonly place: Role;
  readonly guidance: readonly GuidanceId[];
  /** The figure, of a claim that gives one: particle counts and measured improvements. */
  readonly quantity?: Quantity;
  /** Every place where this very wording stands, first one first, each question followed by its answer; at least one. */
  readonly at: readonly Place[];
}

/** A wording that was met and passed over, with the words that decided it. */
export interface PassedClaim {
  readonly claim: ClaimId;
  readonly text: string;
  readonly sentence: string;
  readonly status: Exclude<AssertionStatus, 'asserted'>;
  readonly speaker: Speaker;
  /** The cue as it stands on the page, or a word for the part of the page that decided ('review', 'cross-sell'). */
  readonly cue: string;
}

export interface UncheckedCheck {
  readonly check: CheckId;
  /** What stood in the way: a part of the page, or words in a language that is not covered. */
  readonly because: Extract<SkippedPart['what'], 'empty-panel' | 'closed-frame' | 'over-limit'> | 'language';
  /** What the page calls that part, where it says. */
  readonly label?: string;
  /** The same as one English clause: 'the part called "Ingredients" holds no text yet'. */
  readonly why: string;
}

export interface ProductReport {
  readonly name: string;
  readonly kind: ProductScope['kind'];
  readonly main: boolean;
  /** What the page says the exosomes come from. */
  readonly exosomeSource: readonly ExosomeSource[];
  readonly findings: readonly Finding[];
  readonly passed: readonly PassedClaim[];
  /** What a careful seller would state and this page, read whole, does not. */
  readonly missing: readonly CheckId[];
  readonly notChecked: readonly UncheckedCheck[];
}

export type ExosomeSource = 'human' | 'plant' | 'animal' | 'microbe' | 'synthetic';

export interface LanguageGap {
  /** Tag of the language as found on the page. */
  readonly lang: string;
  /** Blocks in it that name exosomes. */
  readonly blocks: number;
  /** Claims without a wording there; 'all' where the language has none yet. */
  readonly claims: readonly ClaimId[] | 'all';
}

export interface Coverage {
  /** Text blocks that were read. */
  readonly blocks: number;
  /** Those of them that name exosomes, whoever's words they are. */
  readonly naming: number;
  readonly skipped: readonly SkippedPart[];
  readonly notCovered: readonly LanguageGap[];
}

export interface PageReport {
  readonly schema: 1;
  readonly url: string | null;
  readonly title: string;
  readonly lang: string;
  readonly rules: { readonly version: string; readonly languages: readonly LanguageId[] };
  /** Only products about exosomes; the main one first. Empty on a page with none. */
  readonly products: readonly ProductReport[];
  readonly coverage: Coverage;
}

// ------------------------------------------------------------------------------------------- what the rules' texts are

/** What a claim means: argued once, with its guidance, for every language. */
export interface ClaimMeaning {
  readonly id: ClaimId;
  readonly level: Level;
  /** Up to five words, for a list: 'Offered for injection'. */
  readonly name: string;
  /** One or two sentences on what the claim says and why it matters here. */
  readonly explanation: string;
  /** The article's statements it meets, the one that decides its level first. */
  readonly guidance: readonly GuidanceId[];
  /** Questions that a shopper can put to the seller. */
  readonly askSeller: readonly string[];
  /** True for a claim whose figure is to be read out. */
  readonly givesFigure?: boolean;
}

export interface CheckMeaning {
  readonly id: CheckId;
  readonly name: string;
  /** What to say when the page, read whole, does not state it. */
  readonly notStated: string;
  readonly guidance: readonly GuidanceId[];
  readonly askSeller: readonly string[];
}

/** One statement of the article, restated in our own words; it decides a level. */
export interface ArticleStatement {
  readonly id: GuidanceId;
  /** Heading of the article's section. */
  readonly section: string;
  readonly statement: string;
}

/** A regulator or a paper beside the article; never changes a level. */
export interface SecondOpinion {
  readonly id: string;
  readonly claims: readonly ClaimId[];
  readonly body: string;
  readonly title: string;
  /** BCP 47 tag of the title, where it is not English. */
  readonly titleLang?: string;
  /** ISO 8601 day or month or year, null where the source gives none. */
  readonly date: string | null;
  readonly jurisdiction: 'US' | 'EU' | 'UK' | 'Canada' | 'Korea' | 'Japan' | 'Thailand' | 'science';
  readonly says: string;
  readonly address: string;
  /** read: we read a stored copy of the source; reported: we read it in a republication or a news report. */
  readonly known: 'read' | 'reported';
  /** How it stands to the article. */
  readonly stance: 'confirms' | 'sharpens' | 'disputes';
}

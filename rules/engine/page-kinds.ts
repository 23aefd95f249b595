/** How a page says that it has no exosomes to give. */
export interface Refusals {
  /** We do not offer them here. */
  readonly said: readonly string[];
  /** Those that refuse only where their clause ends with them: "we do not offer exosomes", but not "... from plants". */
  readonly closing: readonly string[];
  /** Words behind which a clause may go on without narrowing what it refused. */
  readonly joining: readonly string[];
  /** Words in front of exosomes that leave others: human, derived. */
  readonly kinds: readonly string[];
  /** Questions that a no makes a refusal: do you offer exosomes? */
  readonly asked: readonly string[];
  /** What a cell says to its header "Exosomes": not available here. */
  readonly cells: readonly string[];
  /** Headers of a table that a no makes a refusal: available here? */
  readonly offered: readonly string[];
  /** Who sells nothing of the sort at all: we sell research, not skincare. */
  readonly nothing: readonly string[];
}

/** Kinds of pages that sell no cosmetics and no treatment. */
export type Genre = 'job' | 'forum' | 'laboratory' | 'report' | 'conference' | 'paper' | 'news' | 'advice' | 'law';

/** What a heading says of the blocks below it. */
export type HeadingKind =
  | 'reviews'
  | 'cross-sell'
  | 'ingredients'
  | 'highlights'
  | 'storage'
  | 'how-to'
  | 'questions'
  | 'myths'
  | 'fine-print';

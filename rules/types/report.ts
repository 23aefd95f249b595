/** What the rules hand back. */
import type { CheckId, ClaimId, GuidanceId, LanguageId, Level } from './ids.ts';
import type { Place, ProductScope, Role, SkippedPart } from './page.ts';

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

/** What a reader of pages has chosen, as plain values: anything may carry them, nothing here knows a browser. */
import type { ClaimId, Level, SecondOpinion } from '../../rules/types.ts';

export type MarkStyle = 'strong' | 'subtle' | 'none';
/** Whose rules or research a second opinion rests on. */
export type Jurisdiction = SecondOpinion['jurisdiction'];

/** "Not this one": a wording on one page, or a kind of claim on one site. Everywhere is a kind switched off. */
export type HiddenClaim =
  | {
      readonly scope: 'page';
      /** Without its hash. */
      readonly address: string;
      readonly claim: ClaimId;
      /** As the finding has it, cut at `longestWording`. */
      readonly text: string;
    }
  | { readonly scope: 'site'; readonly host: string; readonly claim: ClaimId };

/** Says nothing of where one shops: the browser may sync it. */
export interface Preferences {
  readonly levels: Readonly<Record<Level, boolean>>;
  readonly kindsOff: readonly ClaimId[];
  readonly markStyle: MarkStyle;
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  readonly hoverDelay: number;
  readonly opinionsOff: readonly Jurisdiction[];
  /** Whether only the known shops are wanted, not others by the reader's click: the browser is in the same state until one is added. */
  readonly knownShopsOnly: boolean;
}

/** Tells where one shops, and so stays on the device. */
export interface Places {
  /** Host names; each stands for its subdomains too. */
  readonly mutedSites: readonly string[];
  readonly hidden: readonly HiddenClaim[];
}

export type Choices = Preferences & Places;

/** How far "not this one" reaches: this wording on this page, this kind of claim on this site, or wherever it stands. */
export type HidingScope = 'page' | 'site' | 'everywhere';

/** A claim that a reader does not want to see, or wants to see again. */
export interface Hiding {
  readonly claim: ClaimId;
  readonly text: string;
  readonly address: string;
  readonly scope: HidingScope;
  /** False to undo it. */
  readonly hidden: boolean;
}

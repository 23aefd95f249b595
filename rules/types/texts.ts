/** What the texts of the rules are: the meaning of a claim and of a check, the article, second opinions. */
import type { CheckId, ClaimId, GuidanceId, Level } from './ids.ts';

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

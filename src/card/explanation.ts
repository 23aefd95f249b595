import type { ArticleStatement, Finding, Level, SecondOpinion } from '../../rules/types.ts';

/** All that the card says of one claim: the finding joined with the catalogue's texts. */
export interface ClaimExplanation {
  /** `Finding.id`. */
  readonly id: string;
  readonly level: Level;
  readonly name: string;
  /** As they stand on the page: any length, any characters; the view makes them plain. */
  readonly words: Finding['text'];
  /** Tag of the language that they are in. */
  readonly lang: Finding['lang'];
  readonly meaning: string;
  /** What the article says to it, the statement that decides the level first. */
  readonly statements: readonly ArticleStatement[];
  /** `updated` is an ISO 8601 day. */
  readonly article: { readonly title: string; readonly updated: string };
  readonly opinions: readonly SecondOpinion[];
  readonly askSeller: readonly string[];
  /** In how many labelled sentences such claims were decided rightly; null for a claim that is not measured. */
  readonly accuracy: { readonly right: number; readonly of: number } | null;
}

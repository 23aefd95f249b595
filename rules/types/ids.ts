/** Ids that name claims, checks, guidance and languages, and the levels of claims. */

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

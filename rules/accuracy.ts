import type { ClaimId } from './types.ts';

/**
 * In how many labelled sentences, claims and such as only look like one, the rules decided rightly; on pages that they were
 * not written on. Written by `npm run accuracy -- --write`.
 */
export const accuracy: Readonly<
  Record<Exclude<ClaimId, 'listed-benefit'>, { readonly right: number; readonly of: number }>
> = {
  injectable: { right: 47, of: 55 },
  'fda-approved': { right: 29, of: 34 },
  'plant-exosome': { right: 37, of: 42 },
  'shelf-stable': { right: 25, of: 35 },
  'live-cells': { right: 29, of: 31 },
  'treats-condition': { right: 42, of: 47 },
  'guaranteed-result': { right: 32, of: 40 },
  'risk-free': { right: 15, of: 22 },
  'clinically-proven': { right: 13, of: 16 },
  'measured-improvement': { right: 22, of: 29 },
  'at-home-microneedling': { right: 15, of: 18 },
  'all-ages': { right: 14, of: 19 },
  'other-source': { right: 14, of: 14 },
  'exosome-like': { right: 8, of: 9 },
  'particle-count': { right: 13, of: 16 },
  'outperforms-alternatives': { right: 16, of: 27 },
  'fda-registered': { right: 10, of: 10 },
  'human-derived': { right: 17, of: 24 },
  'cell-free': { right: 7, of: 8 },
  'sterile-single-use': { right: 6, of: 8 },
  purified: { right: 6, of: 8 },
  'professional-care': { right: 9, of: 11 },
  'topical-only': { right: 9, of: 16 },
  'cold-stored': { right: 10, of: 13 },
  'states-not-approved': { right: 8, of: 12 },
};

import type { ClaimId } from './types.ts';

/**
 * In how many labelled sentences, claims and such as only look like one, the rules decided rightly; on pages that they were
 * not written on. Written by `npm run accuracy -- --write`.
 */
export const accuracy: Readonly<
  Record<Exclude<ClaimId, 'listed-benefit'>, { readonly right: number; readonly of: number }>
> = {
  injectable: { right: 189, of: 209 },
  'fda-approved': { right: 121, of: 130 },
  'plant-exosome': { right: 136, of: 146 },
  'shelf-stable': { right: 89, of: 101 },
  'live-cells': { right: 64, of: 68 },
  'treats-condition': { right: 246, of: 267 },
  'guaranteed-result': { right: 167, of: 180 },
  'risk-free': { right: 84, of: 96 },
  'clinically-proven': { right: 61, of: 65 },
  'measured-improvement': { right: 122, of: 132 },
  'at-home-microneedling': { right: 71, of: 82 },
  'all-ages': { right: 47, of: 57 },
  'other-source': { right: 62, of: 65 },
  'exosome-like': { right: 26, of: 29 },
  'particle-count': { right: 85, of: 91 },
  'outperforms-alternatives': { right: 84, of: 102 },
  'fda-registered': { right: 35, of: 36 },
  'human-derived': { right: 98, of: 108 },
  'cell-free': { right: 36, of: 39 },
  'sterile-single-use': { right: 44, of: 50 },
  purified: { right: 43, of: 46 },
  'professional-care': { right: 53, of: 65 },
  'topical-only': { right: 63, of: 74 },
  'cold-stored': { right: 69, of: 77 },
  'states-not-approved': { right: 36, of: 46 },
};

import type { ClaimId } from './types.ts';

/**
 * In how many labelled sentences, claims and such as only look like one, the rules decided rightly; on pages that they were
 * not written on. Written by `npm run accuracy -- --write`.
 */
export const accuracy: Readonly<
  Record<Exclude<ClaimId, 'listed-benefit'>, { readonly right: number; readonly of: number }>
> = {
  injectable: { right: 188, of: 209 },
  'fda-approved': { right: 121, of: 130 },
  'plant-exosome': { right: 136, of: 146 },
  'shelf-stable': { right: 91, of: 101 },
  'live-cells': { right: 64, of: 68 },
  'treats-condition': { right: 250, of: 267 },
  'guaranteed-result': { right: 167, of: 180 },
  'risk-free': { right: 85, of: 96 },
  'clinically-proven': { right: 62, of: 65 },
  'measured-improvement': { right: 125, of: 132 },
  'at-home-microneedling': { right: 72, of: 82 },
  'all-ages': { right: 49, of: 57 },
  'other-source': { right: 61, of: 65 },
  'exosome-like': { right: 25, of: 29 },
  'particle-count': { right: 85, of: 91 },
  'outperforms-alternatives': { right: 90, of: 102 },
  'fda-registered': { right: 35, of: 36 },
  'human-derived': { right: 101, of: 108 },
  'cell-free': { right: 36, of: 39 },
  'sterile-single-use': { right: 46, of: 50 },
  purified: { right: 42, of: 46 },
  'professional-care': { right: 56, of: 65 },
  'topical-only': { right: 66, of: 74 },
  'cold-stored': { right: 70, of: 77 },
  'states-not-approved': { right: 38, of: 46 },
};

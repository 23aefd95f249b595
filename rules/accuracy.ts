import type { ClaimId } from './types.ts';

/**
 * In how many labelled sentences, claims and such as only look like one, the rules decided rightly; on pages that they were
 * not written on. Written by `npm run accuracy -- --write`.
 */
export const accuracy: Readonly<
  Record<Exclude<ClaimId, 'listed-benefit'>, { readonly right: number; readonly of: number }>
> = {
  injectable: { right: 133, of: 153 },
  'fda-approved': { right: 83, of: 90 },
  'plant-exosome': { right: 108, of: 116 },
  'shelf-stable': { right: 65, of: 74 },
  'live-cells': { right: 56, of: 59 },
  'treats-condition': { right: 168, of: 187 },
  'guaranteed-result': { right: 104, of: 115 },
  'risk-free': { right: 52, of: 62 },
  'clinically-proven': { right: 39, of: 44 },
  'measured-improvement': { right: 87, of: 95 },
  'at-home-microneedling': { right: 48, of: 56 },
  'all-ages': { right: 36, of: 44 },
  'other-source': { right: 43, of: 45 },
  'exosome-like': { right: 22, of: 25 },
  'particle-count': { right: 65, of: 71 },
  'outperforms-alternatives': { right: 58, of: 75 },
  'fda-registered': { right: 29, of: 29 },
  'human-derived': { right: 66, of: 75 },
  'cell-free': { right: 27, of: 30 },
  'sterile-single-use': { right: 30, of: 35 },
  purified: { right: 32, of: 35 },
  'professional-care': { right: 36, of: 46 },
  'topical-only': { right: 42, of: 52 },
  'cold-stored': { right: 47, of: 52 },
  'states-not-approved': { right: 24, of: 34 },
};

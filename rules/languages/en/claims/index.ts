import type { ClaimId } from '../../../types.ts';
import type { Wording } from '../../../engine/language.ts';
import { wording as fdaApproved } from './fda-approved.ts';
import { wording as humanDerived } from './human-derived.ts';
import { wording as injectable } from './injectable.ts';
import { wording as liveCells } from './live-cells.ts';
import { wording as plantExosome } from './plant-exosome.ts';
import { wording as shelfStable } from './shelf-stable.ts';
import { wording as statesNotApproved } from './states-not-approved.ts';
import { wording as topicalOnly } from './topical-only.ts';

/** How each claim is said in English. */
export const claims: Readonly<Record<ClaimId, Wording | 'not-covered'>> = {
  injectable,
  'fda-approved': fdaApproved,
  'plant-exosome': plantExosome,
  'shelf-stable': shelfStable,
  'live-cells': liveCells,
  'treats-condition': 'not-covered',
  'guaranteed-result': 'not-covered',
  'risk-free': 'not-covered',
  'clinically-proven': 'not-covered',
  'measured-improvement': 'not-covered',
  'at-home-microneedling': 'not-covered',
  'all-ages': 'not-covered',
  'other-source': 'not-covered',
  'exosome-like': 'not-covered',
  'particle-count': 'not-covered',
  'outperforms-alternatives': 'not-covered',
  'fda-registered': 'not-covered',
  'human-derived': humanDerived,
  'cell-free': 'not-covered',
  'sterile-single-use': 'not-covered',
  purified: 'not-covered',
  'professional-care': 'not-covered',
  'topical-only': topicalOnly,
  'cold-stored': 'not-covered',
  'states-not-approved': statesNotApproved,
  'listed-benefit': 'not-covered',
};

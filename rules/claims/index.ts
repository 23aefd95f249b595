import type { ClaimId, ClaimMeaning } from '../types.ts';
import { allAges } from './all-ages.ts';
import { atHomeMicroneedling } from './at-home-microneedling.ts';
import { cellFree } from './cell-free.ts';
import { clinicallyProven } from './clinically-proven.ts';
import { coldStored } from './cold-stored.ts';
import { exosomeLike } from './exosome-like.ts';
import { fdaApproved } from './fda-approved.ts';
import { fdaRegistered } from './fda-registered.ts';
import { guaranteedResult } from './guaranteed-result.ts';
import { humanDerived } from './human-derived.ts';
import { injectable } from './injectable.ts';
import { listedBenefit } from './listed-benefit.ts';
import { liveCells } from './live-cells.ts';
import { measuredImprovement } from './measured-improvement.ts';
import { otherSource } from './other-source.ts';
import { outperformsAlternatives } from './outperforms-alternatives.ts';
import { particleCount } from './particle-count.ts';
import { plantExosome } from './plant-exosome.ts';
import { professionalCare } from './professional-care.ts';
import { purified } from './purified.ts';
import { riskFree } from './risk-free.ts';
import { shelfStable } from './shelf-stable.ts';
import { statesNotApproved } from './states-not-approved.ts';
import { sterileSingleUse } from './sterile-single-use.ts';
import { topicalOnly } from './topical-only.ts';
import { treatsCondition } from './treats-condition.ts';

/** What each claim means, in the order of `claimIds`. An id without its file, or with another's, does not compile. */
export const claimMeanings: { readonly [Id in ClaimId]: ClaimMeaning & { readonly id: Id } } = {
  injectable,
  'fda-approved': fdaApproved,
  'plant-exosome': plantExosome,
  'shelf-stable': shelfStable,
  'live-cells': liveCells,
  'treats-condition': treatsCondition,
  'guaranteed-result': guaranteedResult,
  'risk-free': riskFree,
  'clinically-proven': clinicallyProven,
  'measured-improvement': measuredImprovement,
  'at-home-microneedling': atHomeMicroneedling,
  'all-ages': allAges,
  'other-source': otherSource,
  'exosome-like': exosomeLike,
  'particle-count': particleCount,
  'outperforms-alternatives': outperformsAlternatives,
  'fda-registered': fdaRegistered,
  'human-derived': humanDerived,
  'cell-free': cellFree,
  'sterile-single-use': sterileSingleUse,
  purified,
  'professional-care': professionalCare,
  'topical-only': topicalOnly,
  'cold-stored': coldStored,
  'states-not-approved': statesNotApproved,
  'listed-benefit': listedBenefit,
};

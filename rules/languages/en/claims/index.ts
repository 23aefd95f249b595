import type { Wording } from '../../../engine/language.ts';
import type { ClaimId } from '../../../types.ts';
import { wording as allAges } from './all-ages.ts';
import { wording as atHomeMicroneedling } from './at-home-microneedling.ts';
import { wording as cellFree } from './cell-free.ts';
import { wording as clinicallyProven } from './clinically-proven.ts';
import { wording as coldStored } from './cold-stored.ts';
import { wording as exosomeLike } from './exosome-like.ts';
import { wording as fdaApproved } from './fda-approved.ts';
import { wording as fdaRegistered } from './fda-registered.ts';
import { wording as guaranteedResult } from './guaranteed-result.ts';
import { wording as humanDerived } from './human-derived.ts';
import { wording as injectable } from './injectable.ts';
import { wording as listedBenefit } from './listed-benefit.ts';
import { wording as liveCells } from './live-cells.ts';
import { wording as measuredImprovement } from './measured-improvement.ts';
import { wording as otherSource } from './other-source.ts';
import { wording as outperformsAlternatives } from './outperforms-alternatives.ts';
import { wording as particleCount } from './particle-count.ts';
import { wording as plantExosome } from './plant-exosome.ts';
import { wording as professionalCare } from './professional-care.ts';
import { wording as purified } from './purified.ts';
import { wording as riskFree } from './risk-free.ts';
import { wording as shelfStable } from './shelf-stable.ts';
import { wording as statesNotApproved } from './states-not-approved.ts';
import { wording as sterileSingleUse } from './sterile-single-use.ts';
import { wording as topicalOnly } from './topical-only.ts';
import { wording as treatsCondition } from './treats-condition.ts';

/** How each claim is said in English. */
export const claims: Readonly<Record<ClaimId, Wording | 'not-covered'>> = {
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

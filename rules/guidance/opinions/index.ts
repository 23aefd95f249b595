import type { ClaimId, SecondOpinion } from '../../types.ts';
import { asia } from './asia.ts';
import { canada } from './canada.ts';
import { clinicalScience } from './clinical-science.ts';
import { europe } from './europe.ts';
import { fdaOnExosomes } from './fda-exosomes.ts';
import { usAdvertising } from './us-advertising.ts';
import { vesicleScience } from './vesicle-science.ts';

/** Regulators and papers beside the article: shown under a level, never changing it. */
export const secondOpinions: readonly SecondOpinion[] = [
  ...fdaOnExosomes,
  ...usAdvertising,
  ...europe,
  ...canada,
  ...asia,
  ...vesicleScience,
  ...clinicalScience,
];

/** Those that speak to `claim`, in the order of `secondOpinions`; empty where we know of none. */
export function secondOpinionsFor(claim: ClaimId): readonly SecondOpinion[] {
  return secondOpinions.filter((opinion) => opinion.claims.includes(claim));
}

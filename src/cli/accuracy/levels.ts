import { claimMeanings } from '../../../rules/claims/index.ts';
import type { ClaimId, Level } from '../../../rules/types.ts';

export function levelOf(claim: ClaimId): Level {
  return claimMeanings[claim].level;
}

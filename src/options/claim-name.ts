import { type ClaimId, claimMeanings } from '../../rules/index.ts';
import { tellClaim } from '../words/index.ts';

/** Name of a kind of claim. */
export const claimName = (id: ClaimId): string => tellClaim(claimMeanings[id]).name;

import { type ClaimId, claimIds, type Level } from '../../../rules/types.ts';

/** The level of a claim by its place in the list of ids, which runs from red flags over cautions to good signs. */
export function levelOf(claim: ClaimId): Level {
  const index = claimIds.indexOf(claim);
  if (claim === 'listed-benefit') return 'in-line';
  if (index < claimIds.indexOf('treats-condition')) return 'red';
  return index < claimIds.indexOf('human-derived') ? 'caution' : 'good';
}

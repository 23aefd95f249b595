import type { ClaimId } from '../types.ts';
import type { Judged } from './findings.ts';
import { matchesIn } from './reading.ts';

/** The claims that answer a check; a multiple ("5x the growth factors") is no result of a test, so a figure counts with its share alone. */
export function claimsMade(judged: readonly Judged[]): ReadonlySet<ClaimId> {
  const made = judged.filter(({ mention, reading }) => {
    if (mention.claim !== 'measured-improvement') return true;
    return matchesIn(reading, 'share', { from: mention.from, to: mention.to }, reading.tokens.length).length > 0;
  });
  return new Set(made.map(({ mention }) => mention.claim));
}

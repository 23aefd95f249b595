import type { ClaimId } from '../types.ts';
import type { Judged } from './findings.ts';
import { occursIn, sentenceAt } from './reading.ts';

/**
 * The claims that answer a check. A multiple ("5x the growth factors") is no result of a test, so a figure counts with its share
 * alone; and no more is what a seller tells of its own customers.
 */
export function claimsMade(judged: readonly Judged[]): ReadonlySet<ClaimId> {
  const made = judged.filter(({ mention, reading }) => {
    if (mention.claim !== 'measured-improvement') return true;
    const { from, to } = mention;
    if (occursIn(reading, 'anecdote', sentenceAt(reading, from), reading.tokens.length)) return false;
    return occursIn(reading, 'share', { from, to }, reading.tokens.length);
  });
  return new Set(made.map(({ mention }) => mention.claim));
}

import { textOf } from './assertion.ts';
import type { Judged } from './findings.ts';

/**
 * Passes over the bare wordings of a product ("shelf life: 24 months") where it claims what speaks against them ("keep
 * refrigerated") and makes their claim in no fuller words.
 */
export function withoutBare(judged: readonly Judged[]): readonly Judged[] {
  if (!judged.some(({ mention }) => mention.against)) return judged;
  const asserted = judged.filter(({ assertion }) => assertion.status === 'asserted');
  const full = new Set(asserted.filter(({ mention }) => !mention.against).map(({ mention }) => mention.claim));
  /** The first of each claim. */
  const firsts = new Map(asserted.toReversed().map((each) => [each.mention.claim, each]));
  return judged.map((each) => {
    const { against, claim } = each.mention;
    if (each.assertion.status !== 'asserted' || !against || full.has(claim)) return each;
    const other = firsts.get(against);
    if (!other) return each;
    const cue = textOf(other.reading, other.mention.from, other.mention.to);
    return { ...each, assertion: { status: 'negated', speaker: 'seller', cue } };
  });
}

import type { ClaimId } from '../types.ts';
import { asserted } from './assertion.ts';
import type { Judged } from './findings.ts';

/** A red flag denied is a good sign stated: "not FDA approved", "never injected", "no live cells". */
const denials: Partial<Readonly<Record<ClaimId, ClaimId>>> = {
  'fda-approved': 'states-not-approved',
  injectable: 'topical-only',
};

/** A denial farther off than this, in words, is of something wider than the claim. */
const closeBy = 5;

/** The good sign that a denied red flag amounts to, cue included; nothing for any other mention. */
export function restated({ reading, mention, assertion }: Judged): Judged[] {
  const claim = denials[mention.claim];
  if (claim === undefined || assertion.status !== 'negated' || !assertion.span) return [];
  const from = Math.min(mention.from, assertion.span.from);
  const to = Math.max(mention.to, assertion.span.to);
  if (to - from - (mention.to - mention.from) > closeBy) return [];
  return [{ reading, mention: { claim, from, to, words: mention.words }, assertion: asserted }];
}

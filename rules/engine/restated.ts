import { type Assertion, asserted } from './assertion.ts';
import type { Judged } from './findings.ts';
import type { Wording } from './language.ts';

/** A denial farther off than this, in words, is of something wider than the claim. */
const closeBy = 7;

/**
 * A mention that makes its claim by being denied ("not FDA approved", "needs no fridge") becomes an assertion when it is
 * denied, cue included, and nothing at all when it is not. Any other mention stays what it is.
 */
export function restated(judged: Judged, wording: Wording): Judged | null {
  const { mention, assertion } = judged;
  if (!mention.denied)
    return assertion.status === 'asserted' && assertion.span ? affirmed(judged, assertion.span) : judged;
  if (assertion.status === 'of-another-product' || assertion.status === 'attributed') return judged;
  if (assertion.status !== 'negated') return null;
  if (!assertion.span) return { ...judged, assertion: asserted };
  if (assertion.span.reading) return wording.silentInQuestions ? null : answered(judged, assertion.span);
  const from = Math.min(mention.from, assertion.span.from);
  const to = Math.max(mention.to, assertion.span.to);
  if (to - from - (mention.to - mention.from) > closeBy) return null;
  return { ...judged, mention: { ...mention, from, to }, assertion: asserted };
}

/** A question answered with no makes the claim in its answer, so that is what is marked. */
function answered(judged: Judged, span: NonNullable<Assertion['span']>): Judged {
  return {
    reading: span.reading ?? judged.reading,
    mention: { ...judged.mention, from: span.from, to: span.to },
    assertion: asserted,
    reply: true,
  };
}

/** A question answered with yes makes the claim in both: they are marked as one, or each where the answer stands apart. */
function affirmed(judged: Judged, span: NonNullable<Assertion['span']>): Judged {
  const { reading, mention } = judged;
  if (span.reading && span.reading !== reading) return { ...judged, answer: answered(judged, span) };
  return { ...judged, mention: { ...mention, to: Math.max(mention.to, span.to) } };
}

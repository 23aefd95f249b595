import type { ClaimId } from '../types.ts';
import { matchesOf, type Reading } from './reading.ts';

/** Marks behind which a text speaks of something else than what its head announced. */
const stops = new Set(['.', '!', '?', '…']);

/** True where a name stands below a head of its claim: in what heads the block, or in the block before it ("Indications: ..."). */
export function isBelowHead(reading: Reading, claim: ClaimId, name: number): boolean {
  const heads = matchesOf(reading, 'list-head').filter((head) => head.rule.claim === claim && head.to <= name);
  const last = heads.at(-1);
  if (!last) return false;
  const denied = matchesOf(reading, 'no-list-head').some(({ rule, to }) => rule.claim === claim && to <= name);
  return !denied && !isEndedBefore(reading, Math.max(last.to, reading.origin), name);
}

function isEndedBefore({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' && stops.has(token.form)) return true;
  }
  return false;
}

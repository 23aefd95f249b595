import type { ClaimId } from '../types.ts';
import { append } from './append.ts';
import type { Judged } from './findings.ts';
import type { Reading } from './reading.ts';

/** "don't inject" inside "We don't inject": the longer one stands for both. */
export function withoutNested(judged: readonly Judged[]): readonly Judged[] {
  const nested = nestedInOrder(judged) ?? nestedInAny(judged);
  return nested.size > 0 ? judged.filter((each) => !nested.has(each)) : judged;
}

/**
 * Those of one claim in a reading mostly come in order of their starts, block after block: then one look at the last of each claim
 * tells. Null where they do not, since an answer or a denial moved one.
 */
function nestedInOrder(judged: readonly Judged[]): ReadonlySet<Judged> | null {
  const nested = new Set<Judged>();
  let reading: Reading | null = null;
  /** The last that is kept of each claim in the reading. */
  const lasts: Judged[] = [];
  for (const each of judged) {
    if (each.reading !== reading) {
      if (reading && each.reading.block.id <= reading.block.id) return null;
      reading = each.reading;
      lasts.length = 0;
    }
    let place = 0;
    while (place < lasts.length && lasts[place]?.mention.claim !== each.mention.claim) place += 1;
    const last = lasts[place]?.mention;
    const { from, to } = each.mention;
    if (last && (from < last.from || (from === last.from && to > last.to))) return null;
    if (last && last.to >= to) nested.add(each);
    else lasts[place] = each;
  }
  return nested;
}

function nestedInAny(judged: readonly Judged[]): ReadonlySet<Judged> {
  const readings = new Map<Reading, Judged[]>();
  for (const each of judged) append(readings, each.reading, each);
  const nested = new Set<Judged>();
  for (const inOne of readings.values()) {
    if (inOne.length < 2) continue;
    const ends = new Map<ClaimId, number>();
    inOne.sort((one, other) => one.mention.from - other.mention.from || other.mention.to - one.mention.to);
    for (const each of inOne) {
      const { claim, to } = each.mention;
      if ((ends.get(claim) ?? 0) >= to) nested.add(each);
      else ends.set(claim, to);
    }
  }
  return nested;
}

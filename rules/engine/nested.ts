import type { Judged } from './findings.ts';
import type { Reading } from './reading.ts';

/** "don't inject" inside "We don't inject": the longer one stands for both. */
export function withoutNested(judged: readonly Judged[]): readonly Judged[] {
  const nested = new Set<Judged>();
  for (const inOne of byReading(judged)) for (const each of nestedAmong(inOne)) nested.add(each);
  return nested.size > 0 ? judged.filter((each) => !nested.has(each)) : judged;
}

/** They come block by block, but for an answer that makes its claim with a question in another one. */
function byReading(judged: readonly Judged[]): readonly (readonly Judged[])[] {
  const groups: Judged[][] = [];
  let last = -1;
  for (const each of judged) {
    const { block } = each.reading;
    if (block.id < last) return [...gathered(judged).values()];
    if (block.id === last) groups.at(-1)?.push(each);
    else groups.push([each]);
    last = block.id;
  }
  return groups;
}

/** What was judged, reading by reading, in the same order. */
export function gathered(judged: readonly Judged[]): ReadonlyMap<Reading, readonly Judged[]> {
  const groups = new Map<Reading, Judged[]>();
  for (const each of judged) {
    const group = groups.get(each.reading);
    if (group) group.push(each);
    else groups.set(each.reading, [each]);
  }
  return groups;
}

/** Those of one claim mostly come in order of their starts already: then one look at the last of each claim tells. */
function nestedAmong(inOne: readonly Judged[]): readonly Judged[] {
  if (inOne.length < 2) return [];
  return (
    nestedInOrder(inOne) ??
    nestedInOrder(
      [...inOne].sort((one, other) => one.mention.from - other.mention.from || other.mention.to - one.mention.to),
    ) ??
    []
  );
}

/** Null where they are out of order, since a denial moved one. */
function nestedInOrder(inOne: readonly Judged[]): readonly Judged[] | null {
  const nested: Judged[] = [];
  /** The last that is kept of each claim. */
  const lasts: Judged[] = [];
  for (const each of inOne) {
    const { claim, from, to } = each.mention;
    let place = 0;
    while (place < lasts.length && lasts[place]?.mention.claim !== claim) place += 1;
    const last = lasts[place]?.mention;
    if (last && (from < last.from || (from === last.from && to > last.to))) return null;
    if (last && last.to >= to) nested.push(each);
    else lasts[place] = each;
  }
  return nested;
}

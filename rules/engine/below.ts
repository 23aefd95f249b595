import type { ClaimId } from '../types.ts';
import { firstFrom, matchesOf, oncePerReading, type Reading, type RuleMatch } from './reading.ts';

/** Marks behind which a text speaks of something else than what its head announced. */
const stops = new Set(['.', '!', '?', '…']);

/** Names that stand below a head of their claim, as matches of it: "Indications: rosacea, ...". In order of their starts. */
export function namesBelowHeads(reading: Reading): readonly RuleMatch<'claim'>[] {
  const names = matchesOf(reading, 'listed-name');
  if (names.length === 0 || matchesOf(reading, 'list-head').length === 0) return [];
  return names.flatMap(({ rule: { rule }, from, to }) =>
    isBelowHead(reading, rule.claim, from) ? [{ rule, from, to }] : [],
  );
}

/** True where a name stands below a head of its claim: in what heads the block, or before it in the block. */
function isBelowHead(reading: Reading, claim: ClaimId, name: number): boolean {
  const { ends, denied } = headsOf(reading).get(claim) ?? unknown;
  const last = ends[firstFrom(ends, name + 1) - 1];
  if (!last || denied <= name) return false;
  const stopsHere = stopsIn(reading);
  const stop = stopsHere[firstFrom(stopsHere, Math.max(last.from, reading.origin))];
  return !stop || stop.from >= name;
}

interface Heads {
  /** Where heads end, in order; called `from`, since they are looked up as what stands behind them. */
  readonly ends: { readonly from: number }[];
  /** Where the first denial of the whole list ends. */
  denied: number;
}

const unknown: Heads = { ends: [], denied: Number.POSITIVE_INFINITY };

const headsOf = oncePerReading((reading: Reading): ReadonlyMap<ClaimId, Heads> => {
  const heads = new Map<ClaimId, Heads>();
  for (const { rule, to } of matchesOf(reading, 'list-head')) {
    const own = heads.get(rule.claim) ?? { ends: [], denied: Number.POSITIVE_INFINITY };
    own.ends.push({ from: to });
    heads.set(rule.claim, own);
  }
  for (const { ends } of heads.values()) ends.sort((one, other) => one.from - other.from);
  for (const { rule, to } of matchesOf(reading, 'no-list-head')) {
    const own = heads.get(rule.claim);
    if (own) own.denied = Math.min(own.denied, to);
  }
  return heads;
});

const stopsIn = oncePerReading(({ tokens }: Reading): readonly { readonly from: number }[] =>
  tokens.flatMap(({ kind, form }, from) => (kind === 'mark' && stops.has(form) ? [{ from }] : [])),
);

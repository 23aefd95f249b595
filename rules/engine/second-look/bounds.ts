import type { Level } from '../../types.ts';

/**
 * Below the first a wording's claim is dropped, from the second on a sentence without a wording makes one. Chosen by the totals on pages
 * that the model had not learned from, fresh and unseen ones.
 */
const bounds: Readonly<Record<Level, readonly [drop: number, add: number]>> = {
  red: [0.003, 0.8],
  caution: [0.025, 0.8],
  good: [0.025, 0.8],
  // Lists of ingredients are read by themselves.
  'in-line': [0, 1],
};

interface Bounds {
  readonly drop: number;
  readonly add: number;
}

/** The same as log-odds: what a sentence adds up to need not be made a probability to be compared with them. */
export const oddsBounds = Object.fromEntries(
  Object.entries(bounds).map(([level, [drop, add]]) => [level, { drop: oddsOf(drop), add: oddsOf(add) }]),
) as Readonly<Record<Level, Bounds>>;

/** A claim whose log-odds are lower is added at no level. */
export const lowestAdd = Math.min(...Object.values(oddsBounds).map(({ add }) => add));

function oddsOf(probability: number): number {
  return Math.log(probability / (1 - probability));
}

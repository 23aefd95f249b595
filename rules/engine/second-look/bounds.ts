import type { Level } from '../../types.ts';

/**
 * Below the first a wording's claim is dropped, from the second on a sentence without a wording makes one. Chosen by the totals on pages
 * that the model had not learned from, fresh and unseen ones.
 */
export const bounds: Readonly<Record<Level, readonly [drop: number, add: number]>> = {
  red: [0.003, 0.8],
  caution: [0.025, 0.8],
  good: [0.025, 0.8],
  // Lists of ingredients are read by themselves.
  'in-line': [0, 1],
};

/** By sentence of a reading: how likely each claim of a model is; null where a sentence is too long or too short to tell. */
export type Likely = readonly (readonly number[] | null)[];

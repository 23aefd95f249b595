import type { CheckId, CheckMeaning } from '../types.ts';
import { evidence } from './evidence.ts';
import { ingredient } from './ingredient.ts';
import { source } from './source.ts';
import { storage } from './storage.ts';

/** What a careful seller states, in the order of `checkIds`. */
export const checkMeanings: { readonly [Id in CheckId]: CheckMeaning & { readonly id: Id } } = {
  source,
  storage,
  evidence,
  ingredient,
};

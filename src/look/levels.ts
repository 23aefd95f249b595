/** How the levels are named and ordered wherever they are shown. */
import type { Level } from '../../rules/types.ts';
import { type CountedKey, count, type Key, say } from '../words/index.ts';

/** Levels as a reader should meet them: what matters most first. */
export const levelOrder: readonly Level[] = ['red', 'caution', 'good', 'in-line'];

/** The keys of a level's name, of the heading over its claims, and of their number. */
const keys = {
  red: ['levelRed', 'levelsRed', 'countRed'],
  caution: ['levelCaution', 'levelsCaution', 'countCaution'],
  good: ['levelGood', 'levelsGood', 'countGood'],
  'in-line': ['levelInLine', 'levelsInLine', 'countInLine'],
} as const satisfies Record<Level, readonly [Key, Key, CountedKey]>;

/** Name of one claim's level. */
export const levelName = (level: Level): string => say(keys[level][0]);

/** Name over a list of claims of one level. */
export const levelHeading = (level: Level): string => say(keys[level][1]);

/** `1 red flag`, `2 red flags`. */
export const levelCount = (level: Level, number: number): string => count(keys[level][2], number);

/** Orders two levels: negative where `a` is to be met first. */
export function compareLevels(a: Level, b: Level): number {
  return levelOrder.indexOf(a) - levelOrder.indexOf(b);
}

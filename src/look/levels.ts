/** How the levels are named and ordered wherever they are shown. */
import type { Level } from '../../rules/types.ts';

/** Levels as a reader should meet them: what matters most first. */
export const levelOrder: readonly Level[] = ['red', 'caution', 'good', 'in-line'];

/** Name of one claim's level. */
export const levelNames: Readonly<Record<Level, string>> = {
  red: 'Red flag',
  caution: 'Caution',
  good: 'Good sign',
  'in-line': 'In line',
};

/** Name over a list of claims of one level. */
export const levelHeadings: Readonly<Record<Level, string>> = {
  red: 'Red flags',
  caution: 'Cautions',
  good: 'Good signs',
  'in-line': 'In line with the article',
};

/** Orders two levels: negative where `a` is to be met first. */
export function compareLevels(a: Level, b: Level): number {
  return levelOrder.indexOf(a) - levelOrder.indexOf(b);
}

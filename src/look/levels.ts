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

/**
 * Colours of the lines that are painted on pages of unknown colour. Each is a middle tone (relative luminance 0.18 to
 * 0.22), so that it keeps 3:1 against white and cream as well as against near-black. Vermilion, ochre and teal stay
 * apart for people who do not tell red from green; in line is grey.
 */
export const markColours: Readonly<Record<Level, string>> = {
  red: '#dd4339',
  caution: '#b07010',
  good: '#0e8096',
  'in-line': '#7a7a80',
};

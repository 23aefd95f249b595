/** How marks look, on shops' pages and in the options' samples. */
import type { Level } from '../../rules/types.ts';

/** How strongly claims are marked, where they are. */
export type MarkStrength = 'strong' | 'subtle';

/**
 * Colours of the lines that are painted on pages of unknown colour. Each is a middle tone (relative luminance 0.14 to
 * 0.26), so that it keeps 3:1 against white and cream as well as against near-black. Vermilion, ochre, sea blue and grey
 * stay apart for people who do not tell red from green, or blue from yellow (tests/look/colour-blindness.test.ts).
 */
export const markColours: Readonly<Record<Level, string>> = {
  red: '#d3352f',
  caution: '#b87f06',
  good: '#0a7198',
  'in-line': '#7d7d84',
};

interface Line {
  readonly line: string;
  /** Percent of the colour in what is beneath the words. */
  readonly tint: number;
}

/**
 * Style and weight tell the levels apart where colour does not: a thick line, dashes, a double line, fine dots. None is
 * wavy, which readers know as a spelling error. The subtle ones have no tint and half the line: for a page with many
 * marks, or for who is distracted by them; Chromium rounds 1.5 pixels to the strong one's two. Percents are of the size of the marked letters, also where an element inherits them;
 * an `em` would be of the page's root.
 */
export const markLines: Readonly<Record<MarkStrength, Readonly<Record<Level, Line>>>> = {
  strong: {
    red: { line: 'solid max(2px, 12%)', tint: 11 },
    caution: { line: 'dashed 2px', tint: 9 },
    good: { line: 'double 1px', tint: 7 },
    'in-line': { line: 'dotted 1.5px', tint: 0 },
  },
  subtle: {
    red: { line: 'solid max(1px, 6%)', tint: 0 },
    caution: { line: 'dashed 1px', tint: 0 },
    good: { line: 'double 1px', tint: 0 },
    'in-line': { line: 'dotted 1px', tint: 0 },
  },
};

/** A level's colour, mixed into whatever is beneath. */
export function markTint(level: Level, percent: number): string {
  return percent === 0 ? 'transparent' : `color-mix(in srgb, ${markColours[level]} ${percent}%, transparent)`;
}

/** The declarations that make words a mark. */
export function markLook(level: Level, strength: MarkStrength): string {
  const { line, tint } = markLines[strength][level];
  return `text-decoration: underline ${line} ${markColours[level]}; text-underline-offset: 20%; background-color: ${markTint(level, tint)};`;
}

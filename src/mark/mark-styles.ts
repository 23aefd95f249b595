/** How marks look: the rules of the style sheet that goes into every root that holds a mark. */
import type { Level } from '../../rules/types.ts';
import { levelOrder, markColours } from '../look/levels.ts';

/** Name of the registry entry that paints the claims of one level. */
export function claimHighlight(level: Level): string {
  return `exosome-claim-${level}`;
}

/** Name of the registry entry that shows which claim of this level the card or a jump points at. */
export function focusHighlight(level: Level): string {
  return `exosome-focus-${level}`;
}

/**
 * Style and weight tell the levels apart where colour does not: a thick line, dashes, a double line, fine dots. None is
 * wavy, which readers know as a spelling error.
 */
const lines: Readonly<Record<Level, { readonly line: string; readonly tint: number }>> = {
  red: { line: 'solid max(2px, 0.12em)', tint: 11 },
  caution: { line: 'dashed 2px', tint: 9 },
  good: { line: 'double 1px', tint: 7 },
  'in-line': { line: 'dotted 1.5px', tint: 0 },
};

/**
 * Chromium gives every highlight the colours of a selection where the reader forces colours, whatever a page says; line
 * styles are left to tell the levels apart, moved up onto the forced background.
 */
function rulesFor(level: Level): string {
  const colour = markColours[level];
  const { line, tint } = lines[level];
  const mixed = (percent: number): string => `color-mix(in srgb, ${colour} ${percent}%, transparent)`;
  return `
::highlight(${claimHighlight(level)}) {
  text-decoration: underline ${line} ${colour};
  text-underline-offset: 0.2em;
  background-color: ${tint ? mixed(tint) : 'transparent'};
}
::highlight(${focusHighlight(level)}) { background-color: ${mixed(26)}; }
@media (forced-colors: active) {
  ::highlight(${claimHighlight(level)}) { text-decoration-color: HighlightText; text-underline-offset: auto; }
  ::highlight(${focusHighlight(level)}) { text-decoration: overline HighlightText; }
}`;
}

/** Marks are for reading on a screen; a printed page stays the shop's own. */
export const markStyles = `@media screen {${levelOrder.map(rulesFor).join('')}\n}`;

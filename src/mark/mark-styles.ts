/** How marks look: the rules of the style sheet that goes into every root that holds a mark. */
import type { Level } from '../../rules/types.ts';
import type { MarkStyle } from '../choices/index.ts';
import { levelOrder, markColours } from '../look/levels.ts';

/** How marks are painted, where they are. */
export type MarkStrength = Exclude<MarkStyle, 'none'>;

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

/** The same styles, thinner and with no tint: on a page with many marks, or for who is distracted by them. */
const subtleLines: typeof lines = {
  red: { line: 'solid max(1.5px, 0.08em)', tint: 0 },
  caution: { line: 'dashed 1.5px', tint: 0 },
  good: { line: 'double 1px', tint: 0 },
  'in-line': { line: 'dotted 1px', tint: 0 },
};

/** What marks of a level look like, and that which the card points at. Colours are mixed into what is beneath. */
function looksOf(level: Level, strength: MarkStrength): { readonly claim: string; readonly focus: string } {
  const colour = markColours[level];
  const { line, tint } = (strength === 'subtle' ? subtleLines : lines)[level];
  const mixed = (percent: number): string => `color-mix(in srgb, ${colour} ${percent}%, transparent)`;
  return {
    claim: `text-decoration: underline ${line} ${colour}; text-underline-offset: 0.2em; background-color: ${tint ? mixed(tint) : 'transparent'};`,
    focus: `background-color: ${mixed(26)};`,
  };
}

/**
 * Chromium gives every highlight the colours of a selection where the reader forces colours, whatever a page says; line
 * styles are left to tell the levels apart, moved up onto the forced background.
 */
const forced = {
  claim: 'text-decoration-color: HighlightText; text-underline-offset: auto;',
  focus: 'text-decoration: overline HighlightText;',
};

/**
 * The rules for highlights of these names, each for the elements of its selectors; '' for none. Marks are for reading on a
 * screen; a printed page stays the shop's own.
 */
export function markStyles(selectors: ReadonlyMap<string, ReadonlySet<string>>, strength: MarkStrength): string {
  const rules = levelOrder.flatMap((level) => {
    const looks = looksOf(level, strength);
    return [
      ...ruleFor(claimHighlight(level), selectors, looks.claim, forced.claim),
      ...ruleFor(focusHighlight(level), selectors, looks.focus, forced.focus),
    ];
  });
  return rules.length === 0 ? '' : `@media screen {\n${rules.join('\n')}\n}`;
}

function ruleFor(
  name: string,
  selectors: ReadonlyMap<string, ReadonlySet<string>>,
  look: string,
  inForcedColours: string,
): string[] {
  const elements = [...(selectors.get(name) ?? [])];
  if (elements.length === 0) return [];
  // A list, not `:is()`: by its last part browsers know which elements a rule is not for.
  const list = elements.map((element) => `${element}::highlight(${name})`).join(', ');
  return [`${list} { ${look} }`, `@media (forced-colors: active) { ${list} { ${inForcedColours} } }`];
}

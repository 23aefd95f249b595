/** How marks look: the rules of the style sheet that goes into every root that holds a mark. */
import type { Level } from '../../rules/types.ts';
import { levelOrder } from '../look/levels.ts';
import { type MarkStrength, markLook, markTint } from '../look/mark-looks.ts';

const ending: Readonly<Record<MarkStrength, string>> = { strong: '', subtle: '-subtle' };

/** Name of the registry entry that paints the claims of one level. */
export function claimHighlight(level: Level, strength: MarkStrength): string {
  return `exosome-claim-${level}${ending[strength]}`;
}

/** Name of the registry entry that shows which claim of this level the card or a jump points at. */
export function focusHighlight(level: Level, strength: MarkStrength): string {
  return `exosome-focus-${level}${ending[strength]}`;
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
    const pointedAt = `background-color: ${markTint(level, 26)};`;
    return [
      ...ruleFor(claimHighlight(level, strength), selectors, markLook(level, strength), forced.claim),
      ...ruleFor(focusHighlight(level, strength), selectors, pointedAt, forced.focus),
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

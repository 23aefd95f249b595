/** The style sheet that stands in the pages of known and granted sites before they are drawn, for marks that come later. */
import { levelOrder } from '../look/levels.ts';
import type { MarkStrength } from '../look/mark-looks.ts';
import { claimHighlight, focusHighlight, markStyles } from './mark-styles.ts';

const strengths: readonly MarkStrength[] = ['strong', 'subtle'];

/**
 * Rules of all marks for the root element alone: browsers that let highlights be inherited (Chromium since 134) paint them
 * everywhere by these, and have no style to work out anew when marks come. For pages without marks that costs nothing that
 * could be measured, where rules for every element took three times the page's own time.
 */
export function sheetOfRoot(): string {
  const sheets = strengths.map((strength) => {
    const names = levelOrder.flatMap((level) => [claimHighlight(level, strength), focusHighlight(level, strength)]);
    return markStyles(new Map(names.map((name) => [name, new Set([':root'])])), strength);
  });
  return `${sheets.join('\n')}\n`;
}

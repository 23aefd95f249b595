/** Words on what the reader chose not to see. */
import { type HiddenCounts, type HidingReason, hidingReasons } from '../choices/index.ts';
import { type CountedKey, count, say } from '../words/index.ts';

const reasonKeys = {
  level: 'hiddenLevel',
  kind: 'hiddenKind',
  site: 'hiddenSite',
  page: 'hiddenPage',
} as const satisfies Record<HidingReason, CountedKey>;

/** `3 claims are hidden by your options: 2 of a level that is off, 1 hidden on this site.` Null where none is. */
export function hiddenLine(hidden: HiddenCounts): string | null {
  const told = hidingReasons.filter((reason) => hidden[reason] > 0);
  if (told.length === 0) return null;
  const total = told.reduce((sum, reason) => sum + hidden[reason], 0);
  const reasons = told.map((reason) => count(reasonKeys[reason], hidden[reason])).join(say('listJoin'));
  return count('hiddenTotal', total, { reasons });
}

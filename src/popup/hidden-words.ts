/** Words on what the reader chose not to see. */
import { type HiddenCounts, type HidingReason, hidingReasons } from '../choices/index.ts';
import { type CountedKey, count, say } from '../words/index.ts';

const reasonKeys = {
  level: 'hiddenLevel',
  kind: 'hiddenKind',
  site: 'hiddenSite',
  page: 'hiddenPage',
} as const satisfies Record<HidingReason, CountedKey>;

/** `Left out: 2 claims of a level that you switched off, 1 claim that you hid on this site.` Null where none is. */
export function hiddenLine(hidden: HiddenCounts): string | null {
  const told = hidingReasons.filter((reason) => hidden[reason] > 0);
  if (told.length === 0) return null;
  return say('hiddenLine', {
    reasons: told.map((reason) => count(reasonKeys[reason], hidden[reason])).join(say('listJoin')),
  });
}

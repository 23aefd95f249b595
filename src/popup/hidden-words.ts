/** Words on what the reader chose not to see. */
import type { HidingReason } from '../choices/index.ts';

export const hiddenWords = {
  label: 'Hidden by you',
  total: (claims: number) =>
    claims === 1 ? '1 claim is hidden by your options:' : `${claims} claims are hidden by your options:`,
  reasons: {
    level: (count: number) => `${count} of a level that is off`,
    kind: (count: number) => `${count} of a kind that is off`,
    site: (count: number) => `${count} hidden on this site`,
    page: (count: number) => `${count} hidden on this page`,
  } satisfies Record<HidingReason, (count: number) => string>,
  change: 'Change this',
  mutedTitle: 'Muted on this site',
  muted: 'You muted this site, so nothing of it is read or marked.',
  unmute: 'Unmute this site',
  notUnmuted: 'The browser did not store that. Try again.',
} as const;

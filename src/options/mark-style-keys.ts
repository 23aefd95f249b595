import type { MarkStyle } from '../choices/index.ts';
import type { Key } from '../words/index.ts';

/** The keys of each look of marks: its name and what it is. */
export const markStyleKeys = {
  strong: ['marksStrong', 'marksStrongHint'],
  subtle: ['marksSubtle', 'marksSubtleHint'],
  none: ['marksNone', 'marksNoneHint'],
} as const satisfies Record<MarkStyle, readonly [Key, Key]>;

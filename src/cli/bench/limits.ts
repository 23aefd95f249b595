/** What is measured, and how much it may be. */
export interface Limit {
  readonly key: string;
  /** How a reader is told of it. */
  readonly label: string;
  readonly most: number;
  readonly unit: '' | 'ms' | '%' | 'bytes' | 'nodes';
}

export const limits = [
  { key: 'innocentColdOverLimit', label: 'innocent page, first look, over one native read', most: 1, unit: '' },
  { key: 'claimsColdOverMarkJs', label: 'page with claims, cold, over mark.js', most: 0.35, unit: '' },
  { key: 'claimsWarmOverMarkJs', label: 'page with claims, warm, over mark.js', most: 0.3, unit: '' },
  { key: 'longestTaskMs', label: 'longest task on a shop page, median of pages', most: 8, unit: 'ms' },
  {
    key: 'longestTaskHugeMs',
    label: 'longest task on 1 MB of text or 200,000 nodes, median of pages',
    most: 16,
    unit: 'ms',
  },
  { key: 'appendOverEmptyObserver', label: '5,000 nodes appended, over an empty observer', most: 1.3, unit: '' },
  { key: 'pageNodesChanged', label: 'nodes of the page changed', most: 0, unit: 'nodes' },
  { key: 'heapGrowth', label: 'heap growth over 200 navigations, compiled code aside', most: 5, unit: '%' },
  { key: 'scriptGzipBytes', label: 'content scripts, gzipped', most: 60_000, unit: 'bytes' },
  { key: 'timeAt10xOver1x', label: 'time for 10 times the text, over once', most: 11, unit: '' },
  { key: 'assessOverSegmenter', label: 'judging claims, over Intl.Segmenter', most: 5, unit: '' },
  { key: 'popupOpenMs', label: 'popup of a page that is read, until the frame with its list', most: 100, unit: 'ms' },
  { key: 'cardOpenMs', label: 'first card of a page, from the click', most: 100, unit: 'ms' },
] as const satisfies readonly Limit[];

export type LimitKey = (typeof limits)[number]['key'];

/** Null where nothing was measured. */
export function isKept(most: number, value: number | null): boolean | null {
  return value === null ? null : value <= most;
}

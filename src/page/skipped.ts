import type { SkippedPart } from '../../rules/types.ts';
import type { Layout } from './layout.ts';
import { part } from './names.ts';

/** What was not read, of a kind and a name together. */
export function skippedParts(
  layout: Layout,
  empty: readonly SkippedPart[],
  leftOut: number,
  scopeOf: (piece: number) => number,
): readonly SkippedPart[] {
  const found = new Map<string, SkippedPart>();
  const add = (what: SkippedPart['what'], label: string | undefined, count = 1): void => {
    const key = `${what} ${label ?? ''}`;
    const sum = (found.get(key)?.count ?? 0) + count;
    found.set(key, label ? { what, count: sum, label } : { what, count: sum });
  };
  for (const { label } of layout.frames) add('closed-frame', label);
  for (const { label } of empty) add('empty-panel', label);
  const barred = part.navigation | part.footer | part.review | part.crossSell;
  for (const box of layout.mute) {
    if (!((layout.inside[box.index] ?? 0) & barred) && scopeOf(box.first) === 0) add('image-without-text', undefined);
  }
  const over = layout.overLimit + leftOut;
  if (over > 0) add('over-limit', undefined, over);
  return [...found.values()];
}

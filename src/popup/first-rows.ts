/** The popup's first frame: what fits into its window is drawn at once, and the rest of a long list once that is in sight. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PopupState } from './state.ts';
import { groupFindings, leadingOf } from './summary.ts';

/** As many rows as fill the highest window that browsers give a popup (600 pixels), each of them of one line, under its head. */
const firstRows = 12;

/** Rows of the list when it is whole. */
function rowsOf(state: PopupState): number {
  if (state.kind !== 'report') return 0;
  const { lead, others } = leadingOf(state.report.products);
  if (!lead) return others.length;
  const claims = groupFindings(lead).reduce((sum, group) => sum + group.claims.length, 0);
  return claims + lead.missing.length + lead.notChecked.length + others.length;
}

/** A window that draws no frames, as a panel behind another, has the rest after so many milliseconds. */
const longestWait = 1_000;

/** Calls back once the next frame has been drawn; returns what calls it off. Preact's own wait is over before a slow first frame. */
function afterFrame(call: () => void): () => void {
  let timer = setTimeout(call, longestWait);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // Frames are drawn after what is called back in them.
    timer = setTimeout(call);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** How many rows to draw now: only the first of a long list that is the first to be shown, all of every other. */
export function useRows(state: PopupState): number {
  const seen = useRef(false);
  const [, drawAgain] = useState(false);
  const isFirst = state.kind === 'report' && !seen.current;
  const isLong = isFirst && rowsOf(state) > firstRows;
  useLayoutEffect(() => {
    if (!isFirst) return;
    return afterFrame(() => {
      seen.current = true;
      if (isLong) drawAgain(true);
    });
  }, [isFirst, isLong]);
  return isLong ? firstRows : Number.POSITIVE_INFINITY;
}

/** Hands out the first items of each list that it is asked for, as long as rows are left. */
export function rowDealer(rows: number): <Item>(items: readonly Item[]) => readonly Item[] {
  let left = rows;
  return (items) => {
    const dealt = items.slice(0, left);
    left -= dealt.length;
    return dealt;
  };
}

import type { PartName } from '../options.ts';
import type { Outcome, Session } from '../session.ts';
import { measureAppend } from './append.ts';
import { measureClaims } from './claims.ts';
import { measureHeap } from './heap.ts';
import { measureHuge } from './huge.ts';
import { measureInnocent } from './innocent.ts';
import { measureShopVisits } from './shop-visits.ts';
import { measureSize } from './size.ts';
import { measureViews } from './views.ts';

type BrowserPart = Exclude<PartName, 'script' | 'assess'>;

const parts: Readonly<Record<BrowserPart, (session: Session) => Promise<Outcome>>> = {
  innocent: measureInnocent,
  claims: measureClaims,
  huge: measureHuge,
  size: measureSize,
  append: measureAppend,
  heap: measureHeap,
  views: measureViews,
};

/** Measures those parts that need the browser, one after the other, and what all visits of shop pages have in common. */
export async function measureParts(session: Session, wanted: readonly PartName[]): Promise<Outcome> {
  const outcome: Record<string, Outcome[string]> = {};
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.some((each) => each === name)) Object.assign(outcome, await measure(session));
  }
  if (session.shopVisits.length > 0) Object.assign(outcome, measureShopVisits(session.shopVisits));
  return outcome;
}

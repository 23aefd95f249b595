import { isKept, type Limit, type LimitKey, limits } from './limits.ts';
import type { Measured, Outcome } from './session.ts';

/** What one run of the benchmark says of itself. */
export interface About {
  readonly browser: string;
  /** Average number of waiting programs in the last 1, 5 and 15 minutes: what else the machine did. */
  readonly load: readonly number[];
  readonly pages: string;
}

interface Line extends Limit {
  readonly value: number | null;
  readonly kept: boolean | null;
}

function linesOf(outcome: Outcome): Line[] {
  return limits.map((limit) => {
    const value = outcome[limit.key]?.value ?? null;
    return { ...limit, value, kept: isKept(limit.most, value) };
  });
}

/** Every figure by its key, null for one that was not measured; its limit, whether it is kept, and what is behind it. */
export function benchJson(outcome: Outcome, about: About): Record<string, unknown> {
  const lines = linesOf(outcome);
  const by = <Value>(of: (line: Line) => Value): Record<string, Value> =>
    Object.fromEntries(lines.map((line) => [line.key, of(line)]));
  return {
    schema: 1,
    ...Object.fromEntries(Object.entries(outcome).map(([key, { value }]) => [key, value])),
    ...by(({ value }) => value),
    limits: by(({ most, unit, kept }) => ({ most, unit, kept })),
    behind: Object.fromEntries(Object.entries(outcome).map(([key, { behind }]) => [key, behind])),
    ...about,
  };
}

const columns = ['ours', 'limit', 'walk', 'markJs', 'findAndReplace'] as const;
const heads = ['ours', 'native read', 'TreeWalker', 'mark.js', 'findAndReplaceDOMText'] as const;

/** What stands side by side: one row for what was measured on pages of a kind. */
export const sideBySide: readonly (readonly [LimitKey, string])[] = [
  ['innocentColdOverLimit', 'innocent page, first look'],
  ['claimsColdOverMarkJs', '20 claims, cold, with layout and frame'],
  ['claimsWarmOverMarkJs', '20 claims, warm, with layout and frame'],
];

/** Milliseconds of each subject, ours first; a dash for what was not measured. */
export function sideBySideRows(outcome: Outcome): string[][] {
  const measured = sideBySide.filter(([key]) => outcome[key]);
  return [
    ['median, ms', ...heads],
    ...measured.map(([key, label]) => [label, ...columns.map((column) => shown(mediansOf(outcome[key])[column]))]),
  ];
}

export function mediansOf(measured: Measured | undefined): Readonly<Record<string, number | null>> {
  return (measured?.behind.medians ?? {}) as Readonly<Record<string, number | null>>;
}

/** What is measured, found and allowed; those that were not measured are left out. */
export function limitRows(outcome: Outcome): string[][] {
  const lines = linesOf(outcome).filter(({ key }) => outcome[key]);
  return [
    ['', 'measured', 'at most', 'runs', ''],
    ...lines.map(({ key, label, value, most, unit, kept }) => [
      label,
      withUnit(shown(value), unit),
      withUnit(String(most), unit),
      String(outcome[key]?.behind.runs ?? '-'),
      kept === null ? 'not measured' : kept ? 'kept' : 'OVER THE LIMIT',
    ]),
  ];
}

function withUnit(value: string, unit: Limit['unit']): string {
  return unit === '' || value === '-' ? value : `${value} ${unit}`;
}

function shown(value: number | null | undefined): string {
  return value === null || value === undefined || Number.isNaN(value) ? '-' : String(value);
}

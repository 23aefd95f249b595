import { levelOf } from './levels.ts';
import type { Tally, Totals } from './totals.ts';
import { f1, precision, recall } from './totals.ts';

/** A ratio with two decimals, a dash where there is none. */
export function ratio(value: number | null): string {
  return value === null ? '-' : value.toFixed(2);
}

const levelNames = { red: 'all red flags', caution: 'all cautions', good: 'all good signs' } as const;

/**
 * One row a claim that has a label or a finding, then one for each level that sums up several; cells as text, the first row the
 * column names.
 */
export function claimRows(totals: Totals): string[][] {
  const cells = (tally: Tally) => [
    String(tally.labels),
    String(tally.found),
    ratio(recall(tally)),
    String(tally.right),
    String(tally.wrong),
    ratio(precision(tally)),
  ];
  const claims = [...totals.claims].filter(([, { labels, right, wrong }]) => labels + right + wrong > 0);
  const levels = [...totals.levels].filter(([level]) => claims.filter(([id]) => levelOf(id) === level).length > 1);
  return [
    ['claim', 'level', 'labels', 'found', 'recall', 'right', 'wrong', 'precision'],
    ...claims.map(([claim, tally]) => [claim, levelOf(claim), ...cells(tally)]),
    ...levels.map(([level, tally]) => [levelNames[level], level, ...cells(tally)]),
  ];
}

/** One row a check, then all together. */
export function checkRows(totals: Totals): string[][] {
  const rows = [...totals.checks, ['all', totals.allChecks] as const];
  return [
    ['not stated', 'right', 'wrong', 'missed', 'F1'],
    ...rows.map(([check, tally]) => [
      check,
      String(tally.right),
      String(tally.wrong),
      String(tally.missed),
      ratio(f1(tally)),
    ]),
  ];
}

/** Rows in aligned columns: the first to the left, columns of numbers to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const isText = (column: number) => rows.slice(1).some((row) => /[a-z]/i.test(row[column] ?? ''));
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const columns = (rows[0] ?? []).map((_, column) => ({ text: isText(column), width: width(column) }));
  const line = (row: readonly string[]) =>
    columns
      .map(({ text, width: size }, column) =>
        text ? (row[column] ?? '').padEnd(size) : (row[column] ?? '').padStart(size),
      )
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

/** Rows as a Markdown table. */
export function markdown(rows: readonly (readonly string[])[]): string {
  const [names = [], ...rest] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(names), line(names.map(() => '---')), ...rest.map(line)].join('\n');
}

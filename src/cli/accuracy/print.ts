import type { PageScore } from './score.ts';
import { aligned, checkRows, claimRows, markdown } from './table.ts';
import { f1, precision, recall, type Totals } from './totals.ts';

/** A page that was not scored because the rules do not cover its language. */
export interface Skipped {
  readonly id: string;
  readonly lang: string;
}

/** Tables for a terminal, with a note on pages left out and on labels to mend. */
export function accuracyText(totals: Totals, scores: readonly PageScore[], skipped: readonly Skipped[]): string {
  const lost = scores.flatMap(({ id, lostQuotes }) => lostQuotes.map((quote) => `  ${id}: "${quote}"`));
  const languages = [...new Set(skipped.map(({ lang }) => lang))].sort();
  return [
    aligned(claimRows(totals)),
    aligned(checkRows(totals)),
    summary(totals),
    ...(skipped.length > 0
      ? [`${skipped.length} pages left out, their language is not covered (--all scores them): ${languages.join(', ')}`]
      : []),
    ...(lost.length > 0
      ? [`Quotes that do not stand in the page's visible text, not scored:\n${lost.join('\n')}`]
      : []),
  ].join('\n\n');
}

/** The same for README.md. */
export function accuracyMarkdown(totals: Totals): string {
  return [markdown(claimRows(totals)), markdown(checkRows(totals)), summary(totals)].join('\n\n');
}

function summary({ pages, traps, innocent }: Totals): string {
  return [
    `${pages} pages scored.`,
    `${traps.sprung} of ${traps.total} traps sprung.`,
    `${innocent.withFinding} of ${innocent.pages} innocent pages with a finding.`,
  ].join(' ');
}

/** Everything as one JSON value: totals, then each wrong finding, missed label and sprung trap with its page. */
export function accuracyJson(totals: Totals, scores: readonly PageScore[], skipped: readonly Skipped[]): object {
  const tallies = <Key extends string>(map: Totals['claims'] | Totals['levels']) =>
    Object.fromEntries(
      [...map].map(([key, tally]) => [key, { ...tally, precision: precision(tally), recall: recall(tally) }]),
    ) as Record<Key, object>;
  const each = <Row extends object>(rows: (score: PageScore) => readonly Row[]) =>
    scores.flatMap((score) => rows(score).map((row) => ({ page: score.id, ...row })));
  return {
    pages: totals.pages,
    skipped,
    claims: tallies(totals.claims),
    levels: tallies(totals.levels),
    missing: {
      ...Object.fromEntries([...totals.checks].map(([check, tally]) => [check, { ...tally, f1: f1(tally) }])),
      all: { ...totals.allChecks, f1: f1(totals.allChecks) },
    },
    traps: totals.traps,
    innocent: totals.innocent,
    wrongFindings: each(({ findings }) => findings.filter(({ verdict }) => verdict === 'wrong')),
    missedLabels: each(({ labels }) => labels.filter(({ found, optional }) => !found && !optional)),
    sprungTraps: each((score) => score.traps.filter(({ sprung }) => sprung)),
    checksAmiss: each(({ checks }) => checks.filter(({ verdict }) => verdict !== 'right')),
    lostQuotes: each(({ lostQuotes }) => lostQuotes.map((quote) => ({ quote }))),
  };
}

import type { PageScore } from './score.ts';
import { aligned, checkRows, claimRows, markdown, ratio } from './table.ts';
import { f1, precision, recall, share, type Totals, total } from './totals.ts';

/** A page that was not scored because the rules do not cover its language. */
export interface Skipped {
  readonly id: string;
  readonly lang: string;
}

/** Scores by split: 'tuning', 'unseen', or '' where the pages lie in one folder. */
export type Splits = ReadonlyMap<string, readonly PageScore[]>;

/** Tables for a terminal, a set for each split, with a note on pages left out and on labels to mend. */
export function accuracyText(splits: Splits, skipped: readonly Skipped[]): string {
  const scores = [...splits.values()].flat();
  const lost = scores.flatMap(({ id, lostQuotes }) => lostQuotes.map((quote) => `  ${id}: "${quote}"`));
  const languages = [...new Set(skipped.map(({ lang }) => lang))].sort();
  return [
    ...[...splits].map(([split, each]) => splitText(splits.size > 1 ? split || 'other pages' : '', total(each))),
    ...(skipped.length > 0
      ? [`${skipped.length} pages left out, their language is not covered (--all scores them): ${languages.join(', ')}`]
      : []),
    ...(lost.length > 0
      ? [`Quotes that do not stand in the page's visible text, not scored:\n${lost.join('\n')}`]
      : []),
  ].join('\n\n');
}

function splitText(name: string, totals: Totals): string {
  const { right, wrong, missed } = totals.allChecks;
  const checks = right + wrong + missed > 0 ? [aligned(checkRows(totals))] : [];
  const parts = [aligned(claimRows(totals)), ...checks, summary(totals)];
  return [...(name ? [`== ${name} ==`] : []), ...parts].join('\n\n');
}

/** For README.md: the levels in sight, each claim and check folded away. */
export function accuracyMarkdown(totals: Totals): string {
  const [names = [], ...rows] = claimRows(totals);
  const levels = rows.filter(([name]) => name?.startsWith('all '));
  return [
    markdown([names, ...levels]),
    summary(totals),
    '<details>\n<summary>Claim by claim, and what pages leave unsaid</summary>',
    markdown([names, ...rows.filter((row) => !levels.includes(row))]),
    markdown(checkRows(totals)),
    '</details>',
  ].join('\n\n');
}

function summary({ pages, traps, innocent, denials }: Totals): string {
  const { denied, passedOver, asserted, takenForDenied } = denials;
  return [
    `${pages} pages scored.`,
    `${traps.sprung} of ${traps.total} traps sprung.`,
    `${innocent.withFinding} of ${innocent.pages} innocent pages with a finding.`,
    `Denials: ${passedOver} of ${denied} passed over (sensitivity ${ratio(share(passedOver, denied))}),`,
    `${takenForDenied} of ${asserted} assertions taken for one (specificity ${ratio(share(asserted - takenForDenied, asserted))}).`,
  ].join(' ');
}

/** Everything as one JSON value: totals of all pages and of each split, then each mistake with its page. */
export function accuracyJson(splits: Splits, skipped: readonly Skipped[]): object {
  const scores = [...splits.values()].flat();
  const each = <Row extends object>(rows: (score: PageScore) => readonly Row[]) =>
    scores.flatMap((score) => rows(score).map((row) => ({ page: score.id, ...row })));
  return {
    ...totalsJson(total(scores)),
    splits: Object.fromEntries([...splits].map(([split, some]) => [split, totalsJson(total(some))])),
    skipped,
    wrongFindings: each(({ findings }) => findings.filter(({ verdict }) => verdict === 'wrong')),
    missedLabels: each(({ labels }) => labels.filter(({ found, optional }) => !found && !optional)),
    sprungTraps: each((score) => score.traps.filter(({ sprung }) => sprung)),
    checksAmiss: each(({ checks }) => checks.filter(({ verdict }) => verdict !== 'right')),
    lostQuotes: each(({ lostQuotes }) => lostQuotes.map((quote) => ({ quote }))),
  };
}

/** The module from which the card says how sure we are, formatted as the project is. */
export function accuracyModule({ decided }: Totals): string {
  const key = (claim: string) => (/^\w+$/.test(claim) ? claim : `'${claim}'`);
  return `import type { ClaimId } from './types.ts';

/**
 * In how many labelled sentences, claims and such as only look like one, the rules decided rightly; on pages that they were
 * not written on. Written by \`npm run accuracy -- --write\`.
 */
export const accuracy: Readonly<
  Record<Exclude<ClaimId, 'listed-benefit'>, { readonly right: number; readonly of: number }>
> = {
${[...decided].map(([claim, { right, of }]) => `  ${key(claim)}: { right: ${right}, of: ${of} },`).join('\n')}
};
`;
}

function totalsJson(totals: Totals): object {
  const tallies = (map: Totals['claims'] | Totals['levels']) =>
    Object.fromEntries(
      [...map].map(([key, tally]) => [key, { ...tally, precision: precision(tally), recall: recall(tally) }]),
    );
  return {
    pages: totals.pages,
    claims: tallies(totals.claims),
    levels: tallies(totals.levels),
    missing: {
      ...Object.fromEntries([...totals.checks].map(([check, tally]) => [check, { ...tally, f1: f1(tally) }])),
      all: { ...totals.allChecks, f1: f1(totals.allChecks) },
    },
    traps: totals.traps,
    denials: totals.denials,
    innocent: totals.innocent,
  };
}

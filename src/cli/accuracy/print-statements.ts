import { type ClaimId, claimIds } from '../../../rules/types.ts';
import type { ScoredStatement } from './statement-scores.ts';
import { aligned, markdown, ratio } from './table.ts';
import { share } from './totals.ts';

/** Scored statements by split: 'tuning', 'unseen'. */
type Splits = ReadonlyMap<string, readonly ScoredStatement[]>;

/** A table for a terminal, for each split. */
export function statementsText(splits: Splits): string[] {
  return [...splits].map(([split, scored]) => `== statements: ${split} ==\n\n${aligned(statementRows(scored))}`);
}

/** For README.md: all together in sight, claim by claim folded away. */
export function statementsMarkdown(scored: readonly ScoredStatement[]): string {
  const [names = [], ...rows] = statementRows(scored);
  return [
    markdown([names, ...rows.slice(-1)]),
    '<details>\n<summary>Claim by claim</summary>',
    markdown([names, ...rows.slice(0, -1)]),
    '</details>',
  ].join('\n\n');
}

/** The counts of each split by claim, and of all. */
export function statementsJson(splits: Splits): object {
  return Object.fromEntries(
    [...splits].map(([split, scored]) => {
      const { tallies, all } = tally(scored);
      return [split, { claims: Object.fromEntries(tallies), all }];
    }),
  );
}

/** How many statements make a claim and are found, how many only look like it and are taken for it. */
interface Tally {
  made: number;
  found: number;
  like: number;
  taken: number;
}

interface Tallies {
  readonly tallies: ReadonlyMap<ClaimId, Tally>;
  readonly all: Tally;
}

function tally(scored: readonly ScoredStatement[]): Tallies {
  const tallies = new Map<ClaimId, Tally>();
  const all: Tally = { made: 0, found: 0, like: 0, taken: 0 };
  for (const { statement, found } of scored) {
    const ofClaim = tallies.get(statement.claim) ?? { made: 0, found: 0, like: 0, taken: 0 };
    tallies.set(statement.claim, ofClaim);
    const makes = statement.makes.includes(statement.claim);
    for (const each of [ofClaim, all]) {
      each[makes ? 'made' : 'like'] += 1;
      if (found) each[makes ? 'found' : 'taken'] += 1;
    }
  }
  return { tallies, all };
}

function statementRows(scored: readonly ScoredStatement[]): string[][] {
  const { tallies, all } = tally(scored);
  const rows = claimIds.flatMap((claim) => {
    const ofClaim = tallies.get(claim);
    return ofClaim ? [[claim, ...cells(ofClaim)]] : [];
  });
  return [['claim', 'make it', 'found', 'recall', 'look like it', 'taken', 'share'], ...rows, ['all', ...cells(all)]];
}

function cells({ made, found, like, taken }: Tally): string[] {
  const numbers = [made, found, ratio(share(found, made)), like, taken, ratio(share(taken, like))];
  return numbers.map(String);
}

/** What the rules got wrong, a line each. */
export function statementDetails(scored: readonly ScoredStatement[]): string[] {
  return scored.flatMap(({ statement, found }) => {
    const { claim, makes, above, text } = statement;
    if (makes.includes(claim) === found) return [];
    return [`  ${found ? 'WRONG ' : 'MISSED'}  ${claim}  "${above ? `${above} / ` : ''}${text}"`];
  });
}

import type { ClaimId, PageText } from '../types.ts';
import { asserted } from './assertion.ts';
import { isOwnColumn, otherColumn } from './columns.ts';
import type { Judged } from './findings.ts';
import type { Contest } from './language.ts';
import { numberOf } from './number-forms.ts';
import type { BlockReader, Reading } from './reading.ts';
import { rowOf } from './tables.ts';

const none: readonly never[] = [];

/** A verdict in a cell is short; what is longer than this, in words, tells more than one thing. */
const longestVerdict = 8;

/**
 * The claims that a row of a comparison makes without a word of comparing: in "Potency | + | +++++" the seller's own column has
 * more of a merit than every other thing's. They are said of the cell that wins.
 */
export function contestsWon(page: PageText, read: BlockReader, reading: Reading): readonly Judged[] {
  const { block, origin, tokens } = reading;
  if (!block.cell || block.cell.rowHeader === null || !isOwnColumn(page, read, block)) return none;
  const words = wordsOf(page, read, block.cell.rowHeader);
  return contestsOf(reading).flatMap(({ claim, contest }) => {
    if (!startsOne(words, contest.merits) || startsOne(words, contest.besides)) return [];
    const rivals = block.cell ? rowOf(page, block.cell).filter((each) => otherColumn(page, read, each) !== null) : [];
    const named = rivals.map((each) => wordsOf(page, read, each.cell?.columnHeader ?? null));
    if (!named.some((header) => startsOne(header, contest.against))) return [];
    if (!rivals.every((each) => isLess(read(each), reading, contest))) return [];
    const mention = { claim, from: origin, to: tokens.length, parts: [], denied: false };
    return [{ reading, mention, assertion: asserted }];
  });
}

function wordsOf(page: PageText, read: BlockReader, id: number | null): readonly string[] {
  const block = id === null ? undefined : page.blocks[id];
  return (block && read(block)?.tokens.map(({ form }) => form)) ?? [];
}

function contestsOf({ lexicon }: Reading): readonly { readonly claim: ClaimId; readonly contest: Contest }[] {
  return Object.entries(lexicon.language.claims).flatMap(([claim, wording]) =>
    wording === 'not-covered' || !wording.contest ? [] : [{ claim: claim as ClaimId, contest: wording.contest }],
  );
}

function startsOne(words: readonly string[], beginnings: readonly string[]): boolean {
  return words.some((word) => beginnings.some((each) => word.startsWith(each)));
}

function isLess(other: Reading | null, own: Reading, { grades }: Contest): boolean {
  if (!other) return false;
  return [signsIn, numberIn, (reading: Reading) => gradeIn(reading, grades)].some((measure) => {
    const most = measure(own);
    const less = measure(other);
    return most !== null && less !== null && less < most;
  });
}

/** Stars, pluses and dots, one for each grade: "★★★". */
function signsIn({ block }: Reading): number | null {
  const signs = block.text.replace(/\s|\uFE0F/g, '');
  return /^[★⭐+●■✚✓✔]+[☆○□]*$/u.test(signs) ? signs.replace(/[☆○□]/g, '').length : null;
}

/** A bare figure or a multiple; a share is a result of its own, and "2 weeks" are no more of a merit than one. */
function numberIn({ tokens, origin, lexicon }: Reading): number | null {
  const own = tokens.slice(origin);
  const first = own.findIndex(({ kind }) => kind === 'number');
  const { units } = lexicon.language.quantities;
  const bare = own.every(({ kind, form }) => form !== '%' && (kind !== 'word' || units[form] === 'times'));
  const value = numberOf(own[first]?.form ?? '');
  return first >= 0 && bare && own.length <= longestVerdict && !Number.isNaN(value) ? value : null;
}

/** The grade that a cell begins with, by its first two words ("very high") or the first. */
function gradeIn({ tokens, origin }: Reading, grades: Contest['grades']): number | null {
  const own = tokens.slice(origin).map(({ form }) => form);
  if (own.length > longestVerdict) return null;
  const of = (words: string) => grades.findIndex((each) => each.includes(words));
  const known = [of(own.slice(0, 2).join(' ')), of(own[0] ?? '')];
  return known.find((grade) => grade >= 0) ?? null;
}

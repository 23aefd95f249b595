import { type CheckId, type ClaimId, checkIds, claimIds, type Level } from '../../../rules/types.ts';
import { levelOf } from './levels.ts';
import type { PageScore } from './score.ts';

/** Counts of one claim, or of all claims of one level. */
export interface Tally {
  /** Labels that had to be found, and how many were. */
  readonly labels: number;
  readonly found: number;
  /** Findings on a label, and findings on none; those on optional labels count as neither. */
  readonly right: number;
  readonly wrong: number;
}

export interface CheckTally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Labelled sentences, claims and traps alike, and in how many of them the rules decided as the labeller did. */
export interface Decided {
  readonly right: number;
  readonly of: number;
}

/**
 * Denials alone, as NegEx was measured (Chapman 2001): among labelled words that a wording met. Sensitivity is denials passed over
 * of all denials; specificity is assertions not taken for denials of all assertions.
 */
export interface Denials {
  readonly denied: number;
  readonly passedOver: number;
  readonly asserted: number;
  readonly takenForDenied: number;
}

export interface Totals {
  readonly pages: number;
  readonly claims: ReadonlyMap<ClaimId, Tally>;
  readonly levels: ReadonlyMap<Exclude<Level, 'in-line'>, Tally>;
  readonly checks: ReadonlyMap<CheckId, CheckTally>;
  readonly allChecks: CheckTally;
  readonly traps: { readonly total: number; readonly sprung: number };
  readonly decided: ReadonlyMap<ClaimId, Decided>;
  readonly denials: Denials;
  /** Pages without anything of exosomes, and how many of them had a finding all the same. */
  readonly innocent: { readonly pages: number; readonly withFinding: number };
}

/** Right over right and wrong; null where nothing was found. */
export function precision({ right, wrong }: { right: number; wrong: number }): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Found labels over all labels; null where nothing is labelled. */
export function recall({ labels, found }: Tally): number | null {
  return labels === 0 ? null : found / labels;
}

/** A part of a whole, null where there is none. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Harmonic mean of precision and recall of a check; null where there was nothing to say and nothing said. */
export function f1({ right, wrong, missed }: CheckTally): number | null {
  return right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed);
}

/** Sums up the scores of many pages. */
export function total(scores: readonly PageScore[]): Totals {
  const scored = claimIds.filter((id) => id !== 'listed-benefit');
  const claims = new Map(scored.map((id) => [id, tally(scores, (claim) => claim === id)]));
  const levels = (['red', 'caution', 'good'] as const).map(
    (level) => [level, tally(scores, (claim) => levelOf(claim) === level)] as const,
  );
  const traps = scores.flatMap((score) => score.traps);
  const innocent = scores.filter(({ kind }) => kind === 'negative');
  return {
    pages: scores.length,
    claims,
    levels: new Map(levels),
    checks: new Map(checkIds.map((id) => [id, tallyChecks(scores, (check) => check === id)])),
    allChecks: tallyChecks(scores, () => true),
    traps: { total: traps.length, sprung: traps.filter(({ sprung }) => sprung).length },
    decided: new Map(scored.map((id) => [id, decided(scores, id)])),
    denials: denials(scores),
    innocent: {
      pages: innocent.length,
      withFinding: innocent.filter(({ findings }) => findings.length > 0).length,
    },
  };
}

function tally(scores: readonly PageScore[], wanted: (claim: ClaimId) => boolean): Tally {
  const labels = scores.flatMap((score) => score.labels).filter(({ claim, optional }) => wanted(claim) && !optional);
  const findings = scores.flatMap((score) => score.findings).filter(({ claim }) => wanted(claim));
  return {
    labels: labels.length,
    found: labels.filter(({ found }) => found).length,
    right: findings.filter(({ verdict }) => verdict === 'right').length,
    wrong: findings.filter(({ verdict }) => verdict === 'wrong').length,
  };
}

function decided(scores: readonly PageScore[], id: ClaimId): Decided {
  const labels = scores.flatMap((score) => score.labels).filter(({ claim, optional }) => claim === id && !optional);
  const traps = scores.flatMap((score) => score.traps).filter(({ claim }) => claim === id);
  const right = labels.filter(({ found }) => found).length + traps.filter(({ sprung }) => !sprung).length;
  return { right, of: labels.length + traps.length };
}

function denials(scores: readonly PageScore[]): Denials {
  const traps = scores
    .flatMap((score) => score.traps)
    .filter(({ denied, sprung, passedOver }) => denied && (sprung || passedOver !== null));
  const labels = scores
    .flatMap((score) => score.labels)
    .filter(({ optional, found, passedOver }) => !optional && (found || passedOver !== null));
  return {
    denied: traps.length,
    passedOver: traps.filter(({ sprung }) => !sprung).length,
    asserted: labels.length,
    takenForDenied: labels.filter(({ found, passedOver }) => !found && passedOver?.startsWith('negated')).length,
  };
}

function tallyChecks(scores: readonly PageScore[], wanted: (check: CheckId) => boolean): CheckTally {
  const checks = scores.flatMap((score) => score.checks).filter(({ check }) => wanted(check));
  const count = (verdict: string) => checks.filter((each) => each.verdict === verdict).length;
  return { right: count('right'), wrong: count('wrong'), missed: count('missed') };
}

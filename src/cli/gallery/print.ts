import type { Violation } from './faults.ts';

/** What came of one entry, as axe.json holds it. */
export interface TakenEntry {
  /** Of the picture, without `.png`. */
  readonly name: string;
  readonly violations: readonly Violation[];
  /** Why there is no picture; null where there is. */
  readonly failure: string | null;
}

/** ` 12/200  card-red-flag.dark  ok`, or what is wrong with it. */
export function lineOf(count: number, total: number, { name, violations, failure }: TakenEntry): string {
  const broken = violations.map(({ rule, elements }) => `${rule} (${elements.length})`).join(', ');
  const verdict = failure === null ? broken || 'ok' : `not taken: ${failure.split('\n')[0]}`;
  return `${String(count).padStart(String(total).length)}/${total}  ${name}  ${verdict}`;
}

/** How it all came out, in one line. */
export function summaryOf(taken: readonly TakenEntry[], out: string): string {
  const failures = taken.filter(({ failure }) => failure !== null).length;
  const faulty = taken.filter(({ violations }) => violations.length > 0).length;
  const found = faulty === 0 ? 'axe finds no violation' : `axe finds violations in ${faulty} of them`;
  const missing = failures === 0 ? '' : `; ${failures} could not be taken`;
  return `${taken.length - failures} pictures in ${out}; ${found}${missing}.`;
}

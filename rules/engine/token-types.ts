import { numberOf } from './number-forms.ts';
import type { Sought } from './sought.ts';
import type { Token } from './tokens.ts';
import type { TokenTest } from './vocabulary.ts';

/** How a gap takes a token: it counts a word, steps over a comma, and ends at a full stop. */
export const step = { word: 0, crossed: 1, end: 2 } as const;

/** Marks that a gap may step over; any other mark (a full stop, a bullet) ends it. */
const crossed = new Set(Array.from(',()/:&+-%°=~<>×³[]'));

/** What ends a gap and spells no letter: none but a phrase that holds such a mark itself matches over it. */
const partsText = /^[^\p{L}\p{M}\d]*$/u;

/** Whether phrases never match over the end of a sentence, or may. */
export const scopes = { within: 0, across: 1 } as const;
export type Scope = 0 | 1;

/** A test that no token passes. */
export const never: TokenTest = 2 ** 30;

/** All that matching asks of a token; tokens of one form share one. It learns of tests that are made when it is known already. */
export class TokenType {
  /** The test that just this word passes, -1 where no phrase asks for it. */
  exact: TokenTest = -1;
  /** One bit for each kind that it belongs to, as far as the last of them. */
  kinds = new Uint32Array(0);
  readonly step: number;
  readonly parts: boolean;
  /** Tests of words, patterns and ranges that it passes. */
  readonly passed: TokenTest[] = [];
  /** Needs that it meets, of phrases that keep within a sentence and of those that may not. */
  readonly meets: readonly [number[], number[]] = [[], []];
  readonly value: number;
  /** Of its matcher: the phrases that are looked for by it; null until then. */
  sought: Sought | null = null;

  constructor({ form, kind }: Token) {
    this.step = kind !== 'mark' ? step.word : crossed.has(form) ? step.crossed : step.end;
    this.parts = this.step === step.end && partsText.test(form);
    this.value = kind === 'number' ? numberOf(form) : Number.NaN;
  }

  /** Takes it into a kind. */
  join(test: TokenTest): void {
    const kind = test >> 1;
    const at = kind >> 5;
    if (at >= this.kinds.length) {
      const longer = new Uint32Array(Math.max(at + 1, this.kinds.length * 2));
      longer.set(this.kinds);
      this.kinds = longer;
    }
    this.kinds[at] = (this.kinds[at] as number) | (1 << (kind & 31));
  }

  meet(need: number, scope: Scope): void {
    const meets = this.meets[scope];
    if (!meets.includes(need)) meets.push(need);
  }
}

export function passes(type: TokenType, test: TokenTest): boolean {
  if ((test & 1) === 1) return type.exact === test;
  const kind = test >> 1;
  const { kinds } = type;
  return kind >> 5 < kinds.length && ((kinds[kind >> 5] as number) & (1 << (kind & 31))) !== 0;
}

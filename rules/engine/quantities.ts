import type { Quantity } from '../types.ts';
import type { Language } from './language.ts';
import { numberOf } from './number-forms.ts';
import type { Token } from './tokens.ts';

/** What a language's words for numbers and units come to. */
export type QuantityWords = Language['quantities'];

/** Words of what is counted are looked for this far behind the number, and this many are taken. */
const reach = 6;
const mostWords = 4;

interface Amount {
  readonly value: number;
  /** Index of the first token behind it. */
  readonly to: number;
}

/**
 * The first quantity in tokens [from, to): number, unit, and what it is of ("5 x 10^10 particles/mL", "20 000 ppm", "+266 % vs",
 * "19 of 20 women"). Where no word behind the number says what it is of, the words before it do ("Elasticity: +54 %"). Null
 * where no number stands there.
 */
export function quantityIn(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  words: QuantityWords,
): Quantity | null {
  for (let at = from; at < to; at += 1) {
    const first = amountAt(tokens, at, words);
    if (first === null) continue;
    const amount = rangeEnd(tokens, at, first, words) ?? first;
    const share = shareAt(tokens, amount, words);
    if (share) return { value: share.value, unit: '%', of: ofWhat(tokens, from, at, share.to, words) };
    const { unit, to: behind } = unitAt(tokens, amount, words);
    return { value: amount.value, unit, of: ofWhat(tokens, from, at, behind, words) };
  }
  return null;
}

/** "5 x 10^10", "5 x 1010" (its raised digits lost), "1e+10", "20,000", "15 bn", "ten billion", "twenty-five". */
function amountAt(tokens: readonly Token[], at: number, words: QuantityWords): Amount | null {
  const first = countOf(tokens[at], words);
  if (first === null) return null;
  const start = timesAt(tokens, first, at + 1) ?? tensAt(tokens, first, at + 1, words);
  let { value, to } = start;
  for (let size = magnitudeOf(tokens[to], words); size !== null; size = magnitudeOf(tokens[to], words)) {
    value *= size;
    to += 1;
  }
  return Number.isFinite(value) ? { value, to } : null;
}

/** What a sign of multiplication and a number behind it make of a number. */
function timesAt(tokens: readonly Token[], first: number, at: number): Amount | null {
  if (!/^(?:x|×|\*|·)$/.test(tokens[at]?.form ?? '')) return null;
  const power = powerOf(tokens[at + 1]);
  return power === null ? null : { value: first * power, to: at + 2 };
}

/** "twenty five": a ten and a word below ten. */
function tensAt(tokens: readonly Token[], first: number, at: number, words: QuantityWords): Amount {
  const below = tokens[at]?.kind === 'word' ? countOf(tokens[at], words) : null;
  const joined = first >= 20 && first < 100 && first % 10 === 0 && below !== null && below < 10;
  return joined ? { value: first + below, to: at + 1 } : { value: first, to: at };
}

function countOf(token: Token | undefined, words: QuantityWords): number | null {
  if (token === undefined || token.kind === 'mark') return null;
  if (token.kind === 'word') return own(words.numbers, token.form);
  const value = numberOf(token.form);
  return Number.isFinite(value) ? value : null;
}

/** An entry of its own: a page may well say "constructor". */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(record, key) ? (record[key] as Value) : null;
}

/** "10^10", "109" as a page shows 10⁹ that raises the digits by markup alone, and any plain number: "3 x 1000". */
function powerOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number') return null;
  const [, lost] = /^10([3-9]|1[0-5])$/.exec(token.form) ?? [];
  const value = lost === undefined ? numberOf(token.form) : 10 ** Number(lost);
  return Number.isFinite(value) ? value : null;
}

function magnitudeOf(token: Token | undefined, words: QuantityWords): number | null {
  return token?.kind === 'word' ? own(words.magnitudes, token.form) : null;
}

/** "30-50 %", "10 to 15 billion": the second number, since it has the unit; null for no range. */
function rangeEnd(tokens: readonly Token[], at: number, { to }: Amount, words: QuantityWords): Amount | null {
  const joins = to === at + 1 && words.upTo.includes(tokens[to]?.form ?? '');
  return joins ? amountAt(tokens, to + 1, words) : null;
}

/** "19 of 20", "9 out of 10", "8 in 10" as a share in per cent. */
function shareAt(tokens: readonly Token[], { value, to }: Amount, words: QuantityWords): Amount | null {
  let at = to;
  while (at < to + 2 && words.outOf.includes(tokens[at]?.form ?? '')) at += 1;
  if (at === to) return null;
  const whole = countOf(tokens[at], words);
  const unit = own(words.units, tokens[at + 1]?.form ?? '');
  // "4 in 10 days" is a span of time.
  return whole === null || unit !== null || whole < value || whole <= 0
    ? null
    : { value: (value / whole) * 100, to: at + 1 };
}

function unitAt(tokens: readonly Token[], { to }: Amount, words: QuantityWords): { unit: string; to: number } {
  let at = to;
  if (tokens[at]?.form === '+') at += 1;
  const form = tokens[at]?.form ?? '';
  if (form === '%') return { unit: '%', to: at + 1 };
  const unit = own(words.units, form);
  return unit === null ? { unit: '', to: at } : { unit, to: at + 1 };
}

/** The words behind the quantity, up to a mark; else those before it. */
function ofWhat(tokens: readonly Token[], from: number, start: number, end: number, words: QuantityWords): string {
  const behind = wordsFrom(tokens.slice(end, end + reach), words);
  if (behind !== '') return behind;
  const before = tokens.slice(Math.max(from, start - reach), start);
  return wordsFrom(before, words);
}

function wordsFrom(tokens: readonly Token[], words: QuantityWords): string {
  const found: string[] = [];
  for (const { kind, form } of tokens) {
    if (kind === 'mark' && found.length > 0 && form !== '/') break;
    if (kind === 'mark' && form === '/') found.push(words.per);
    else if (kind === 'word' && (found.length > 0 || !words.fillers.includes(form))) found.push(form);
    if (found.length === mostWords) break;
  }
  return found.join(' ');
}

import { numberOf } from '../number-forms.ts';
import { SlotCache } from '../slot-cache.ts';
import type { Token } from '../tokens.ts';

/** Words of a language that the model treats apart. */
export interface ModelWords {
  /** Too small to tell anything: the, of, our. */
  readonly small: ReadonlySet<string>;
  /** Those that deny what follows them: not, without. */
  readonly denying: ReadonlySet<string>;
}

const stemLength = 5;

/** The beginning of a word, or the size of a number; what a wording would spell as one word with a star. */
export function stemOf({ form, kind }: Pick<Token, 'form' | 'kind'>): string {
  if (kind !== 'number') return form.length > stemLength ? form.slice(0, stemLength) : form;
  if (/[\^e]/.test(form)) return '#power';
  const value = numberOf(form);
  if (Number.isNaN(value)) return '#';
  if (value >= 1900 && value <= 2100 && !form.includes('.')) return '#year';
  if (value === 0) return '#0';
  return `#${Math.min(4, String(Math.trunc(Math.abs(value))).length)}`;
}

/** True for what a pair may be made of. */
function isTelling({ kind, form }: Token, { small }: ModelWords): boolean {
  if (kind === 'mark') return form === '%';
  return kind === 'number' || (!small.has(form) && !form.includes("'"));
}

/** What a code says of its token, beside the number of the stem. */
const isMark = 1;
const tells = 2;
const denies = 4;
const bits = 3;

/** A hostile page of endless new words must not fill the memory. */
const mostForms = 10_000;

/**
 * Tokens as the model reads them, each as one number: features are pairs of stems, and to put them together as texts would take
 * longer than all that is done with them. A form is looked into once.
 */
export class StemReader {
  readonly #numberOf: (stem: string) => number;
  readonly #words: ModelWords;
  readonly #known: Readonly<Record<Token['kind'], Map<string, number>>> = {
    word: new Map(),
    number: new Map(),
    mark: new Map(),
  };

  /** The codes of common forms. */
  readonly #kept = new SlotCache();

  /** @param numberOf the number of a stem, 0 for one that tells nothing */
  constructor(words: ModelWords, numberOf: (stem: string) => number) {
    this.#words = words;
    this.#numberOf = numberOf;
  }

  /** The codes of tokens [from, to). */
  read(tokens: readonly Token[], from = 0, to = tokens.length): readonly number[] {
    const codes = new Array<number>(to - from);
    for (let at = from; at < to; at += 1) codes[at - from] = this.#codeOf(tokens[at] as Token);
    return codes;
  }

  #codeOf(token: Token): number {
    const kept = this.#kept.get(token);
    if (kept >= 0) return kept;
    const code = this.#knownCode(token);
    this.#kept.keep(token, code);
    return code;
  }

  #knownCode(token: Token): number {
    const known = this.#known[token.kind];
    let code = known.get(token.form);
    if (code === undefined) {
      if (known.size >= mostForms) known.clear();
      code = this.#newCode(token);
      known.set(token.form, code);
    }
    return code;
  }

  #newCode(token: Token): number {
    const flags =
      (token.kind === 'mark' ? isMark : 0) |
      (isTelling(token, this.#words) ? tells : 0) |
      (this.#words.denying.has(token.form) ? denies : 0);
    return (this.#numberOf(stemOf(token)) << bits) | flags;
  }
}

export function stemIn(code: number): number {
  return code >> bits;
}

/** True for the code of what a pair may be made of. */
export function tellsIn(code: number): boolean {
  return (code & tells) !== 0;
}

export function deniesIn(code: number): boolean {
  return (code & denies) !== 0;
}

export function isMarkIn(code: number): boolean {
  return (code & isMark) !== 0;
}

import type { ProductScope } from '../../types.ts';
import { numberOf } from '../number-forms.ts';
import type { Reading } from '../reading.ts';
import type { Aboutness } from '../scope.ts';
import type { Section } from '../sections.ts';
import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokens.ts';

/** Words of a language that the model treats apart. */
export interface ModelWords {
  /** Too small to tell anything: the, of, our. */
  readonly small: ReadonlySet<string>;
  /** Those that deny what follows them: not, without. */
  readonly denying: ReadonlySet<string>;
}

/** Where a sentence stands. */
export interface Surroundings {
  readonly section: Section;
  readonly product: ProductScope;
  readonly aboutness: Aboutness;
}

const stemLength = 5;
/** Pairs are of words that stand no farther apart than this. */
const pairedWithin = 3;
/** A denial reaches this many words, and less over a mark. */
const denialReach = 6;
const markCosts = 3;
/** Of what heads a sentence no more words than these count. */
const longestHead = 14;
/** A sentence of no more words than this is read together with each word of what heads it. */
const shortSentence = 8;
const wordsPerStep = 6;
const mostSteps = 5;

/** The beginning of a word, or the size of a number; what a wording would spell as one word with a star. */
export function stemOf({ form, kind }: Token): string {
  if (kind !== 'number') return form.length > stemLength ? form.slice(0, stemLength) : form;
  if (/[\^e]/.test(form)) return '#power';
  const value = numberOf(form);
  if (Number.isNaN(value)) return '#';
  if (value >= 1900 && value <= 2100 && !form.includes('.')) return '#year';
  if (value === 0) return '#0';
  return `#${Math.min(4, String(Math.trunc(Math.abs(value))).length)}`;
}

/** True for what a pair may be made of. */
export function isTelling({ kind, form }: Token, { small }: ModelWords): boolean {
  if (kind === 'mark') return form === '%';
  return kind === 'number' || (!small.has(form) && !form.includes("'"));
}

/** Words told to the model before the sentence: the headers of a cell, a heading, a question. */
function headOf(reading: Reading, question: Reading | null): readonly Token[] {
  const { tokens, origin } = reading;
  return origin > 0 ? tokens.slice(0, origin) : (question?.tokens ?? []);
}

/**
 * What a sentence is known by: its stems, pairs of stems close together, stems behind a denial, what heads it, and where it stands.
 * Each is named once. Linear in the sentence.
 */
export function featuresOf(
  reading: Reading,
  sentence: Sentence,
  { section, product, aboutness }: Surroundings,
  words: ModelWords,
  question: Reading | null = null,
): ReadonlySet<string> {
  const own = reading.tokens.slice(Math.max(sentence.from, reading.origin), sentence.to);
  const stems = own.map(stemOf);
  const features = new Set<string>();
  for (const stem of stems) features.add(`s:${stem}`);
  for (let at = 1; at < stems.length; at += 1) features.add(`k:${stems[at - 1]}_${stems[at]}`);
  const telling = stems.filter((_, at) => isTelling(own[at] as Token, words));
  for (const [at, stem] of telling.entries())
    for (const next of telling.slice(at + 1, at + 1 + pairedWithin)) features.add(`k:${stem}_${next}`);
  addDenied(features, own, stems, words);
  const head = headOf(reading, question)
    .slice(0, longestHead)
    .filter((token) => token.kind !== 'mark' && isTelling(token, words))
    .map(stemOf);
  for (const above of head) {
    features.add(`p:${above}`);
    if (telling.length <= shortSentence) for (const stem of telling) features.add(`x:${above}_${stem}`);
  }
  for (const kind of section.kinds) features.add(`S:${kind}`);
  features.add(`R:${reading.block.role}`);
  features.add(`O:${section.others}`);
  features.add(`A:${section.aboutExosomes}`);
  features.add(`K:${product.kind}`);
  features.add(`P:${product.place}`);
  features.add(`M:${product.main}`);
  features.add(`B:${aboutness}`);
  features.add(`Q:${sentence.question}`);
  features.add(`L:${Math.min(mostSteps, Math.trunc(own.length / wordsPerStep))}`);
  return features;
}

function addDenied(features: Set<string>, own: readonly Token[], stems: readonly string[], words: ModelWords): void {
  let left = 0;
  for (const [at, { form, kind }] of own.entries()) {
    if (words.denying.has(form)) left = denialReach;
    else if (left > 0) {
      features.add(`n:${stems[at]}`);
      left -= 1;
    }
    if (kind === 'mark') left = Math.max(0, left - markCosts);
  }
}

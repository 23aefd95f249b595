/** Says what the catalogue says, in the reader's language. Call it when something is shown, never when a module loads. */
import type { Arguments, Catalogue, CountedArguments, CountedKey, Key } from './catalogue.ts';

let catalogue: Catalogue | null = null;
let rules: Intl.PluralRules | null = null;
let spoken: string | null = null;
let numbers: Intl.NumberFormat | null = null;

/** Names the catalogue to speak from. Each entrypoint does so before it shows anything. */
export function speakFrom(source: Catalogue): void {
  catalogue = source;
  rules = null;
  spoken = null;
  numbers = null;
}

/** The message under any key, empty where there is none. Values go by the order of their names in the alphabet. */
export function lookUp(key: string, values: Readonly<Record<string, string>> = {}): string {
  if (!catalogue) throw new Error(`Nothing says where words come from: speakFrom() comes before "${key}".`);
  const names = Object.keys(values).sort();
  return catalogue.getMessage(
    key,
    names.map((name) => values[name] ?? ''),
  );
}

/** The language of the words: the browser's own variety of it where it has one, as in `en-US`. */
export function language(): string {
  if (spoken) return spoken;
  const words = lookUp('language');
  const asked = catalogue?.getUILanguage() ?? '';
  const tag = primary(asked) === primary(words) && isTag(asked) ? asked : words;
  // Nothing is said any more where the extension is gone: not to be kept as its language.
  if (words !== '') spoken = tag;
  return tag;
}

/** Which way the words run. The file says it: a browser in a language that we lack shows English, from left to right. */
export function direction(): 'ltr' | 'rtl' {
  return lookUp('direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** One message. A key that is not there, or a value that is missing or too many, does not compile. */
export function say<K extends Key>(key: K, ...[values]: Arguments<K, string>): string {
  return lookUp(key, values);
}

/** A message that depends on a number, which is written as the language writes it. */
export function count<K extends CountedKey>(key: K, number: number, ...[values]: CountedArguments<K, string>): string {
  return lookUp(countedKey(key, number), { ...values, count: written(number) });
}

/** Some languages that write numbers in Latin digits wherever they are spoken. */
const latinDigits =
  /^(?:cs|da|de|el|en|es|fi|fr|he|hu|id|it|ja|ko|nb|nl|pl|pt|ro|ru|sv|th|tr|uk|vi|zh)(?:-(?!.*\bu\b)[\w-]+)?$/;

/**
 * A number as the language writes it. What the browser loads to write its first one takes a page's process as long as all the rest
 * of a card, so it is not asked where every way to write a small number is the same.
 */
export function written(number: number): string {
  const isSmall = Number.isInteger(number) && number >= 0 && number < 1000;
  if (isSmall && latinDigits.test(language())) return String(number);
  numbers ??= new Intl.NumberFormat(language());
  return numbers.format(number);
}

/** The key of the message for this number: `redFlags_few` where the language has such a form, else `redFlags_other`. */
function countedKey(key: string, number: number): string {
  rules ??= new Intl.PluralRules(language());
  const fitting = `${key}_${rules.select(number)}`;
  return lookUp(fitting) ? fitting : `${key}_other`;
}

/** A time as the language writes it: `0.45 seconds`. */
export function seconds(milliseconds: number): string {
  const shape = { style: 'unit', unit: 'second', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(language(), shape).format(milliseconds / 1000);
}

/** Sentences one behind the other, as the language sets them. */
export function sentences(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').reduce((first, second) => say('sentencePair', { first, second }));
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

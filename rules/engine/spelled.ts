import type { Lists } from './phrase-reader.ts';
import { tokenize } from './tokens.ts';

/** The words that each phrase spells out: "no refrigeration" holds its own "no", which then negates nothing. */
export interface Spelled {
  /** @param order place of the phrase among all of the language */
  wordsOf(order: number): ReadonlySet<string>;
}

/** A list of more names than this holds no small words. */
const longestList = 100;

/** Gathers the words of a phrase, its lists' included, once they are asked for: few phrases are met. */
export function spelledIn(phrases: readonly string[], lists: Lists): Spelled {
  const known = new Map<number, ReadonlySet<string>>();
  return {
    wordsOf(order) {
      let words = known.get(order);
      if (words === undefined) {
        const { own, named } = spelledBy(phrases[order] ?? '', lists);
        words = new Set([...own, ...named.flatMap((name) => wordsIn(lists[name] ?? []))]);
        known.set(order, words);
      }
      return words;
    },
  };
}

/** The words that a phrase spells out by itself, and the lists of which it takes the words. */
export function spelledBy(phrase: string, lists: Lists): { readonly own: string[]; readonly named: string[] } {
  const named = [...phrase.matchAll(/\{([\w-]*)\}/g)].map(([, name = '']) => name);
  return {
    own: wordsIn([phrase.replace(/\{[\w-]*\}/g, ' ')]),
    named: named.filter((name) => name in lists && (lists[name] ?? []).length < longestList),
  };
}

export function wordsIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => tokenize(text)).map(({ form }) => form))];
}

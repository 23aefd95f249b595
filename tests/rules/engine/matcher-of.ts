import type { Common } from '../../../rules/engine/commonness.ts';
import { Matcher, type PhraseRule } from '../../../rules/engine/matcher.ts';
import type { Lists } from '../../../rules/engine/phrase-reader.ts';
import { compilePhrases } from '../../../rules/engine/table-compiler.ts';

/** Compiles phrases and makes a matcher of them; that takes the whole compiler, which no page is to load. */
export function matcherOf<Rule>(
  rules: readonly PhraseRule<Rule>[],
  lists: Lists,
  common: Common = { everywhere: [], often: [] },
): Matcher<Rule> {
  const phrases = rules.map(({ phrase }) => phrase);
  return new Matcher((order) => (rules[order] as PhraseRule<Rule>).rule, compilePhrases(phrases, lists, common));
}

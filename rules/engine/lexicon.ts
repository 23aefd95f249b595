import type { CheckId, ClaimId } from '../types.ts';
import type { Cue, HeadingKind, Language, RivalKind, Wording } from './language.ts';
import { Matcher, type PhraseRule } from './matcher.ts';
import type { Lists } from './phrase-reader.ts';
import { tokenize } from './tokens.ts';

/** What a matched phrase tells the engine. */
export type Rule =
  | ClaimRule
  | { readonly is: 'never'; readonly claim: ClaimId }
  | { readonly is: 'term'; readonly weak: boolean }
  | { readonly is: 'goods' | 'others' | 'fact' | 'topic' | 'liking' | 'share' | 'open-question' | 'predicate' }
  | { readonly is: 'denial' | 'field' | 'own' | 'writer' | 'diarist' | 'disclosure' | 'preposition' | 'carrier' }
  | { readonly is: 'rival'; readonly rival: RivalKind }
  | { readonly is: 'cue'; readonly cue: Cue }
  | { readonly is: 'heading'; readonly heading: HeadingKind }
  | { readonly is: 'answer'; readonly yes: boolean }
  | { readonly is: 'answer-lead' | 'staff' | 'byline' | 'reply' | 'replied' | 'anecdote' }
  | { readonly is: 'check'; readonly check: Exclude<CheckId, 'ingredient'> };

/** A phrase that makes a claim. The words that it spells out are gathered once they are asked for: few phrases are met. */
export class ClaimRule {
  readonly is = 'claim';
  readonly claim: ClaimId;
  /** True where the words make the claim by being denied. */
  readonly denied: boolean;
  /** The claim beside which these words are too bare to make theirs. */
  readonly against: ClaimId | null;
  readonly wording: Wording;
  readonly #phrase: string;
  readonly #lists: Lists;
  #words: ReadonlySet<string> | null = null;

  constructor(
    phrase: string,
    lists: Lists,
    { claim, denied, against, wording }: Pick<ClaimRule, 'claim' | 'denied' | 'against' | 'wording'>,
  ) {
    this.#phrase = phrase;
    this.#lists = lists;
    this.claim = claim;
    this.denied = denied;
    this.against = against;
    this.wording = wording;
  }

  get words(): ReadonlySet<string> {
    this.#words ??= spelledWords(this.#phrase, this.#lists);
    return this.#words;
  }
}

/** A language made ready to be matched. */
export interface Lexicon {
  readonly language: Language;
  readonly matcher: Matcher<Rule>;
  readonly abbreviations: ReadonlySet<string>;
}

/** Compiles a language's phrases. Throws an Error that names the phrase when one is malformed. */
export function compileLexicon(language: Language): Lexicon {
  const matcher = new Matcher<Rule>([...phraseRules(language)], listsOf(language), language.common);
  return { language, matcher, abbreviations: new Set(language.abbreviations) };
}

/** The language's lists and those of its wordings. Throws where two are called the same. */
export function listsOf(language: Language): Lists {
  const lists: Record<string, readonly string[]> = { ...language.lists };
  for (const wording of Object.values(language.claims)) {
    if (wording === 'not-covered') continue;
    for (const [name, words] of Object.entries(wording.lists ?? {})) {
      if (name in lists) throw new Error(`two lists of "${language.id}" are called "${name}"`);
      lists[name] = words;
    }
  }
  return lists;
}

/** Every phrase of a language with what it tells, so that a test can ask whether an example meets each. */
export function* phraseRules(language: Language): Generator<PhraseRule<Rule>> {
  const all = (phrases: readonly string[], rule: Rule) => phrases.map((phrase) => ({ phrase, rule }));
  const lists = listsOf(language);
  for (const [claim, wording] of Object.entries(language.claims) as [ClaimId, Wording | 'not-covered'][]) {
    if (wording === 'not-covered') continue;
    const made = (phrase: string, denied: boolean, against: ClaimId | null = null): PhraseRule<Rule> => {
      return { phrase, rule: new ClaimRule(phrase, lists, { claim, denied, against, wording }) };
    };
    yield* wording.phrases.map((phrase) => made(phrase, false));
    yield* (wording.bare?.phrases ?? []).map((phrase) => made(phrase, false, wording.bare?.against));
    yield* (wording.whenDenied ?? []).map((phrase) => made(phrase, true));
    yield* all(wording.never ?? [], { is: 'never', claim });
  }
  yield* all(language.exosomeTerms, { is: 'term', weak: false });
  yield* all(language.shortTerms, { is: 'term', weak: true });
  yield* all(language.exosomeDenials, { is: 'denial' });
  yield* all(language.fieldTerms, { is: 'field' });
  yield* all(language.likings, { is: 'liking' });
  yield* all(language.shares, { is: 'share' });
  yield* all(language.topics, { is: 'topic' });
  yield* all(language.own, { is: 'own' });
  yield* all(language.otherColumns, { is: 'others' });
  yield* all(language.facts, { is: 'fact' });
  yield* all(language.predicates, { is: 'predicate' });
  yield* all(language.openQuestions, { is: 'open-question' });
  yield* all(language.goods, { is: 'goods' });
  yield* all(language.writer, { is: 'writer' });
  yield* all(language.diarist, { is: 'diarist' });
  yield* all(language.disclosures, { is: 'disclosure' });
  yield* all(language.prepositions, { is: 'preposition' });
  yield* all(language.carriers, { is: 'carrier' });
  for (const cue of language.cues) yield* all(cue.phrases, { is: 'cue', cue });
  for (const [rival, phrases] of Object.entries(language.rivals))
    yield* all(phrases, { is: 'rival', rival: rival as RivalKind });
  for (const [heading, phrases] of Object.entries(language.headings))
    yield* all(phrases, { is: 'heading', heading: heading as HeadingKind });
  yield* all(language.answers.yes, { is: 'answer', yes: true });
  yield* all(language.answers.no, { is: 'answer', yes: false });
  yield* all(language.answers.leads, { is: 'answer-lead' });
  yield* all(language.staff, { is: 'staff' });
  yield* all(language.signatures.by, { is: 'byline' });
  yield* all(language.replies.headings, { is: 'reply' });
  yield* all(language.replies.verbs, { is: 'replied' });
  yield* all(language.anecdotes, { is: 'anecdote' });
  for (const [check, phrases] of Object.entries(language.checks)) {
    yield* all(phrases, { is: 'check', check: check as Exclude<CheckId, 'ingredient'> });
  }
}

/** The words that a phrase spells out, its lists' included: "no refrigeration" holds its own "no", which then negates nothing. */
function spelledWords(phrase: string, lists: Lists): ReadonlySet<string> {
  const named = [...phrase.matchAll(/\{([\w-]*)\}/g)].map(([, name = '']) => lists[name] ?? []);
  const spelled = [phrase.replace(/\{[\w-]*\}/g, ' '), ...named.filter((list) => list.length < 100).flat()];
  return new Set(spelled.flatMap((words) => tokenize(words)).map((token) => token.form));
}

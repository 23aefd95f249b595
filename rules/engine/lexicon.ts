import type { CheckId, ClaimId } from '../types.ts';
import type { Cue, Language, RivalKind, Wording } from './language.ts';
import { Matcher, type PhraseRule } from './matcher.ts';
import type { Genre, HeadingKind, Refusals } from './page-kinds.ts';
import type { Lists } from './phrase-reader.ts';
import type { PhraseTable } from './phrase-table.ts';
import { type Spelled, spelledIn } from './spelled.ts';
import { compilePhrases } from './table-compiler.ts';

/** What a matched phrase tells the engine. */
export type Rule =
  | ClaimRule
  | { readonly is: 'never'; readonly claim: ClaimId }
  /** A name that makes the claim below a head alone. */
  | { readonly is: 'listed-name'; readonly rule: ClaimRule }
  | { readonly is: 'list-head'; readonly claim: ClaimId }
  | { readonly is: 'no-list-head'; readonly claim: ClaimId }
  | { readonly is: 'term'; readonly weak: boolean }
  | { readonly is: 'goods' | 'others' | 'fact' | 'topic' | 'liking' | 'share' | 'open-question' | 'predicate' }
  | {
      readonly is:
        | 'denial'
        | 'field'
        | 'own'
        | 'writer'
        | 'diarist'
        | 'disclosure'
        | 'report'
        | 'teaching'
        | 'trade'
        | 'own-hands'
        | 'dismissal'
        | 'preposition'
        | 'carrier'
        | 'sequel'
        | 'newsroom';
    }
  | { readonly is: 'refusal'; readonly by: RefusalKind }
  | { readonly is: 'genre'; readonly genre: Genre; readonly mark: number }
  | { readonly is: 'rival'; readonly rival: RivalKind }
  | { readonly is: 'cue'; readonly cue: Cue }
  | { readonly is: 'printed'; readonly own: boolean }
  | { readonly is: 'heading'; readonly heading: HeadingKind }
  | { readonly is: 'answer'; readonly yes: boolean }
  | { readonly is: 'answer-lead' | 'staff' | 'verified' | 'byline' | 'reply' | 'replied' | 'anecdote' }
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
  readonly #order: number;
  readonly #spelled: Spelled;

  constructor(
    order: number,
    spelled: Spelled,
    { claim, denied, against, wording }: Pick<ClaimRule, 'claim' | 'denied' | 'against' | 'wording'>,
  ) {
    this.#order = order;
    this.#spelled = spelled;
    this.claim = claim;
    this.denied = denied;
    this.against = against;
    this.wording = wording;
  }

  get words(): ReadonlySet<string> {
    return this.#spelled.wordsOf(this.#order);
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
  return lexiconOf(language, compileTable(language), spelledIn(phrasesOf(language), listsOf(language)));
}

/** A lexicon of what was compiled before. The language's phrases may be blank by now; there are as many as there were. */
export function lexiconOf(language: Language, table: PhraseTable, spelled: Spelled): Lexicon {
  const matcher = new Matcher<Rule>(rulesByOrder(language, spelled), table);
  return { language, matcher, abbreviations: new Set(language.abbreviations) };
}

export function compileTable(language: Language): PhraseTable {
  return compilePhrases(phrasesOf(language), listsOf(language), language.common);
}

/** All phrases of a language, in the order of its rules. */
export function phrasesOf(language: Language): string[] {
  return [...phraseGroups(language, noneSpelled)].flatMap(({ phrases }) => phrases);
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
export function* phraseRules(language: Language, spelled: Spelled = noneSpelled): Generator<PhraseRule<Rule>> {
  let order = 0;
  for (const { phrases, rule } of phraseGroups(language, spelled))
    for (const phrase of phrases) {
      yield { phrase, rule: typeof rule === 'function' ? rule(order) : rule };
      order += 1;
    }
}

/** What each phrase tells, worked out when one is met: few of them are. */
function rulesByOrder(language: Language, spelled: Spelled): (order: number) => Rule {
  const rules: { readonly from: number; readonly rule: PhraseGroup['rule'] }[] = [];
  let count = 0;
  for (const { phrases, rule } of phraseGroups(language, spelled)) {
    rules.push({ from: count, rule });
    count += phrases.length;
  }
  const known = new Array<Rule | undefined>(count);
  return (order) => {
    let rule = known[order];
    if (rule === undefined) {
      const found = rules.findLast(({ from }) => from <= order)?.rule as PhraseGroup['rule'];
      rule = typeof found === 'function' ? found(order) : found;
      known[order] = rule;
    }
    return rule;
  };
}

const noneSpelled: Spelled = { wordsOf: () => new Set() };

const refusalKinds = ['said', 'closing', 'asked', 'cells', 'offered', 'nothing'] as const satisfies (keyof Refusals)[];
type RefusalKind = (typeof refusalKinds)[number];

/** Phrases that tell the same, or as much by the place of each. */
interface PhraseGroup {
  readonly phrases: readonly string[];
  readonly rule: Rule | ((order: number) => Rule);
}

/** Every list of phrases in a language. */
export function* phraseGroups(language: Language, spelled: Spelled = noneSpelled): Generator<PhraseGroup> {
  const all = (phrases: readonly string[], rule: PhraseGroup['rule']) => [{ phrases, rule }];
  for (const [claim, wording] of Object.entries(language.claims) as [ClaimId, Wording | 'not-covered'][]) {
    if (wording === 'not-covered') continue;
    const made = (denied: boolean, against: ClaimId | null) => (order: number) =>
      new ClaimRule(order, spelled, { claim, denied, against, wording });
    yield* all(wording.phrases, made(false, null));
    if (wording.bare) yield* all(wording.bare.phrases, made(false, wording.bare.against));
    yield* all(wording.whenDenied ?? [], made(true, null));
    yield* all(wording.never ?? [], { is: 'never', claim });
    if (!wording.below) continue;
    yield* all(wording.below.heads, { is: 'list-head', claim });
    yield* all(wording.below.unless, { is: 'no-list-head', claim });
    const named = made(false, null);
    yield* all(wording.below.names, (order) => ({ is: 'listed-name', rule: named(order) }));
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
  yield* all(language.reports, { is: 'report' });
  yield* all(language.teachings, { is: 'teaching' });
  for (const by of refusalKinds) yield* all(language.refusals[by], { is: 'refusal', by });
  for (const [genre, phrases] of Object.entries(language.genres) as [Genre, readonly string[]][])
    yield* all(phrases, (mark) => ({ is: 'genre', genre, mark }));
  yield* all(language.trade, { is: 'trade' });
  yield* all(language.ownHands, { is: 'own-hands' });
  yield* all(language.dismissals, { is: 'dismissal' });
  yield* all(language.prepositions, { is: 'preposition' });
  yield* all(language.carriers, { is: 'carrier' });
  yield* all(language.sequels, { is: 'sequel' });
  yield* all(language.newsrooms, { is: 'newsroom' });
  for (const cue of language.cues) yield* all(cue.phrases, { is: 'cue', cue });
  for (const [rival, phrases] of Object.entries(language.rivals))
    yield* all(phrases, { is: 'rival', rival: rival as RivalKind });
  for (const [heading, phrases] of Object.entries(language.headings))
    yield* all(phrases, { is: 'heading', heading: heading as HeadingKind });
  yield* all(language.answers.yes, { is: 'answer', yes: true });
  yield* all(language.answers.no, { is: 'answer', yes: false });
  yield* all(language.answers.leads, { is: 'answer-lead' });
  yield* all(language.staff, { is: 'staff' });
  yield* all(language.printed.own, { is: 'printed', own: true });
  yield* all(language.printed.any, { is: 'printed', own: false });
  yield* all(language.signatures.by, { is: 'byline' });
  yield* all(language.signatures.verified, { is: 'verified' });
  yield* all(language.replies.headings, { is: 'reply' });
  yield* all(language.replies.verbs, { is: 'replied' });
  yield* all(language.anecdotes, { is: 'anecdote' });
  for (const [check, phrases] of Object.entries(language.checks)) {
    yield* all(phrases, { is: 'check', check: check as Exclude<CheckId, 'ingredient'> });
  }
}

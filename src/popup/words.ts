import type {
  AssertionStatus,
  LanguageGap,
  Level,
  PassedClaim,
  SkippedPart,
  Speaker,
  UncheckedCheck,
} from '../../rules/index.ts';
import { type LevelCounts, levelCount } from '../look/index.ts';
import { type CountedKey, count, type Key, language, say } from '../words/index.ts';

/** One line and its level; a level of null is neither good nor bad. */
export interface Verdict {
  readonly level: Level | null;
  readonly line: string;
  readonly detail: string;
}

/** What a shopper should take away in three seconds. Never says that a product is safe. */
function verdictOfRead(counts: LevelCounts): Verdict {
  const { red, caution, good } = counts;
  if (red > 0) {
    const line =
      caution > 0
        ? say('verdictRedAndCaution', { red: levelCount('red', red), caution: levelCount('caution', caution) })
        : levelCount('red', red);
    return { level: 'red', line, detail: say('verdictRed') };
  }
  if (caution > 0) {
    const line = say('verdictNoRedBut', { found: levelCount('caution', caution) });
    return { level: 'caution', line, detail: say('verdictCaution') };
  }
  const agrees = say('verdictAgrees');
  if (good > 0)
    return { level: 'good', line: say('verdictNoRedBut', { found: levelCount('good', good) }), detail: agrees };
  if (counts['in-line'] > 0) return { level: 'in-line', line: say('verdictNoRed'), detail: agrees };
  return {
    level: null,
    line: say('verdictNothing'),
    detail: say('verdictNothingDetail'),
  };
}

/** The verdict on what was read; where a part is in a language without rules, nothing short of a flag is reassuring. */
export function verdictOf(counts: LevelCounts, unread: readonly LanguageGap[]): Verdict {
  const verdict = verdictOfRead(counts);
  if (unread.length === 0 || verdict.level === 'red') return verdict;
  const detail = say('partNotCovered', { languages: languageNames(unread) });
  return verdict.level === null
    ? { level: null, line: say('verdictPartly'), detail }
    : {
        level: verdict.level === 'caution' ? 'caution' : null,
        line: say('verdictWhatWasJudged', { verdict: verdict.line }),
        detail,
      };
}

const statusKeys = {
  negated: 'passedNegated',
  hypothetical: 'passedHypothetical',
  questioned: 'passedQuestioned',
  attributed: 'passedAttributed',
  'of-another-product': 'passedOfAnotherProduct',
} as const satisfies Record<Exclude<AssertionStatus, 'asserted'>, Key>;

const speakerKeys = { customer: 'passedCustomer', 'third-party': 'passedThirdParty' } as const satisfies Record<
  Exclude<Speaker, 'seller'>,
  Key
>;

/** Why a wording was passed over: `denied`, `a customer’s words`, `denied, in a customer’s words`. */
export function passedWords({ status, speaker }: Pick<PassedClaim, 'status' | 'speaker'>): string {
  const reason = say(statusKeys[status]);
  if (speaker === 'seller') return reason;
  const whose = say(speakerKeys[speaker]);
  return status === 'attributed' ? whose : say('passedInWordsOf', { reason, speaker: whose });
}

/** The part of a page that decided it, where a cue is no word of the page; else null. */
export function cuePlace(cue: string): string | null {
  if (cue === 'review') return say('cueReview');
  return cue === 'cross-sell' ? say('cueCrossSell') : null;
}

const uncheckedKeys = {
  'empty-panel': 'uncheckedPanelUnnamed',
  'closed-frame': 'uncheckedFrame',
  'over-limit': 'uncheckedLimit',
  language: 'uncheckedLanguage',
} as const satisfies Record<UncheckedCheck['because'], Key>;

/** Why something could not be looked for. */
export function uncheckedWhy({ because, label }: UncheckedCheck): string {
  return because === 'empty-panel' && label ? say('uncheckedPanel', { label }) : say(uncheckedKeys[because]);
}

const skippedKeys = {
  'closed-frame': 'skippedFrame',
  'closed-shadow-root': 'skippedShadow',
  'empty-panel': 'skippedPanel',
  'image-without-text': 'skippedImage',
  'over-limit': 'skippedLimit',
  'nested-too-deep': 'skippedNested',
} as const satisfies Record<Exclude<SkippedPart['what'], 'changed-too-often'>, CountedKey>;

/** Parts that were left unread for one reason: how many, and what the page calls them. */
function skippedLine(what: SkippedPart['what'], parts: readonly SkippedPart[]): string {
  const number = parts.reduce((sum, part) => sum + part.count, 0);
  const part = what === 'changed-too-often' ? say('skippedChanging') : count(skippedKeys[what], number);
  const labels = [...new Set(parts.flatMap(({ label }) => label || []))];
  return labels.length > 0 ? say('skippedLabelled', { part, label: labels.join(say('listJoin')) }) : part;
}

/** `312 text blocks read; 1 frame could not be read.` */
export function coverageLine(blocks: number, skipped: readonly SkippedPart[]): string {
  const reasons = [...new Set(skipped.map(({ what }) => what))];
  const unread = reasons.map((what) =>
    skippedLine(
      what,
      skipped.filter((part) => part.what === what),
    ),
  );
  return say('coverage', { parts: [count('blocksRead', blocks), ...unread].join(say('partsJoin')) });
}

/** Name of a language for a reader; the tag itself where the browser knows no name. */
export function languageName(tag: string): string {
  if (tag === '' || tag === 'und') return say('unnamedLanguage');
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Names of the languages of gaps, as a list. */
export function languageNames(gaps: readonly LanguageGap[]): string {
  return gaps.map(({ lang }) => languageName(lang)).join(say('listJoin'));
}

/** What a language gap means for the reader. */
export function gapLine({ lang, blocks, claims }: LanguageGap): string {
  const name = languageName(lang);
  return claims === 'all'
    ? count('gapAll', blocks, { language: name })
    : count('gapSome', blocks, { language: name, kinds: count('kindsOfClaim', claims.length) });
}

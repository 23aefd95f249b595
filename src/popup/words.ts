import type { AssertionStatus, LanguageGap, Level, PassedClaim, SkippedPart, Speaker } from '../../rules/index.ts';
import type { LevelCounts } from '../look/index.ts';
import { type CountedKey, count as counted, type Key, language, say } from '../words/index.ts';

/** `1 red flag`, `2 red flags`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const levelKeys = {
  red: 'countRed',
  caution: 'countCaution',
  good: 'countGood',
  'in-line': 'countInLine',
} as const satisfies Record<Level, CountedKey>;

export function levelCount(level: Level, count: number): string {
  return counted(levelKeys[level], count);
}

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
  const detail = say('partNotCovered', {
    languages: unread.map(({ lang }) => languageName(lang)).join(say('listJoin')),
  });
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

const skippedWords: Readonly<Record<SkippedPart['what'], (count: number) => string>> = {
  'closed-frame': (count) => `${plural(count, 'frame')} could not be read`,
  'closed-shadow-root': (count) => `${plural(count, 'closed part')} of the page could not be read`,
  'empty-panel': (count) => `${plural(count, 'tab or panel', 'tabs or panels')} held no text yet`,
  'image-without-text': (count) => `${plural(count, 'image')} came without text`,
  'over-limit': (count) => `${plural(count, 'part')} went over the limit`,
  'nested-too-deep': (count) => `${plural(count, 'deeply nested part')} could not be read`,
  'changed-too-often': () => 'the page keeps changing, so its newest words may not be read yet',
};

export function skippedLine(part: SkippedPart): string {
  const label = part.label ? ` (${part.label})` : '';
  return skippedWords[part.what](part.count) + label;
}

/** `312 text blocks read; 1 frame could not be read.` */
export function coverageLine(blocks: number, skipped: readonly SkippedPart[]): string {
  return `${[`${plural(blocks, 'text block')} read`, ...skipped.map(skippedLine)].join('; ')}.`;
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

/** What a language gap means for the reader. */
export function gapLine(gap: LanguageGap): string {
  const language = languageName(gap.lang);
  if (gap.claims === 'all') {
    const blocks = plural(gap.blocks, 'text block about exosomes', 'text blocks about exosomes');
    return `${blocks} in ${language} could not be judged: the rules do not cover that language yet.`;
  }
  return `${plural(gap.blocks, 'text block')} in ${language} were judged in part: ${plural(gap.claims.length, 'kind')} of claim cannot be found there yet.`;
}

/** At most `longest` characters, cut at a character and marked as cut. */
export function shorten(text: string, longest: number): string {
  const characters = Array.from(text.slice(0, longest * 2 + 2));
  return characters.length <= longest
    ? characters.join('')
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

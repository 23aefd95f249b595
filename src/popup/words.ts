import type { AssertionStatus, LanguageGap, Level, PassedClaim, SkippedPart, Speaker } from '../../rules/index.ts';
import type { LevelCounts } from '../look/index.ts';

/** `1 red flag`, `2 red flags`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const levelWords: Readonly<Record<Level, readonly [one: string, many: string]>> = {
  red: ['red flag', 'red flags'],
  caution: ['caution', 'cautions'],
  good: ['good sign', 'good signs'],
  'in-line': ['claim in line', 'claims in line'],
};

export function levelCount(level: Level, count: number): string {
  return plural(count, ...levelWords[level]);
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
    const line = levelCount('red', red) + (caution > 0 ? ` and ${levelCount('caution', caution)}` : '');
    return { level: 'red', line, detail: 'Published guidance warns against what is claimed here.' };
  }
  if (caution > 0) {
    const line = `No red flags, ${levelCount('caution', caution)}`;
    return { level: 'caution', line, detail: 'Some of this goes further than published guidance.' };
  }
  const agrees = 'What is claimed here agrees with published guidance.';
  if (good > 0) return { level: 'good', line: `No red flags, ${levelCount('good', good)}`, detail: agrees };
  if (counts['in-line'] > 0) return { level: 'in-line', line: 'No red flags', detail: agrees };
  return {
    level: null,
    line: 'Exosomes mentioned, nothing claimed',
    detail: 'No claim that is checked here was found.',
  };
}

/** The verdict on what was read; where a part is in a language without rules, nothing short of a flag is reassuring. */
export function verdictOf(counts: LevelCounts, unread: readonly LanguageGap[]): Verdict {
  const verdict = verdictOfRead(counts);
  if (unread.length === 0 || verdict.level === 'red') return verdict;
  const detail = `Part of this page is in ${unread.map(({ lang }) => languageName(lang)).join(', ')}, which the rules do not cover yet.`;
  return verdict.level === null
    ? { level: null, line: 'Not judged in full', detail }
    : { level: verdict.level === 'caution' ? 'caution' : null, line: `${verdict.line} in what was judged`, detail };
}

const statusWords: Readonly<Record<Exclude<AssertionStatus, 'asserted'>, string>> = {
  negated: 'denied',
  hypothetical: 'only supposed',
  questioned: 'asked, not claimed',
  attributed: 'somebody else’s words',
  'of-another-product': 'said of another product',
};

const speakerWords: Readonly<Record<Exclude<Speaker, 'seller'>, string>> = {
  customer: 'a customer’s words',
  'third-party': 'a third party’s words',
};

/** Why a wording was passed over: `denied`, `a customer’s words`, `denied, in a customer’s words`. */
export function passedWords({ status, speaker }: Pick<PassedClaim, 'status' | 'speaker'>): string {
  if (speaker === 'seller') return statusWords[status];
  return status === 'attributed' ? speakerWords[speaker] : `${statusWords[status]}, in ${speakerWords[speaker]}`;
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
  if (tag === '' || tag === 'und') return 'a language that the page does not name';
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
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

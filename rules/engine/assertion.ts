import type { AssertionStatus, ClaimId, Speaker } from '../types.ts';
import type { Cue } from './language.ts';
import { matchesIn, occursIn, type Reading, type RuleMatch, sentenceAt } from './reading.ts';
import type { Sentence } from './sentences.ts';

/** How a mention is put, with the words that decide it. `cue` is empty for a plain assertion. */
export interface Assertion {
  readonly status: AssertionStatus;
  readonly speaker: Speaker;
  readonly cue: string;
  /** Tokens of the cue, where one decided; in `reading` where that is another block (the answer to a question). */
  readonly span?: { readonly from: number; readonly to: number; readonly reading?: Reading };
}

/** What a claim wording met: tokens [from, to) of a reading, and the words that its own phrase spells out. */
export interface Mention {
  readonly claim: ClaimId;
  readonly from: number;
  readonly to: number;
  /** The phrases that it is made of. */
  readonly parts: readonly RuleMatch<'claim'>[];
  /** True for a wording that makes the claim only when it is denied. */
  readonly denied: boolean;
  /** The claim beside which the words are too bare to make theirs. */
  readonly against?: ClaimId | null;
}

export const asserted: Assertion = { status: 'asserted', speaker: 'seller', cue: '' };

/**
 * The assertion status of a mention by the cues of its sentence, in the manner of ConText (Harkema 2009): the longest cue
 * wins where two overlap (so that a pseudo cue swallows the shorter one in it), a cue reaches in its direction to the
 * sentence's edge or to a terminator, and the nearest cue that reaches the mention decides.
 */
export function assertionOf(reading: Reading, mention: Mention): Assertion {
  const sentence = sentenceAt(reading, mention.from);
  const met = matchesIn(reading, 'cue', nearby(sentence, mention), Math.max(sentence.to, mention.to));
  if (met.length === 0) return asserted;
  const cues = longestCues(bearingCues(met, mention, reading));
  let nearest: RuleMatch<'cue'> | null = null;
  let least = Infinity;
  // A claim made by a denial is the seller's only where the denial is: "the ministry says it must not be injected".
  let isFramed = false;
  for (const cue of cues) {
    const { status } = cue.rule.cue;
    const distance = status ? reachOf(cue, mention, reading, sentence) : null;
    if (distance === null) continue;
    const frames = mention.denied && status !== 'negated';
    const nearer = frames === isFramed ? distance < least : frames;
    if (!nearer || isStopped(cue, cues, mention, reading.origin)) continue;
    nearest = cue;
    least = distance;
    isFramed = frames;
  }
  if (!nearest) return asserted;
  const { status, speaker } = nearest.rule.cue;
  return {
    status: status ?? 'asserted',
    speaker: speaker ?? (status === 'attributed' ? 'third-party' : 'seller'),
    cue: textOf(reading, nearest.from, nearest.to),
    span: { from: nearest.from, to: nearest.to },
  };
}

/** No cue reaches farther than this, in words; it keeps a text without full stops from being read anew for every claim. */
const farthest = 80;

/** The part of a sentence in which a word can bear on a mention. */
export function nearby(sentence: Sentence, mention: Pick<Mention, 'from' | 'to'>): Sentence {
  const from = Math.max(sentence.from, mention.from - farthest);
  const to = Math.min(sentence.to, mention.to + farthest);
  return from === sentence.from && to === sentence.to ? sentence : { from, to, question: sentence.question };
}

/** The cues that bear on a mention, and those that only end the reach of others. */
function bearingCues(
  met: readonly RuleMatch<'cue'>[],
  mention: Mention,
  reading: Reading,
): readonly RuleMatch<'cue'>[] {
  const bears = (cue: RuleMatch<'cue'>) =>
    (!cue.rule.cue.status || bearsOn(cue, mention, reading)) && holdsTogether(cue, reading);
  if (met.length > 1) return met.filter(bears);
  return bears(met[0] as RuleMatch<'cue'>) ? met : [];
}

function isStopped(
  cue: RuleMatch<'cue'>,
  cues: readonly RuleMatch<'cue'>[],
  mention: Mention,
  origin: number,
): boolean {
  for (const stop of cues)
    if (stop.rule.cue.direction === 'terminate' && stop !== cue && between(stop, cue, mention, origin)) return true;
  return false;
}

/** Drops each cue that lies inside a longer one that is pseudo or looks the same way. */
function longestCues(cues: readonly RuleMatch<'cue'>[]): readonly RuleMatch<'cue'>[] {
  const swallows = (other: RuleMatch<'cue'>, cue: RuleMatch<'cue'>) =>
    other.from <= cue.from &&
    other.to >= cue.to &&
    other.to - other.from > cue.to - cue.from &&
    (other.rule.cue.direction === 'pseudo' || other.rule.cue.direction === cue.rule.cue.direction);
  return cues.length < 2 ? cues : cues.filter((cue) => !cues.some((other) => swallows(other, cue)));
}

/** A cue with a gap counts only where none of the words that it may not hold fell into that gap. */
function holdsTogether(cue: RuleMatch<'cue'>, reading: Reading): boolean {
  const { without } = cue.rule.cue;
  return !without || !reading.tokens.slice(cue.from, cue.to).some(({ form }) => without.includes(form));
}

function bearsOn(cue: RuleMatch<'cue'>, mention: Mention, reading: Reading): boolean {
  const { only, except } = cue.rule.cue;
  if ((only && !only.includes(mention.claim)) || except?.includes(mention.claim)) return false;
  if (cue.to <= mention.from || cue.from >= mention.to) return true;
  // Inside the mention a cue counts only where it fell into a gap; a phrase that spells it out has it as its own.
  // Between two of its phrases it bears on the later one, and the first stands: "proven, not grandmother proven".
  let isBehind = false;
  let isInside = false;
  for (const part of mention.parts) {
    isBehind ||= part.to <= cue.from;
    if (part.from >= cue.to || part.to <= cue.from) continue;
    isInside = true;
    if (spellsOneOf(part, cue, reading)) return false;
  }
  return isInside || !isBehind;
}

function spellsOneOf({ rule }: RuleMatch<'claim'>, { from, to }: RuleMatch<'cue'>, { tokens }: Reading): boolean {
  const { words } = rule;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token && token.kind !== 'mark' && words.has(token.form)) return true;
  }
  return false;
}

/** Words between cue and mention where the cue reaches it, else null. */
function reachOf(cue: RuleMatch<'cue'>, mention: Mention, reading: Reading, sentence: Sentence): number | null {
  const { direction, reach = Infinity, untilComma = false, closes = false } = cue.rule.cue satisfies Cue;
  if (closes && reading.tokens.slice(cue.to, sentence.to).some((token) => token.kind !== 'mark')) return null;
  if (cue.from < sentence.from && cue.to <= sentence.from) return null;
  const overlaps = cue.to > mention.from && cue.from < mention.to;
  if (overlaps) return direction === 'terminate' || direction === 'pseudo' ? null : 0;
  const ahead = cue.to <= mention.from;
  if (direction === 'forward' ? !ahead : direction === 'backward' ? ahead : direction !== 'both') return null;
  const [from, to] = ahead ? [cue.to, mention.from] : [mention.to, cue.from];
  const distance = to - from;
  // A heading that denies ("Contains no:") holds for the whole list below it, commas and all.
  const heads = cue.to <= reading.origin;
  if (distance > reach && !heads) return null;
  // "No needles" over a text is said in full; "Contains no" denies what stands below.
  if (heads && opensAsFact(reading)) return null;
  if (heads && untilComma && cue.to < reading.origin - 1) return null;
  const { endsAt } = cue.rule.cue;
  if (endsAt && ahead && reading.tokens.slice(from, to).some((token) => endsAt.includes(token.form))) return null;
  // "Unlike plant exosomes, ours come from fat": the mention only begins before the words that end the reach.
  if (endsAt && ahead && untilComma && startsAnew(reading, mention, endsAt)) return null;
  if (untilComma && !heads && commaEnds(reading, from, to)) return null;
  return distance;
}

/** "Fact: ..." answers the myths that it stands under. */
function opensAsFact(reading: Reading): boolean {
  const { origin, tokens } = reading;
  return occursIn(reading, 'fact', { from: origin, to: origin + 1 }, tokens.length);
}

/** A mention whose first word a comma parts from the rest, which goes on with words that end a reach. */
function startsAnew({ tokens }: Reading, { from, to }: Mention, endsAt: readonly string[]): boolean {
  return from + 2 < to && tokens[from + 1]?.form === ',' && endsAt.includes(tokens[from + 2]?.form ?? '');
}

/** A comma ends the reach unless a list goes on behind it: "no freezing, thawing or injecting". */
function commaEnds(reading: Reading, from: number, to: number): boolean {
  const between = reading.tokens.slice(from, to);
  const { alternatives, relatives } = reading.lexicon.language;
  const comma = between.some(
    (token, index) => token.form === ',' && !relatives.includes(between[index + 1]?.form ?? ''),
  );
  const listed = between.some((token) => alternatives.includes(token.form));
  return comma && !listed;
}

function between(stop: RuleMatch<'cue'>, cue: RuleMatch<'cue'>, mention: Mention, origin: number): boolean {
  const { ends } = stop.rule.cue;
  if (ends && !ends.includes(cue.rule.cue.status ?? 'asserted')) return false;
  const [from, to] = cue.to <= mention.from ? [cue.to, mention.from] : [mention.to, cue.from];
  // The colon that parts a heading from its text is the reader's own and ends nothing that the heading says.
  if (stop.from < origin && stop.to > origin) return false;
  return stop.from >= from && (stop.to <= to || (cue.to <= mention.from && stop.from < to));
}

/** The words of tokens [from, to) as they stand on the page; those of a prefix stand in another block and are left out. */
export function textOf(reading: Reading, from: number, to: number): string {
  const first = reading.tokens[Math.max(from, reading.origin)];
  const last = reading.tokens[to - 1];
  if (!first || !last || to <= reading.origin)
    return reading.tokens
      .slice(from, to)
      .map((token) => token.form)
      .join(' ');
  return reading.block.text.slice(first.start, last.end);
}

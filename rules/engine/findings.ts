import type { ClaimId, ClaimMeaning, Finding, PassedClaim, Place, Quantity } from '../types.ts';
import { type Assertion, type Mention, type MentionPart, nearby, textOf } from './assertion.ts';
import type { Wording } from './language.ts';
import type { ClaimRule } from './lexicon.ts';
import { quantityIn } from './quantities.ts';
import { matchesIn, matchesOf, type Reading, sentenceAt } from './reading.ts';

/** A mention with what it amounts to. */
export interface Judged {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly assertion: Assertion;
  /** The answer that makes the claim together with its question, where it stands in another block. */
  readonly answer?: Pick<Judged, 'reading' | 'mention'>;
  /** True for a bare "No." that makes the claim with its question. */
  readonly reply?: true;
}

/** Two wordings of one claim, this many words apart at most, read as one. */
const joinedWithin = 4;
/** But no longer than this: a highlight over half a page points at nothing. */
const longestJoined = 40;
/** No 'never' phrase is longer than this, in words. */
const longestNever = 60;

/** Claim wordings in a reading that touch its own words, without those that a 'never' wording holds; overlaps are joined. */
export function mentionsIn(reading: Reading): { readonly mention: Mention; readonly wording: Wording }[] {
  const byClaim = new Map<string, { mention: Mention; readonly parts: MentionPart[]; readonly wording: Wording }[]>();
  for (const { rule, from, to } of matchesOf(reading, 'claim')) {
    if (to <= reading.origin || isNever(reading, rule.claim, from, to)) continue;
    const key = `${rule.claim} ${rule.denied}`;
    const known = byClaim.get(key) ?? [];
    byClaim.set(key, known);
    const last = known.at(-1);
    if (last && joins(reading, last.mention, from)) {
      last.parts.push(partOf(rule, from, to));
      const { against, ...mention } = last.mention;
      const bare = against !== undefined && rule.against !== null;
      last.mention = { ...mention, to: Math.max(to, mention.to), ...(bare && { against }) };
    } else {
      const parts = [partOf(rule, from, to)];
      known.push({
        mention: {
          claim: rule.claim,
          from,
          to,
          parts,
          denied: rule.denied,
          ...(rule.against !== null && { against: rule.against }),
        },
        parts,
        wording: rule.wording,
      });
    }
  }
  return [...byClaim.values()].flat();
}

/** Its words are asked for only where a cue stands within the mention. */
function partOf(rule: ClaimRule, from: number, to: number): MentionPart {
  return {
    from,
    to,
    get words() {
      return rule.words;
    },
  };
}

function isNever(reading: Reading, claim: ClaimId, from: number, to: number): boolean {
  const around = matchesIn(reading, 'never', { from: from - longestNever, to }, reading.tokens.length);
  return around.some((never) => never.rule.claim === claim && never.to > from);
}

function joins(reading: Reading, last: Mention, from: number): boolean {
  if (from - last.to > joinedWithin || from - last.from > longestJoined) return false;
  return sentenceAt(reading, last.from) === sentenceAt(reading, from);
}

/** What a claim weighs and which guidance it meets; the engine is handed it and knows no claim by itself. */
export type Meanings = Readonly<Record<ClaimId, Pick<ClaimMeaning, 'level' | 'guidance' | 'givesFigure'>>>;

/** Findings of one product: a wording that stands in several places is one finding with all of them. */
export function collectFindings(judged: readonly Judged[], product: number, meanings: Meanings): Finding[] {
  const found = new Map<string, Finding & { at: Place[] }>();
  for (const { reading, mention, answer } of withoutNested(judged.map((each) => readOn(each, judged)))) {
    const place = placeOf(reading, mention);
    const places = answer ? [place, placeOf(answer.reading, answer.mention)] : [place];
    const text = reading.block.text.slice(place.start, place.end);
    const key = `${mention.claim}\n${text.toLowerCase()}`;
    const known = found.get(key);
    if (known) {
      known.at.push(...places);
      continue;
    }
    const { level, guidance, givesFigure } = meanings[mention.claim];
    const quantity = givesFigure ? figureOf(reading, mention) : null;
    found.set(key, {
      id: `${product}.${mention.claim}.${found.size}`,
      claim: mention.claim,
      level,
      text,
      sentence: sentenceText(reading, mention),
      lang: reading.lexicon.language.id,
      place: reading.block.role,
      guidance,
      ...(quantity && { quantity }),
      at: places,
    });
  }
  return [...found.values()];
}

/** The figure within a mention, else the one before it in its sentence ("87 %" over its caption). */
function figureOf(reading: Reading, mention: Mention): Quantity | null {
  const { tokens, lexicon } = reading;
  const { quantities } = lexicon.language;
  const { from } = nearby(sentenceAt(reading, mention.from), mention);
  return quantityIn(tokens, mention, quantities) ?? quantityIn(tokens, { from, to: mention.from }, quantities);
}

/** "No. It has not been approved" is one statement, from the reply to the words that say it in full. */
function readOn(reply: Judged, judged: readonly Judged[]): Judged {
  if (!reply.reply) return reply;
  const { mention, reading } = reply;
  const inFull = judged.find(
    (each) =>
      each.reading === reading &&
      each.mention.claim === mention.claim &&
      each.mention.from >= mention.to &&
      each.mention.to - mention.from <= longestJoined,
  );
  return inFull ? { ...reply, mention: { ...mention, to: inFull.mention.to } } : reply;
}

/** "don't inject" inside "We don't inject": the longer one stands for both. */
function withoutNested(judged: readonly Judged[]): readonly Judged[] {
  const ends = new Map<Reading, Map<ClaimId, number>>();
  const nested = new Set<Judged>();
  const sorted = [...judged].sort(
    (one, other) => one.mention.from - other.mention.from || other.mention.to - one.mention.to,
  );
  for (const each of sorted) {
    const claims = ends.get(each.reading) ?? new Map<ClaimId, number>();
    ends.set(each.reading, claims);
    if ((claims.get(each.mention.claim) ?? 0) >= each.mention.to) nested.add(each);
    else claims.set(each.mention.claim, each.mention.to);
  }
  return judged.filter((each) => !nested.has(each));
}

/** As many as a reader would ever look through; a text of one claim a million times says no more than this. */
const mostPassed = 200;

/** What was passed over, each wording with each reason once. */
export function collectPassed(judged: readonly Judged[]): PassedClaim[] {
  const passed = new Map<string, PassedClaim>();
  for (const each of judged) {
    if (passed.size >= mostPassed) break;
    const claim = passedClaim(each);
    if (claim) passed.set([claim.claim, claim.text, claim.status, claim.cue].join('\n').toLowerCase(), claim);
  }
  return [...passed.values()];
}

function passedClaim({ reading, mention, assertion }: Judged): PassedClaim | null {
  if (assertion.status === 'asserted') return null;
  const { start, end } = placeOf(reading, mention);
  return {
    claim: mention.claim,
    text: reading.block.text.slice(start, end),
    sentence: sentenceText(reading, mention),
    status: assertion.status,
    speaker: assertion.speaker,
    cue: assertion.cue,
  };
}

function placeOf(reading: Reading, mention: Mention): Place {
  const from = Math.max(mention.from, reading.origin);
  let to = mention.to;
  // A full stop is no part of the words; "FDA approved." and "FDA approved" are one wording.
  while (to - 1 > from && /^[.,;:!]$/.test(reading.tokens[to - 1]?.form ?? '')) to -= 1;
  const last = reading.tokens[to - 1];
  return {
    block: reading.block.id,
    start: reading.tokens[from]?.start ?? 0,
    end: last?.end ?? reading.block.text.length,
  };
}

/** A sentence longer than this, in words, is a text without full stops; what is shown of it is what surrounds the claim. */
const longestSentence = 90;

function sentenceText(reading: Reading, mention: Mention): string {
  const sentence = sentenceAt(reading, Math.max(mention.from, reading.origin));
  const to = Math.max(sentence.to, mention.to);
  const from = Math.max(sentence.from, reading.origin);
  if (to - from <= longestSentence) return textOf(reading, from, to);
  const half = longestSentence / 2;
  return textOf(reading, Math.max(from, mention.from - half), Math.min(to, mention.to + half));
}

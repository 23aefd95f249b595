import type { ClaimId, ClaimMeaning, Finding, PassedClaim, Place, Quantity } from '../types.ts';
import { type Assertion, type Mention, nearby, textOf } from './assertion.ts';
import { longestJoined } from './mentions.ts';
import { gathered, withoutNested } from './nested.ts';
import { quantityIn } from './quantities.ts';
import { type Reading, sentenceAt } from './reading.ts';

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

/** What a claim weighs and which guidance it meets; the engine is handed it and knows no claim by itself. */
export type Meanings = Readonly<Record<ClaimId, Pick<ClaimMeaning, 'level' | 'guidance' | 'givesFigure'>>>;

/** Findings of one product: a wording that stands in several places is one finding with all of them. */
export function collectFindings(judged: readonly Judged[], product: number, meanings: Meanings): Finding[] {
  const findings: Finding[] = [];
  const places = new Map<ClaimId, Map<string, Place[]>>();
  for (const { reading, mention, answer } of withoutNested(readOn(judged))) {
    const place = placeOf(reading, mention);
    const text = reading.block.text.slice(place.start, place.end);
    const { claim } = mention;
    let ofClaim = places.get(claim);
    if (ofClaim === undefined) {
      ofClaim = new Map();
      places.set(claim, ofClaim);
    }
    const wording = text.toLowerCase();
    const known = ofClaim.get(wording);
    if (known) known.push(place);
    const at = known ?? [place];
    if (answer) at.push(placeOf(answer.reading, answer.mention));
    if (known) continue;
    ofClaim.set(wording, at);
    const { level, guidance, givesFigure } = meanings[claim];
    const quantity = givesFigure ? figureOf(reading, mention) : null;
    findings.push({
      id: `${product}.${claim}.${findings.length}`,
      claim,
      level,
      text,
      sentence: sentenceText(reading, mention),
      lang: reading.lexicon.language.id,
      place: reading.block.role,
      guidance,
      ...(quantity && { quantity }),
      at,
    });
  }
  return findings;
}

/** The figure within a mention, else the one before it in its sentence ("87 %" over its caption). */
function figureOf(reading: Reading, mention: Mention): Quantity | null {
  const { tokens, lexicon } = reading;
  const { quantities } = lexicon.language;
  const { from } = nearby(sentenceAt(reading, mention.from), mention);
  return quantityIn(tokens, mention, quantities) ?? quantityIn(tokens, { from, to: mention.from }, quantities);
}

/** "No. It has not been approved" is one statement, from the reply to the words that say it in full. */
function readOn(judged: readonly Judged[]): readonly Judged[] {
  if (!judged.some(({ reply }) => reply)) return judged;
  const inReading = gathered(judged);
  return judged.map((each) => (each.reply ? inFull(each, inReading.get(each.reading) ?? []) : each));
}

/** @param judged in the same reading */
function inFull(reply: Judged, judged: readonly Judged[]): Judged {
  const { mention } = reply;
  const full = judged.find(
    (each) =>
      each.mention.claim === mention.claim &&
      each.mention.from >= mention.to &&
      each.mention.to - mention.from <= longestJoined,
  );
  return full ? { ...reply, mention: { ...mention, to: full.mention.to } } : reply;
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

const trailing = new Set(Array.from('.,;:!'));

function placeOf(reading: Reading, mention: Mention): Place {
  const from = Math.max(mention.from, reading.origin);
  let to = mention.to;
  // A full stop is no part of the words; "FDA approved." and "FDA approved" are one wording.
  while (to - 1 > from && trailing.has(reading.tokens[to - 1]?.form ?? '')) to -= 1;
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

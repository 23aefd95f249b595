import { claimMeanings } from '../claims/index.ts';
import type { Finding, PassedClaim, Place } from '../types.ts';
import { type Assertion, type Mention, textOf } from './assertion.ts';
import type { Wording } from './language.ts';
import { matchesOf, type Reading, sentenceAt } from './reading.ts';

/** A mention with what it amounts to. */
export interface Judged {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly assertion: Assertion;
}

/** Two wordings of one claim, this many words apart at most, read as one. */
const joinedWithin = 4;

/** Claim wordings in a reading that touch its own words, without those that a 'never' wording holds; overlaps are joined. */
export function mentionsIn(reading: Reading): { readonly mention: Mention; readonly wording: Wording }[] {
  const nevers = matchesOf(reading, 'never');
  const byClaim = new Map<string, { mention: Mention; wording: Wording }[]>();
  for (const { rule, from, to } of matchesOf(reading, 'claim')) {
    if (to <= reading.origin) continue;
    if (nevers.some((never) => never.rule.claim === rule.claim && never.from < to && never.to > from)) continue;
    const key = `${rule.claim} ${rule.denied}`;
    const known = byClaim.get(key) ?? [];
    byClaim.set(key, known);
    const last = known.at(-1);
    if (last && joins(reading, last.mention, from)) {
      last.mention = {
        ...last.mention,
        to: Math.max(to, last.mention.to),
        words: new Set([...last.mention.words, ...rule.words]),
      };
    } else
      known.push({
        mention: { claim: rule.claim, from, to, words: rule.words, denied: rule.denied },
        wording: rule.wording,
      });
  }
  return [...byClaim.values()].flat();
}

function joins(reading: Reading, last: Mention, from: number): boolean {
  return from - last.to <= joinedWithin && sentenceAt(reading, last.from) === sentenceAt(reading, from);
}

/** Findings of one product: a wording that stands in several places is one finding with all of them. */
export function collectFindings(judged: readonly Judged[], product: number): Finding[] {
  const found = new Map<string, Finding & { at: Place[] }>();
  for (const { reading, mention } of judged.filter((each) => !isInsideAnother(each, judged))) {
    const place = placeOf(reading, mention);
    const text = reading.block.text.slice(place.start, place.end);
    const key = `${mention.claim}\n${text.toLowerCase()}`;
    const known = found.get(key);
    if (known) {
      known.at.push(place);
      continue;
    }
    const { level, guidance } = claimMeanings[mention.claim];
    found.set(key, {
      id: `${product}.${mention.claim}.${found.size}`,
      claim: mention.claim,
      level,
      text,
      sentence: sentenceText(reading, mention),
      lang: reading.lexicon.language.id,
      place: reading.block.role,
      guidance,
      at: [place],
    });
  }
  return [...found.values()];
}

/** "don't inject" inside "We don't inject": the longer one stands for both. */
function isInsideAnother(one: Judged, all: readonly Judged[]): boolean {
  return all.some(
    (other) =>
      other !== one &&
      other.reading === one.reading &&
      other.mention.claim === one.mention.claim &&
      other.mention.from <= one.mention.from &&
      other.mention.to >= one.mention.to &&
      (other.mention.to - other.mention.from > one.mention.to - one.mention.from ||
        all.indexOf(other) < all.indexOf(one)),
  );
}

export function passedClaim({ reading, mention, assertion }: Judged): PassedClaim | null {
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
  const first = reading.tokens[Math.max(mention.from, reading.origin)];
  const last = reading.tokens[mention.to - 1];
  return { block: reading.block.id, start: first?.start ?? 0, end: last?.end ?? reading.block.text.length };
}

function sentenceText(reading: Reading, mention: Mention): string {
  const sentence = sentenceAt(reading, Math.max(mention.from, reading.origin));
  return textOf(reading, Math.max(sentence.from, reading.origin), Math.max(sentence.to, mention.to));
}

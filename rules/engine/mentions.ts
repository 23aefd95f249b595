import type { ClaimId } from '../types.ts';
import type { Mention } from './assertion.ts';
import { namesBelowHeads } from './below.ts';
import type { Wording } from './language.ts';
import { firstFrom, matchesOf, type Reading, type RuleMatch, sentenceAt } from './reading.ts';

/** Two wordings of one claim, this many words apart at most, read as one. */
const joinedWithin = 4;
/** But no longer than this: a highlight over half a page points at nothing. */
export const longestJoined = 40;
/** No 'never' phrase is longer than this, in words. */
const longestNever = 60;

/** A mention that may still be joined by the next. */
class Growing implements Mention {
  readonly claim: ClaimId;
  readonly denied: boolean;
  readonly wording: Wording;
  readonly from: number;
  to: number;
  against: ClaimId | null;
  parts: readonly RuleMatch<'claim'>[];
  /** The next of the same claim. */
  next: Growing | null = null;

  constructor(first: RuleMatch<'claim'>) {
    const { claim, denied, wording, against } = first.rule;
    this.claim = claim;
    this.denied = denied;
    this.wording = wording;
    this.from = first.from;
    this.to = first.to;
    this.against = against;
    this.parts = [first];
  }

  join(next: RuleMatch<'claim'>): void {
    this.parts = [...this.parts, next];
    this.to = Math.max(next.to, this.to);
    if (next.rule.against === null) this.against = null;
  }
}

/** A mention with the wording that it is one of. */
export interface WordedMention extends Mention {
  readonly wording: Wording;
}

/**
 * Claim wordings in a reading that touch its own words, without those that a 'never' wording holds; overlaps are joined. Those of
 * one claim stand together.
 */
export function mentionsIn(reading: Reading): readonly WordedMention[] {
  const listed = namesBelowHeads(reading);
  const worded = matchesOf(reading, 'claim');
  const matches = listed.length > 0 ? [...worded, ...listed].sort((one, other) => one.from - other.from) : worded;
  if (matches.length === 0) return none;
  /** The first and the last of each claim. */
  const firsts: Growing[] = [];
  const lasts: Growing[] = [];
  for (const match of matches) {
    const { rule, from, to } = match;
    if (to <= reading.origin || isRuledOut(reading, rule.claim, from, to)) continue;
    let group = 0;
    while (group < firsts.length && !isOf(firsts[group] as Growing, match)) group += 1;
    const last = lasts[group];
    if (last && joins(reading, last, from)) {
      last.join(match);
      continue;
    }
    const mention = new Growing(match);
    if (last) last.next = mention;
    else firsts.push(mention);
    lasts[group] = mention;
  }
  const mentions: Growing[] = [];
  for (const first of firsts) for (let each: Growing | null = first; each; each = each.next) mentions.push(each);
  return mentions;
}

const none: readonly never[] = [];

function isOf({ claim, denied }: Growing, { rule }: RuleMatch<'claim'>): boolean {
  return claim === rule.claim && denied === rule.denied;
}

/** True where a 'never' wording of a claim holds tokens [from, to), in which the claim was seen. */
export function isRuledOut(reading: Reading, claim: ClaimId, from: number, to: number): boolean {
  const nevers = matchesOf(reading, 'never');
  for (let index = firstFrom(nevers, from - longestNever); index < nevers.length; index += 1) {
    const never = nevers[index] as RuleMatch<'never'>;
    if (never.from >= to) return false;
    if (never.rule.claim === claim && never.to > from) return true;
  }
  return false;
}

function joins(reading: Reading, last: Mention, from: number): boolean {
  if (from - last.to > joinedWithin || from - last.from > longestJoined) return false;
  return sentenceAt(reading, last.from) === sentenceAt(reading, from);
}

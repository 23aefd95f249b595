import type { ClaimId } from '../types.ts';
import type { Mention } from './assertion.ts';
import { firstFrom, matchesIn, matchesOf, oncePerReading, type Reading, sentenceAt } from './reading.ts';

const longestQuotedPhrase = 9;
/** Characters to either side in which the marks of so short a phrase are looked for. */
const farthestQuote = 160;

/** What a box says of these is the seller's word, whoever else's box it may be called. */
const instructions: ReadonlySet<ClaimId> = new Set([
  'topical-only',
  'cold-stored',
  'sterile-single-use',
  'professional-care',
  'states-not-approved',
]);

/** Words that name the seller's own print stand no farther from a quote than this. */
const closeBy = 3;

/** A short phrase in quotation marks inside a longer text is somebody's phrase: in the market there is “rose exosome”. */
export function isQuoted(reading: Reading, mention: Mention): boolean {
  if (!hasMarks(reading)) return false;
  const first = reading.tokens[Math.max(mention.from, reading.origin)];
  const last = reading.tokens[mention.to - 1];
  const { text } = reading.block;
  if (!first || !last) return false;
  return [curled(text, first.start, last.end), straight(reading, first.start, last.end)].some(
    (quote) =>
      quote !== null &&
      text.slice(quote.open, quote.close).split(/\s+/).length <= longestQuotedPhrase &&
      (quote.open > 1 || quote.close < text.length - 2) &&
      !isOfTheHouse(reading, quote) &&
      !isPrinted(reading, mention, quote),
  );
}

/** 'Our box reads "…"', 'our "living" drops', '"…" stands on each vial': the seller quotes itself. */
function isPrinted(reading: Reading, mention: Mention, { open, close }: Quote): boolean {
  const { tokens } = reading;
  const { from, to } = mention;
  let first = from;
  while ((tokens[first - 1]?.start ?? -1) >= open && first > reading.origin) first -= 1;
  let last = to;
  while ((tokens[last]?.end ?? Infinity) <= close + 1) last += 1;
  const sentence = sentenceAt(reading, from);
  const before = matchesIn(reading, 'printed', { from: sentence.from, to: first }, first);
  const behind = matchesIn(reading, 'printed', { from: last, to: last + closeBy }, tokens.length);
  const instructs = instructions.has(mention.claim);
  return (
    [...before, ...behind].some(({ to, rule }) => first - to <= closeBy && (rule.own || instructs)) ||
    matchesIn(reading, 'own', { from: first - 1, to: first }, first).length > 0
  );
}

/** “They are alive,” says our founder: the words of one of the house are the seller's. */
function isOfTheHouse(reading: Reading, { open, close }: Quote): boolean {
  return matchesOf(reading, 'staff').some((staff) => {
    const start = reading.tokens[staff.from]?.start ?? 0;
    const isOutside = staff.from >= reading.origin && (start < open || start > close);
    const before = { from: staff.from - 2, to: staff.from };
    return isOutside && matchesIn(reading, 'own', before).some(({ to }) => to >= staff.from - 1);
  });
}

type Quote = { readonly open: number; readonly close: number };

function curled(text: string, from: number, to: number): Quote | null {
  const before = text.slice(Math.max(0, from - farthestQuote), from + 1);
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('„'));
  const open = from + 1 - before.length + opened;
  const close = open + text.slice(open, to + farthestQuote).indexOf('”');
  return opened < 0 || close < to ? null : { open, close };
}

const hasMarks = oncePerReading(({ block }: Reading): boolean => /[“„"]/.test(block.text));

function straight(reading: Reading, from: number, to: number): Quote | null {
  const quotes = straightQuotes(reading);
  const quote = quotes[firstFrom(quotes, to)];
  return quote && quote.open <= from ? { open: quote.open, close: quote.from } : null;
}

/**
 * Straight marks open behind a space or at the start, and close before one; behind a figure they are inches. Each quote is kept `from`
 * its closing mark on, by which it is looked up.
 */
const straightQuotes = oncePerReading(({ block: { text } }: Reading) => {
  const quotes: { readonly open: number; readonly from: number }[] = [];
  let open = -1;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (open >= 0) {
      quotes.push({ open, from: at });
      open = -1;
    } else if (!/\d/.test(text[at - 1] ?? '')) open = at;
  }
  return quotes;
});

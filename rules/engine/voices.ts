import type { PageText, TextBlock } from '../types.ts';
import { isSellersArticle } from './article.ts';
import { namesHouse } from './house.ts';
import { type BlockReader, matchesOf, occursIn, oncePerReading, type Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';

/*
 * Of whom an article speaks, sentence by sentence. A seller's article is of its own until it turns to others; a reporter's
 * is of nobody's own until the writer speaks of itself, and then until it turns away again.
 */

/** own: what the writer sells or gives; others: what others say, do or found; general: exosomes as such. */
export type Voice = 'own' | 'others' | 'general';

/** Of whom the sentence at a token of an article's block speaks. */
export function voiceAt(page: PageText, read: BlockReader, reading: Reading, token: number): Voice {
  const seller = isSellersArticle(page, read);
  const { block } = reading;
  const heading = block.heading === null ? undefined : page.blocks[block.heading];
  // "Five serums that our desk would buy" heads what is others'; who sells speaks so below as well.
  const above = heading && heading.level !== 1 ? read(heading) : null;
  const headed = above !== null && speaksOfItself(page, read, above);
  const rest: Voice = seller || headed ? 'own' : 'general';
  if (isOneOfAllKinds(page, read, block) && !speaksOfItself(page, read, reading)) return 'general';
  const before = page.blocks[block.id - 1];
  const near = before && goesOn(before, block) ? read(before) : null;
  const start = near === null ? rest : voiceOf({ page, read }, near, rest, Number.POSITIVE_INFINITY, rest);
  return voiceOf({ page, read }, reading, start === 'own' ? 'own' : rest, token, rest);
}

/** A paragraph goes on from the one before below the same heading, a cell from those of its row. */
function goesOn(before: TextBlock, block: TextBlock): boolean {
  if (before.heading !== block.heading || before.role === 'heading') return false;
  return before.cell?.table === block.cell?.table && before.cell?.row === block.cell?.row;
}

/** An item of a list below "There are three kinds:". */
function isOneOfAllKinds(page: PageText, read: BlockReader, { id, list }: TextBlock): boolean {
  if (list === undefined) return false;
  let at = id - 1;
  while (page.blocks[at]?.list === list) at -= 1;
  const lead = page.blocks[at];
  const reading = lead?.text.endsWith(':') ? read(lead) : null;
  return reading !== null && occursIn(reading, 'teaching', { from: reading.origin, to: reading.tokens.length });
}

interface Place {
  readonly page: PageText;
  readonly read: BlockReader;
}

/** The voice at a token, from that of the text before; behind what is of others a new subject begins at `rest`. */
function voiceOf(of: Place, reading: Reading, start: Voice, token: number, rest: Voice): Voice {
  let voice = start;
  let asks = false;
  for (const sentence of reading.sentences) {
    // "In the fridge? Ours need not.": what answers a question is of whom the question is.
    if (sentence.from > token && !asks) break;
    asks = sentence.question;
    if (sentence.to <= reading.origin) continue;
    voice = next(of, reading, sentence, voice, rest);
  }
  return voice;
}

function next({ page, read }: Place, reading: Reading, sentence: Sentence, voice: Voice, rest: Voice): Voice {
  const from = Math.max(sentence.from, reading.origin);
  const within = { from, to: sentence.to };
  if (selves(reading).some((at) => at >= from && at < sentence.to)) return 'own';
  if (occursIn(reading, 'report', within, reading.tokens.length)) return 'others';
  if (namesHouse(page, read, reading, from, sentence.to)) return 'own';
  if (rest === 'general' && occursIn(reading, 'teaching', within, reading.tokens.length)) return 'general';
  if (voice !== 'others') return voice;
  const carries = occursIn(reading, 'carrier', { from, to: from + 1 }, sentence.to);
  return carries ? voice : rest;
}

/** True where the writer speaks as one who has something of its own, or is named. */
export function speaksOfItself(page: PageText, read: BlockReader, reading: Reading): boolean {
  return selves(reading).length > 0 || namesHouse(page, read, reading, 0, reading.tokens.length);
}

/** Where the writer names itself; "the US" is a country. */
const selves = oncePerReading((reading: Reading): readonly number[] =>
  matchesOf(reading, 'writer')
    .map(({ from }) => from)
    .filter((from) => !isCountry(reading, from)),
);

function isCountry({ tokens, block, origin }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.form !== 'us') return false;
  if (tokens[at - 1]?.form === 'the') return true;
  return at >= origin && block.text.slice(token.start, token.end) === 'US' && /\p{Ll}/u.test(block.text);
}

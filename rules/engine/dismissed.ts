import type { PageText, TextBlock } from '../types.ts';
import { type BlockReader, firstFrom, occursIn, type Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';

/** A dismissal begins within this many words of its sentence: "Sadly, and whatever it costs, not one of those is true." */
const opening = 8;

/** True where the sentence behind a mention takes it back: “Approved and safe for all.” Not one of those statements is true. */
export function isDismissed(page: PageText, read: BlockReader, reading: Reading, mention: { readonly from: number }) {
  const { sentences } = reading;
  const next = firstFrom(sentences, mention.from + 1);
  const behind = sentences[next];
  if (behind) return dismisses(reading, behind);
  // Only somebody's words stand in a paragraph of their own with the answer to them below.
  const below = opensWithQuote(reading.block) ? page.blocks[reading.block.id + 1] : undefined;
  const answer = below && below.role !== 'heading' ? read(below) : null;
  const first = answer?.sentences.find(({ to }) => to > answer.origin);
  return answer !== null && first !== undefined && dismisses(answer, first);
}

function dismisses(reading: Reading, sentence: Sentence): boolean {
  const from = Math.max(sentence.from, reading.origin);
  return occursIn(reading, 'dismissal', { from, to: Math.min(from + opening, sentence.to) }, sentence.to);
}

const opened = /^\s*[“„"«]/;

/** A paragraph that opens with a quotation mark; who is quoted may stand behind it. */
function opensWithQuote({ text, role }: TextBlock): boolean {
  return role !== 'heading' && opened.test(text);
}

import type { PageText, TextBlock } from '../types.ts';
import { type BlockReader, matchesIn, type Reading, sentenceAt } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { headedBy, markedAnswer } from './tables.ts';

/** What is said to a question, or to a row of a table: yes, no, or something that decides neither. */
export interface Answer {
  readonly says: 'yes' | 'no' | 'other';
  readonly text: string;
  readonly reading: Reading;
  readonly sentence: Sentence;
}

/**
 * The answer to a question: the next sentence of its block, else the block that answers it (by markup, or the next one in
 * reading order); null where the page gives none.
 */
export function answerTo(page: PageText, read: BlockReader, reading: Reading, sentence: Sentence): Answer | null {
  const following = sentence.to < reading.tokens.length ? sentenceAt(reading, sentence.to) : null;
  if (following) return judge(reading, following);
  const { block } = reading;
  const answers = markedAnswer(page, block) ?? nextBlock(page, block);
  const answering = answers && read(answers);
  const first = answering?.sentences.find((each) => each.to > answering.origin);
  return answering && first ? judge(answering, { ...first, from: Math.max(first.from, answering.origin) }) : null;
}

/** What the only value cell of a row says to its header ("Injectable" | "No"); null for what heads no such row. */
export function rowAnswer(page: PageText, read: BlockReader, block: TextBlock): Answer | null {
  const { cell } = block;
  if (!cell || cell.rowHeader !== null) return null;
  const values = headedBy(page, block);
  const only = values.length === 1 ? values[0] : undefined;
  const reading = only && read(only);
  return reading ? judge(reading, { from: reading.origin, to: reading.tokens.length, question: false }) : null;
}

function nextBlock(page: PageText, block: TextBlock): TextBlock | undefined {
  const next = page.blocks[block.id + 1];
  return next && next.role !== 'heading' && next.product === block.product ? next : undefined;
}

/** A yes or no counts where it opens the answer; a denial also some words in ("They don't need it"). */
function judge(reading: Reading, sentence: Sentence): Answer {
  const text = reading.tokens
    .slice(sentence.from, Math.min(sentence.to, sentence.from + 8))
    .map((token) => token.form)
    .join(' ');
  const inside = matchesIn(reading, 'answer', sentence);
  const opening = inside.filter((match) => match.from - sentence.from <= 1);
  const first = opening.sort((one, other) => one.from - other.from || other.to - one.to)[0];
  if (first) return { says: first.rule.yes ? 'yes' : 'no', text, reading, sentence };
  const denied = matchesIn(reading, 'cue', sentence).some(
    (match) => match.rule.cue.status === 'negated' && match.from - sentence.from <= 4,
  );
  return { says: denied ? 'no' : 'other', text, reading, sentence };
}

import type { PageText, TextBlock } from '../types.ts';
import { isOwnColumn } from './columns.ts';
import { type BlockReader, matchesIn, type Reading, type RuleMatch, sentenceAt } from './reading.ts';
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
  if (following) return judge(reading, withoutLead(reading, following));
  const { block } = reading;
  const answers = markedAnswer(page, block) ?? nextBlock(page, block);
  const answering = answers && read(answers);
  const first = answering?.sentences.find((each) => each.to > answering.origin);
  if (!answering || !first) return null;
  return judge(answering, withoutLead(answering, { ...first, from: Math.max(first.from, answering.origin) }));
}

/** "Great question! Short answer: no." answers with its last word. */
function withoutLead(reading: Reading, sentence: Sentence): Sentence {
  const [lead] = matchesIn(reading, 'answer-lead', { from: sentence.from, to: sentence.from + 1 }, sentence.to);
  if (!lead) return sentence;
  let from = lead.to;
  while (reading.tokens[from]?.kind === 'mark' && from < sentence.to) from += 1;
  if (from < sentence.to) return withoutLead(reading, { ...sentence, from });
  return from < reading.tokens.length ? withoutLead(reading, sentenceAt(reading, from)) : sentence;
}

/** A heading of no more words than this may be a label. */
const longestLabel = 5;
/** What is said to a label in one block below it is no longer, in words. */
const longestValue = 4;

/**
 * What the value cells of a row, or those in the product's own columns, say to its header ("Injectable" | "No"), and what the few
 * words below a short heading, or the figure above a label, say to that.
 */
export function rowAnswer(page: PageText, read: BlockReader, block: TextBlock): Answer | null {
  const { cell } = block;
  if (!cell) return labelAnswer(page, read, block);
  if (cell.rowHeader !== null) return null;
  const values = headedBy(page, block);
  const own = values.length > 1 ? values.filter((value) => isOwnColumn(page, read, value)) : values;
  const said = own.flatMap((value): Answer | never[] => {
    const reading = read(value);
    if (reading && /^[\s–—-]+$/.test(value.text))
      return { says: 'no', text: value.text, reading, sentence: whole(reading) };
    return reading ? judge(reading, whole(reading)) : [];
  });
  return said.find(({ says }) => says !== 'no') ?? said[0] ?? null;
}

function labelAnswer(page: PageText, read: BlockReader, block: TextBlock): Answer | null {
  const before = page.blocks[block.id - 1];
  const figure = block.group !== undefined && before?.group === block.group && zero.test(before.text) && read(before);
  if (figure) return judge(figure, whole(figure));
  if (block.role !== 'heading' || block.level === 1 || block.text.split(' ').length > longestLabel) return null;
  const value = page.blocks[block.id + 1];
  if (value?.heading !== block.id || value.role === 'heading' || value.text.split(' ').length > longestValue)
    return null;
  const reading = read(value);
  const answer = reading && judge(reading, whole(reading));
  return answer && isPlainNo(answer) ? answer : null;
}

/** A no and nothing else: "No parabens" below "Clinically proven" is a merit of its own. */
function isPlainNo({ says, reading, sentence }: Answer): boolean {
  if (says !== 'no') return false;
  const { tokens } = reading;
  const opening = { from: sentence.from, to: sentence.from + 1 };
  const isAll = ({ to }: { readonly to: number }) => tokens.slice(to).every(({ kind }) => kind === 'mark');
  return zero.test(reading.block.text) || matchesIn(reading, 'answer', opening, tokens.length).some(isAll);
}

/** "0", "0 %". */
const zero = /^0(?:\s?%)?\.?$/;

function whole(reading: Reading): Sentence {
  return { from: reading.origin, to: reading.tokens.length, question: false };
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
  const first =
    opening.sort((one, other) => one.from - other.from || other.to - one.to)[0] ?? setApart(reading, inside);
  if (sentence.from === reading.origin && zero.test(reading.block.text)) return { says: 'no', text, reading, sentence };
  if (first) return { says: first.rule.yes ? 'yes' : 'no', text, reading, sentence };
  const denied = matchesIn(reading, 'cue', sentence).some(
    (match) => match.rule.cue.status === 'negated' && match.from - sentence.from <= 4,
  );
  return { says: denied ? 'no' : 'other', text, reading, sentence };
}

/** "In our hands, yes, by a mile": a yes or no between marks, a few words in. */
function setApart({ tokens }: Reading, answers: readonly RuleMatch<'answer'>[]): RuleMatch<'answer'> | undefined {
  const isMark = (index: number) => tokens[index] === undefined || tokens[index]?.kind === 'mark';
  return answers.find(({ from, to }) => tokens[from - 1]?.form === ',' && (isMark(to) || isMark(to - 1)));
}

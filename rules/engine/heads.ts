import type { PageText, TextBlock } from '../types.ts';
import type { Language } from './language.ts';
import { noSlot } from './spellings.ts';
import { columnHeads } from './tables.ts';
import type { Token } from './tokens.ts';

const longestPrefix = { cell: 14, question: 12, heading: 8 };
const shortBlock = 28;
/** An answer of no more words than this says nothing without its question: "Where from?" "Edelweiss." */
const fewWords = 12;
const colon: Token = { form: ':', kind: 'mark', start: 0, end: 0, spaced: false, slot: noSlot };

/** The tokens of what heads a block, each followed by a colon; its own full stops and question marks left out. */
export function prefixOf(
  page: PageText,
  block: TextBlock,
  tokens: (block: TextBlock) => readonly Token[],
  { asking }: Pick<Language, 'asking'>,
): readonly Token[] {
  const asks = (question: TextBlock) => asking?.includes(tokens(question)[0]?.form ?? '') ?? false;
  const heads = headsOf(page, block, tokens, asks);
  if (heads.length === 0) return none;
  const prefix: Token[] = [];
  for (const head of heads) {
    const said = tokens(head);
    const longest = block.cell
      ? longestPrefix.cell
      : head.role === 'question'
        ? longestPrefix.question
        : longestPrefix.heading;
    const count = wordsIn(said);
    if (count === 0 || count > longest) continue;
    for (const token of said) if (!isStop(token)) prefix.push(token);
    prefix.push(colon);
  }
  return prefix;
}

function wordsIn(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => (isStop(token) ? sum : sum + 1), 0);
}

const none: readonly never[] = [];
const stops = /[.!?:：？。]/;

function isStop({ kind, form }: Token): boolean {
  return kind === 'mark' && stops.test(form);
}

function headsOf(
  page: PageText,
  block: TextBlock,
  tokens: (block: TextBlock) => readonly Token[],
  asks: (question: TextBlock) => boolean,
): readonly TextBlock[] {
  const { length } = tokens(block);
  if (length > shortBlock || block.role === 'heading' || block.role === 'question') return none;
  if (block.role === 'answer') {
    const question = blockAt(page, block.question ?? null);
    return itemOfAnswer(page, block) || (length <= fewWords && question.some(asks)) ? question : none;
  }
  if (block.cell) {
    const heads = [...blockAt(page, block.cell.columnHeader), ...blockAt(page, block.cell.rowHeader)];
    // Three columns compare, and their first one names what is compared.
    const columns = columnHeads(page, block.cell.table).length;
    if (columns > 1 || (columns > 0 && heads.length === 0)) return heads;
    // What a heading says ("Conditions treated") is said of the things that a table below it names.
    return [...headingAt(page, block).filter(({ product }) => product === block.product), ...heads];
  }
  const before = page.blocks[block.id - 1];
  if (block.group !== undefined && before?.group === block.group && isFigure(before.text)) return [before];
  const lead = leadOf(page, block);
  // A page's name is no label for what stands below it.
  if (lead === null) return headingAt(page, block);
  // "What can it help with?" asks for the list, however much is said before it comes.
  const tellsMore = wordsIn(tokens(lead)) > longestPrefix.heading;
  return tellsMore ? headingAt(page, block).filter(({ text }) => /[?？]\s*$/.test(text)) : [lead];
}

function headingAt(page: PageText, block: TextBlock): readonly TextBlock[] {
  const heading = blockAt(page, block.heading);
  return heading[0]?.level === 1 ? none : heading;
}

/** "What can it treat?" is answered by a list; its items say nothing without it. A single answer stands by itself. */
function itemOfAnswer(page: PageText, block: TextBlock): boolean {
  return [page.blocks[block.id - 1], page.blocks[block.id + 1]].some(
    (other) =>
      other?.role === 'answer' &&
      other.question === block.question &&
      ((block.list !== undefined && other.list === block.list) ||
        (block.group !== undefined && other.group === block.group)),
  );
}

/** "87 %" over its caption, but not the badge before a badge. */
function isFigure(text: string): boolean {
  return text.length <= 24 && /\d/.test(text);
}

function blockAt(page: PageText, id: number | null): readonly TextBlock[] {
  const block = id === null ? undefined : page.blocks[id];
  return block ? [block] : none;
}

/** The line that introduces a list: the block right before it, when it ends in a colon. */
function leadOf(page: PageText, block: TextBlock): TextBlock | null {
  if (block.list === undefined) return null;
  let index = block.id - 1;
  while (page.blocks[index]?.list === block.list) index -= 1;
  const before = page.blocks[index];
  return before && /[:：]\s*$/.test(before.text) && before.product === block.product ? before : null;
}

import type { PageText, TextBlock } from '../types.ts';
import { append } from './append.ts';
import type { Lexicon, Rule } from './lexicon.ts';
import type { Match } from './matcher.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { columnHeads } from './tables.ts';
import { type Token, tokenize } from './tokens.ts';

export type RuleMatch<Kind extends Rule['is']> = Match<Extract<Rule, { readonly is: Kind }>>;

/**
 * One block with what stands in it. Where a reader takes a short block together with what heads it (a cell with its row
 * and column header, a list item with the line above the list), the tokens of those stand in front, up to `origin`.
 */
export interface Reading {
  readonly block: TextBlock;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Index of the first token that is the block's own. */
  readonly origin: number;
  readonly sentences: readonly Sentence[];
  readonly matches: readonly Match<Rule>[];
}

/** Reads a block; null where no language with wordings reads it. */
export type BlockReader = (block: TextBlock) => Reading | null;

const longestPrefix = { cell: 14, question: 12, heading: 8 };
const shortBlock = 28;
const colon: Token = { form: ':', kind: 'mark', start: 0, end: 0, spaced: false };

/** Makes the reader of a page's blocks; each block is read once and kept. */
export function createBlockReader(page: PageText, lexiconFor: (block: TextBlock) => Lexicon | null): BlockReader {
  const tokensOf = new Map<number, readonly Token[]>();
  const readings = new Map<number, Reading | null>();
  const tokens = (block: TextBlock): readonly Token[] => {
    const known = tokensOf.get(block.id);
    if (known) return known;
    const made = tokenize(block.text);
    if (block.id >= 0) tokensOf.set(block.id, made);
    return made;
  };
  return (block) => {
    const known = readings.get(block.id);
    if (known !== undefined) return known;
    const lexicon = lexiconFor(block);
    const reading = lexicon && readBlock(block, lexicon, prefixOf(page, block, tokens), tokens(block));
    // A name that is no block of the page (a product's) comes with a negative id and is not kept.
    if (block.id >= 0) readings.set(block.id, reading);
    return reading;
  };
}

function readBlock(block: TextBlock, lexicon: Lexicon, prefix: readonly Token[], own: readonly Token[]): Reading {
  const tokens = [...prefix, ...withoutBullet(own)];
  return {
    block,
    lexicon,
    tokens,
    origin: prefix.length,
    sentences: splitSentences(tokens, lexicon.abbreviations),
    matches: lexicon.matcher.find(tokens),
  };
}

/** Signs that open an item of a list where the markup has none; they end no sentence there. */
const bullets = new Set(Array.from('•·●○■□►▶▪◆❖★☆✓✔✅☑✦✨→➤›»-–'));

function withoutBullet(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ kind, form }) => kind !== 'mark' || !bullets.has(form));
  return first > 0 ? tokens.slice(first) : tokens;
}

/** The tokens of what heads a block, each followed by a colon; its own full stops and question marks left out. */
function prefixOf(page: PageText, block: TextBlock, tokens: (block: TextBlock) => readonly Token[]): readonly Token[] {
  const heads = headsOf(page, block, tokens(block).length);
  return heads.flatMap((head) => {
    const words = tokens(head).filter((token) => token.kind !== 'mark' || !/[.!?:：？。]/.test(token.form));
    const longest = block.cell
      ? longestPrefix.cell
      : head.role === 'question'
        ? longestPrefix.question
        : longestPrefix.heading;
    return words.length === 0 || words.length > longest ? [] : [...words, colon];
  });
}

function headsOf(page: PageText, block: TextBlock, length: number): readonly TextBlock[] {
  if (length > shortBlock || block.role === 'heading' || block.role === 'question') return [];
  if (block.role === 'answer') return itemOfAnswer(page, block) ? blockAt(page, block.question ?? null) : [];
  if (block.cell) {
    const heads = [...blockAt(page, block.cell.columnHeader), ...blockAt(page, block.cell.rowHeader)];
    // Three columns compare, and their first one names what is compared.
    const columns = columnHeads(page, block.cell.table).length;
    if (block.cell.rowHeader !== null || columns > 1 || (columns > 0 && heads.length === 0)) return heads;
    // What a heading says ("Conditions treated") is said of the things that a table below it names.
    return [...headingAt(page, block).filter(({ product }) => product === block.product), ...heads];
  }
  const before = page.blocks[block.id - 1];
  if (block.group !== undefined && before?.group === block.group && isFigure(before.text)) return [before];
  const lead = leadOf(page, block);
  // A page's name is no label for what stands below it.
  return lead ? [lead] : headingAt(page, block);
}

function headingAt(page: PageText, block: TextBlock): readonly TextBlock[] {
  return blockAt(page, block.heading).filter((heading) => heading.level !== 1);
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
  return block ? [block] : [];
}

/** The line that introduces a list: the block right before it, when it ends in a colon. */
function leadOf(page: PageText, block: TextBlock): TextBlock | null {
  if (block.list === undefined) return null;
  let index = block.id - 1;
  while (page.blocks[index]?.list === block.list) index -= 1;
  const before = page.blocks[index];
  return before && /[:：]\s*$/.test(before.text) && before.product === block.product ? before : null;
}

type Kind = Rule['is'];
/** A text full of claims is asked for its matches again and again; they are sorted by kind once. */
const byKind = new WeakMap<Reading, Map<Kind, readonly Match<Rule>[]>>();

/** The matches of one kind, in order of their starts. */
export function matchesOf<K extends Kind>(reading: Reading, kind: K): readonly RuleMatch<K>[] {
  let kinds = byKind.get(reading);
  if (kinds === undefined) {
    const sorted = new Map<Kind, Match<Rule>[]>();
    for (const match of reading.matches) append(sorted, match.rule.is, match);
    kinds = sorted;
    byKind.set(reading, kinds);
  }
  return (kinds.get(kind) ?? []) as readonly RuleMatch<K>[];
}

/** The matches of one kind that begin in [from, to) and end by `end`; looked up, not searched. */
export function matchesIn<K extends Kind>(
  reading: Reading,
  kind: K,
  { from, to }: { readonly from: number; readonly to: number },
  end = to,
): readonly RuleMatch<K>[] {
  const all = matchesOf(reading, kind);
  const found: RuleMatch<K>[] = [];
  for (let index = firstFrom(all, from); index < all.length; index += 1) {
    const match = all[index] as RuleMatch<K>;
    if (match.from >= to) break;
    if (match.to <= end) found.push(match);
  }
  return found;
}

/** The sentence that a token stands in. */
export function sentenceAt(reading: Reading, token: number): Sentence {
  const { sentences } = reading;
  const after = firstFrom(sentences, token + 1);
  const sentence = sentences[after - 1];
  return sentence && token < sentence.to ? sentence : { from: 0, to: reading.tokens.length, question: false };
}

/** Index of the first that begins at `from` or later, by halves. */
function firstFrom(spans: readonly { readonly from: number }[], from: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { PageText, TextBlock } from '../types.ts';
import { prefixOf } from './heads.ts';
import type { Lexicon, Rule } from './lexicon.ts';
import type { Match } from './matcher.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

type Kind = Rule['is'];
export type RuleMatch<K extends Kind> = Match<Extract<Rule, { readonly is: K }>>;

/**
 * One block with what stands in it. Where a reader takes a short block together with what heads it (a cell with its row
 * and column header, a list item with the line above the list), the tokens of those stand in front, up to `origin`.
 */
export class Reading {
  readonly sentences: readonly Sentence[];
  /** Answers to questions that are asked again for each claim of a block, by the number of the question. */
  readonly answers: unknown[] = [];
  readonly #matches: readonly Match<Rule>[];
  /** The kinds asked for so far, and the matches of each at the same place; a few, so that they are sooner looked through than hashed. */
  readonly #kinds: Kind[] = [];
  readonly #byKind: (readonly Match<Rule>[])[] = [];

  constructor(
    readonly block: TextBlock,
    readonly lexicon: Lexicon,
    readonly tokens: readonly Token[],
    /** Index of the first token that is the block's own. */
    readonly origin: number,
  ) {
    this.sentences = splitSentences(tokens, lexicon.abbreviations);
    this.#matches = lexicon.matcher.find(tokens);
  }

  /** The matches of one kind, in order of their starts. */
  of<K extends Kind>(kind: K): readonly RuleMatch<K>[] {
    const kinds = this.#kinds;
    for (let place = 0; place < kinds.length; place += 1)
      if (kinds[place] === kind) return this.#byKind[place] as readonly Match<Rule>[] as readonly RuleMatch<K>[];
    const found = ofKind(this.#matches, kind);
    kinds.push(kind);
    this.#byKind.push(found);
    return found as readonly RuleMatch<K>[];
  }
}

const none: readonly never[] = [];

/** Counted first: a page has thousands of such lists, and one that grows takes room for many more than it holds. */
function ofKind(matches: readonly Match<Rule>[], kind: Kind): readonly Match<Rule>[] {
  let count = 0;
  for (const { rule } of matches) if (rule.is === kind) count += 1;
  if (count === 0) return none;
  const found = new Array<Match<Rule>>(count);
  let place = 0;
  for (const match of matches) {
    if (match.rule.is !== kind) continue;
    found[place] = match;
    place += 1;
  }
  return found;
}

/** Reads a block; null where no language with wordings reads it. */
export type BlockReader = (block: TextBlock) => Reading | null;

/** Makes the reader of a page's blocks; each block is read once and kept. */
export function createBlockReader(page: PageText, lexiconFor: (block: TextBlock) => Lexicon | null): BlockReader {
  const tokensOf = new Array<readonly Token[] | undefined>(page.blocks.length);
  const readings = new Array<Reading | null | undefined>(page.blocks.length);
  const tokens = (block: TextBlock): readonly Token[] => {
    const known = tokensOf[block.id];
    if (known) return known;
    const made = tokenize(block.text);
    if (block.id >= 0) tokensOf[block.id] = made;
    return made;
  };
  return (block) => {
    const known = readings[block.id];
    if (known !== undefined) return known;
    const lexicon = lexiconFor(block);
    const reading =
      lexicon && readBlock(block, lexicon, prefixOf(page, block, tokens, lexicon.language), tokens(block));
    // A name that is no block of the page (a product's) comes with a negative id and is not kept.
    if (block.id >= 0) readings[block.id] = reading;
    return reading;
  };
}

function readBlock(block: TextBlock, lexicon: Lexicon, prefix: readonly Token[], own: readonly Token[]): Reading {
  const said = withoutBullet(own);
  return new Reading(block, lexicon, prefix.length > 0 ? prefix.concat(said) : said, prefix.length);
}

/** Signs that open an item of a list where the markup has none; they end no sentence there. */
const bullets = new Set(Array.from('•·●○■□►▶▪◆❖★☆✓✔✅☑✦✨→➤›»-–'));

function withoutBullet(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]?.kind !== 'mark') return tokens;
  const first = tokens.findIndex(({ kind, form }) => kind !== 'mark' || !bullets.has(form));
  return first > 0 ? tokens.slice(first) : tokens;
}

let questions = 0;

/**
 * Makes a question about a reading one that is worked out once for each.
 *
 * @param ask also takes what is the same for all readings of a page
 */
export function oncePerReading<Answer, Of = void>(
  ask: (reading: Reading, of: Of) => Answer,
): (reading: Reading, of: Of) => Answer {
  const question = questions;
  questions += 1;
  return (reading, of) => {
    const { answers } = reading;
    if (answers[question] === undefined) answers[question] = ask(reading, of);
    return answers[question] as Answer;
  };
}

/** The matches of one kind, in order of their starts. */
export function matchesOf<K extends Kind>(reading: Reading, kind: K): readonly RuleMatch<K>[] {
  return reading.of(kind);
}

/** The matches of one kind that begin in [from, to) and end by `end`; looked up, not searched. */
export function matchesIn<K extends Kind>(
  reading: Reading,
  kind: K,
  { from, to }: { readonly from: number; readonly to: number },
  end = to,
): readonly RuleMatch<K>[] {
  const all = reading.of(kind);
  if (all.length === 0) return none;
  const first = firstFrom(all, from);
  let last = first;
  let isWhole = true;
  for (; last < all.length && (all[last] as RuleMatch<K>).from < to; last += 1)
    isWhole &&= (all[last] as RuleMatch<K>).to <= end;
  if (first === last) return none;
  // In a short block they are mostly all that there are.
  const within = last - first === all.length ? all : all.slice(first, last);
  return isWhole ? within : within.filter((match) => match.to <= end);
}

/** True where one of a kind begins in [from, to) and ends by `end`. */
export function occursIn(
  reading: Reading,
  kind: Kind,
  { from, to }: { readonly from: number; readonly to: number },
  end = to,
): boolean {
  const all = reading.of(kind);
  if (all.length === 0) return false;
  for (let index = firstFrom(all, from); index < all.length; index += 1) {
    const match = all[index] as Match<Rule>;
    if (match.from >= to) return false;
    if (match.to <= end) return true;
  }
  return false;
}

/** The sentence that a token stands in. */
export function sentenceAt(reading: Reading, token: number): Sentence {
  const { sentences } = reading;
  const after = firstFrom(sentences, token + 1);
  const sentence = sentences[after - 1];
  return sentence && token < sentence.to ? sentence : { from: 0, to: reading.tokens.length, question: false };
}

/** Index of the first that begins at `from` or later, by halves. */
export function firstFrom(spans: readonly { readonly from: number }[], from: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

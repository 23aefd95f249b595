import { claimMeanings } from '../claims/index.ts';
import type { PageText, TextBlock } from '../types.ts';
import { answerTo, rowAnswer } from './answers.ts';
import { type Assertion, asserted, assertionOf, type Mention } from './assertion.ts';
import type { Wording } from './language.ts';
import { type BlockReader, matchesOf, type Reading, sentenceAt } from './reading.ts';
import type { Aboutness } from './scope.ts';
import type { Section } from './sections.ts';
import { subjectOf } from './subject.ts';

/** What a mention amounts to; null where it is of nothing that this page offers, and not worth a word. */
export type Judgement = Assertion | null;

export interface JudgeParts {
  readonly page: PageText;
  readonly read: BlockReader;
  readonly sectionOf: (block: TextBlock) => Section;
  readonly aboutness: readonly Aboutness[];
}

/**
 * Judges a mention: whose words they are, of which product, and how they are put. The first answer that passes it over
 * decides, from the widest (another product's tile) to the narrowest (a "not" in the sentence).
 */
export function judge(parts: JudgeParts, reading: Reading, mention: Mention, wording: Wording): Judgement {
  const { page, read, sectionOf, aboutness } = parts;
  const { block } = reading;
  const product = page.products[block.product];
  const section = sectionOf(block);
  const namesExosomes = namesThem(reading, mention);

  if (product?.place === 'cross-sell' || section.kinds.has('cross-sell') || opensAsCrossSell(reading)) return other('cross-sell');
  if (aboutness[block.product] === 'none') return null;
  if (isCustomer(block, section)) return { status: 'attributed', speaker: 'customer', cue: 'review' };
  if (block.role === 'navigation') return null;
  const column = columnOf(page, read, block);
  if (column !== null) return other(column);
  if (section.aboutExosomes === false && !namesExosomes) return other(section.heading);
  const subject = subjectOf(reading, mention, wording.yieldsTo);
  if (subject.is === 'other') return other(subject.cue);
  if (aboutness[block.product] === 'mentioned' && !namesExosomes && section.aboutExosomes !== true) return null;
  if (product?.kind === 'article' && product.main && !isOwn(reading, section)) return null;

  if (isQuoted(reading, mention)) return { status: 'attributed', speaker: 'third-party', cue: '“' };
  if (section.kinds.has('myths') && claimMeanings[mention.claim].level !== 'good') {
    return { status: 'attributed', speaker: 'third-party', cue: section.heading };
  }
  const sentence = sentenceAt(reading, mention.from);
  const put = assertionOf(reading, mention);
  if (sentence.question || (block.role === 'question' && sentence.to === reading.tokens.length)) {
    const answer = answerTo(page, read, reading, sentence);
    if (answer?.says === 'yes' && put.status === 'asserted') return asserted;
    const status = answer?.says === 'no' ? 'negated' : 'questioned';
    return { status, speaker: 'seller', cue: answer?.text || '?', ...(answer && { span: { ...answer.sentence, reading: answer.reading } }) };
  }
  const row = rowAnswer(page, read, block);
  if (row?.says === 'no') return { status: 'negated', speaker: 'seller', cue: row.text };
  return put;
}

/** "Also in the pantry: ..." is a line of other products, whatever heading it stands under. */
function opensAsCrossSell(reading: Reading): boolean {
  const label = reading.tokens.slice(reading.origin, reading.origin + 9).findIndex((token) => token.form === ':');
  if (label < 0) return false;
  const opening = matchesOf(reading, 'heading').filter((match) => match.from >= reading.origin && match.to <= reading.origin + label);
  return opening.some((match) => match.rule.heading === 'cross-sell' && match.from - reading.origin <= 1);
}

/** A phrase in quotation marks inside a longer text is somebody's phrase, not the seller's: in the market there is “rose exosome”. */
function isQuoted(reading: Reading, mention: Mention): boolean {
  const first = reading.tokens[Math.max(mention.from, reading.origin)];
  const last = reading.tokens[mention.to - 1];
  const { text } = reading.block;
  if (!first || !last) return false;
  const open = Math.max(text.lastIndexOf('“', first.start), text.lastIndexOf('„', first.start));
  const close = text.indexOf('”', open + 1);
  if (open < 0 || close < last.end || text.slice(open, close).split(/\s+/).length > longestQuotedPhrase) return false;
  const wholeBlock = open <= 1 && close >= text.length - 2;
  return !wholeBlock;
}

const longestQuotedPhrase = 9;

function other(cue: string): Assertion {
  return { status: 'of-another-product', speaker: 'seller', cue };
}

/** The mention's sentence, or the mention itself, says exosome. */
function namesThem(reading: Reading, mention: Mention): boolean {
  const sentence = sentenceAt(reading, mention.from);
  return matchesOf(reading, 'term').some((term) => term.from >= sentence.from && term.from < Math.max(sentence.to, mention.to));
}

/** A quote with a name behind it, or a handle in front, is a customer's wherever it stands. */
const signed = /^\s*(?:[★⭐☆\s\d./]*)["“”„«][^]{3,}["“”»]?\s*[–—-]\s*\p{L}[^]{0,60}$|^@[\w.]+\s*:/u;

function isCustomer(block: TextBlock, section: Section): boolean {
  return block.role === 'review' || section.kinds.has('reviews') || signed.test(block.text);
}

/** The column's own header names another thing than exosomes: "PRP", "Filler". */
function columnOf(page: PageText, read: BlockReader, block: TextBlock): string | null {
  const id = block.cell?.columnHeader;
  const header = id === null || id === undefined ? undefined : page.blocks[id];
  const reading = header && read(header);
  if (!reading || matchesOf(reading, 'term').length > 0 || matchesOf(reading, 'own').length > 0) return null;
  const named = matchesOf(reading, 'rival').some((match) => match.rule.rival !== 'service');
  return named ? header.text : null;
}

/** In an article most sentences are of exosomes in general; the seller's own are those in which it speaks of its own. */
function isOwn(reading: Reading, section: Section): boolean {
  return section.own || matchesOf(reading, 'own').length > 0 || matchesOf(reading, 'writer').length > 0;
}


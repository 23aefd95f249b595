import type { ClaimId, PageText, TextBlock } from '../types.ts';
import { answerTo } from './answers.ts';
import { type BlockReader, matchesIn, matchesOf, type Reading, type RuleMatch, sentenceAt } from './reading.ts';

/*
 * Whether a page says that it has no exosomes to give: "we do not offer them"; "Do you stock exosomes?" "No."; a row
 * "Exosomes: not available here"; "we sell research, not skincare".
 */

type Refusal = RuleMatch<'refusal'>;

/** True where the block says that no exosomes are to be had here. */
export function refusesExosomes(page: PageText, read: BlockReader, reading: Reading): boolean {
  const { block } = reading;
  return (
    matchesOf(reading, 'refusal').some((refusal) => {
      if (refusal.from < reading.origin) return false;
      const { by } = refusal.rule;
      if (by === 'said') return namesThem(page, read, reading, refusal);
      if (by === 'closing') return closes(reading, refusal) && namesThem(page, read, reading, refusal);
      if (by === 'asked') return closes(reading, refusal) && isAnsweredNo(page, read, reading, refusal);
      return by === 'cells' && headersOf(page, read, block).some(isNameOfThem);
    }) || isNoToOffer(page, read, reading)
  );
}

/** True where the block says that nothing of the sort is sold here at all. */
export function sellsNothing(reading: Reading): boolean {
  return matchesOf(reading, 'refusal').some(
    (refusal) => refusal.rule.by === 'nothing' && refusal.from >= reading.origin && closes(reading, refusal),
  );
}

/** Nothing behind it narrows what is refused: "... from plants", "... to the public", "nothing but ...". */
function closes({ tokens, lexicon }: Reading, { to, rule }: Refusal): boolean {
  const { joining } = lexicon.language.refusals;
  const [last, next] = [tokens[to - 1], tokens[to]];
  const joins = joining.includes(last?.form ?? '') || (rule.by !== 'nothing' && joining.includes(next?.form ?? ''));
  return joins || next === undefined || next.kind === 'mark' || last?.kind === 'mark';
}

/** Before a refusal that goes on from the sentence before stand no more words than these: "Sorry, we ...". */
const longestLead = 3;

/** Exosomes are named in the refusal, or right before its "them", be it in the heading above. */
function namesThem(page: PageText, read: BlockReader, reading: Reading, { from, to }: Refusal): boolean {
  const [named] = matchesIn(reading, 'term', { from, to });
  const sentence = sentenceAt(reading, from);
  // "Injection of exosomes is not done here" leaves what is done with them otherwise.
  if (named) return !isOfOneKind(reading, named) && !reachesInto(reading, { from: sentence.from, to: from }, named.to);
  if (namesAll(reading, { from: sentence.from, to: from })) return true;
  // "Human cells are banned, and we do not use them": what "them" are stands in its own sentence.
  if (from - sentence.from > longestLead) return false;
  if (sentence.from > reading.origin) return namesAll(reading, sentenceAt(reading, sentence.from - 1));
  const { block } = reading;
  const above = block.question ?? (page.blocks[block.id - 1]?.heading === block.heading ? block.id - 1 : block.heading);
  const other = above === null ? undefined : page.blocks[above];
  const said = other && read(other);
  const last = said?.sentences.at(-1);
  return said != null && last !== undefined && namesAll(said, last);
}

/** Exosomes, of no one kind and in no one use: "human exosomes are banned, and we do not stock them" leaves others. */
function namesAll(reading: Reading, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const terms = matchesIn(reading, 'term', { from, to });
  const narrowed = matchesIn(reading, 'claim', { from, to }).some(({ rule }) => kinds.has(rule.claim));
  return terms.length > 0 && !narrowed && !terms.some((term) => isOfOneKind(reading, term));
}

/** True where a claim of one kind or use, begun before a refusal, takes in the exosomes that it names. */
function reachesInto(reading: Reading, before: { readonly from: number; readonly to: number }, end: number): boolean {
  return matchesIn(reading, 'claim', before, end).some(({ rule, to }) => kinds.has(rule.claim) && to > before.to);
}

function isOfOneKind({ tokens, lexicon }: Reading, term: { readonly from: number }): boolean {
  return lexicon.language.refusals.kinds.includes(tokens[term.from - 1]?.form ?? '');
}

const kinds: ReadonlySet<ClaimId> = new Set([
  'human-derived',
  'plant-exosome',
  'other-source',
  'exosome-like',
  'injectable',
  'at-home-microneedling',
]);

function isAnsweredNo(page: PageText, read: BlockReader, reading: Reading, { from }: Refusal): boolean {
  return answerTo(page, read, reading, sentenceAt(reading, from))?.says === 'no';
}

/** A name of no more words than this is exosomes and what they are used for. */
const longestName = 4;

function isNameOfThem(header: Reading): boolean {
  return header.tokens.length - header.origin <= longestName && matchesOf(header, 'term').length > 0;
}

function headersOf(page: PageText, read: BlockReader, { cell }: TextBlock): readonly Reading[] {
  return [cell?.rowHeader, cell?.columnHeader].flatMap((id) => {
    const header = id == null ? undefined : page.blocks[id];
    const reading = header && read(header);
    return reading ? [reading] : [];
  });
}

/** "No" where the row "Available here?" meets the column "Exosomes". */
function isNoToOffer(page: PageText, read: BlockReader, reading: Reading): boolean {
  const [one, other] = reading.block.cell ? headersOf(page, read, reading.block) : [];
  if (!one || !other) return false;
  const offer = [one, other].find((header) => matchesOf(header, 'refusal').some(({ rule }) => rule.by === 'offered'));
  const name = offer === one ? other : one;
  const opening = { from: reading.origin, to: reading.origin + 1 };
  return (
    offer !== undefined &&
    isNameOfThem(name) &&
    matchesIn(reading, 'answer', opening, reading.tokens.length).some(({ rule }) => !rule.yes)
  );
}

import type { PageText, TextBlock } from '../types.ts';
import { type Answer, answerTo, rowAnswer } from './answers.ts';
import { otherBeforeAside } from './asides.ts';
import { type Assertion, asserted, assertionOf, type Mention, nearby } from './assertion.ts';
import { isFilter, otherPart } from './bundles.ts';
import { otherColumn } from './columns.ts';
import { isCustomer, isSignedAnswer } from './customers.ts';
import { isDismissed } from './dismissed.ts';
import type { Meanings } from './findings.ts';
import { namesHouse } from './house.ts';
import type { Wording } from './language.ts';
import { isListing } from './listing.ts';
import { isPremise } from './premises.ts';
import { isQuoted } from './quoted.ts';
import { type BlockReader, occursIn, type Reading, sentenceAt } from './reading.ts';
import type { Aboutness } from './scope.ts';
import type { Section } from './sections.ts';
import { subjectOf } from './subject.ts';
import { isAssortment, opensAsCrossSell, otherLabel, otherRow, othersLabel, rowNamesExosomes } from './surroundings.ts';
import { isForProfessionals, isInOwnHands } from './trade.ts';
import { voiceAt } from './voices.ts';

/** What a mention amounts to; null where it is of nothing that this page offers, and not worth a word. */
export type Judgement = Assertion | null;

export interface JudgeParts {
  readonly page: PageText;
  readonly read: BlockReader;
  readonly sectionOf: (block: TextBlock) => Section;
  readonly aboutness: readonly Aboutness[];
  readonly meanings: Meanings;
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

  // What holds of every product holds below any heading: "*These statements have not been evaluated" ends a page.
  const astray = section.kinds.has('cross-sell') && product?.place !== 'listing' && !wording.blanket;
  if (product?.place === 'cross-sell' || astray || opensAsCrossSell(reading)) return other('cross-sell');
  if (aboutness[block.product] === 'none') return null;
  if (isCustomer(page, read, reading, section, mention))
    return { status: 'attributed', speaker: 'customer', cue: 'review' };
  if (block.role === 'navigation' || isFilter(page, block)) return null;
  const place = otherColumn(page, read, block) ?? otherRow(page, read, block, section) ?? othersLabel(reading, mention);
  if (place !== null) return other(place);
  // In a table of two columns the first may be another thing's; what it says heads nothing in the second.
  const head = mention.from < reading.origin && block.cell?.rowHeader != null && page.blocks[block.cell.rowHeader];
  const headOfOther = head && otherColumn(page, read, head);
  if (headOfOther) return other(headOfOther);
  if (product?.place !== 'listing' && isAssortment(reading, mention)) return other('·');
  if (section.others && !wording.blanket) return other(section.heading);
  // "Beyond retinol" heads a comparison, and what it is compared with takes no such claim away.
  const kept = namesExosomes || rowNamesExosomes(page, read, block);
  if (section.aboutExosomes === false && !kept && wording.yieldsTo.includes('substance')) return other(section.heading);
  const label = otherLabel(reading, wording.yieldsTo, product) ?? otherPart(page, read, reading, wording.yieldsTo);
  if (label !== null) return other(label);
  const named = otherBeforeAside(reading, mention, product?.name ?? '');
  if (named !== null) return other(named);
  const subject = subjectOf(reading, mention, wording.yieldsTo, product?.kind === 'product' ? product.name : '');
  if (subject.is === 'other') return other(subject.cue);
  if (aboutness[block.product] === 'mentioned' && !namesExosomes && section.aboutExosomes !== true) {
    // "None of it has been approved" below a shop's shelves holds of the exosomes on them.
    const ofAll = wording.blanket && block.product === 0 && isListing(page);
    if (!ofAll) return null;
  }
  if (wording.inOwnHands && isForProfessionals(page, read) && !isInOwnHands(reading)) return null;
  if (!wording.blanket && product?.kind === 'article' && product.main) {
    const voice = voiceAt(page, read, reading, mention.from);
    if (voice === 'others') return { status: 'attributed', speaker: 'third-party', cue: '' };
    if (voice === 'general') return null;
  }

  if (!wording.blanket && isQuoted(reading, mention)) return { status: 'attributed', speaker: 'third-party', cue: '“' };
  if (
    section.kinds.has('myths') &&
    parts.meanings[mention.claim].level !== 'good' &&
    !answersMyth(parts, reading, mention)
  ) {
    return { status: 'attributed', speaker: 'third-party', cue: section.heading };
  }
  const sentence = sentenceAt(reading, mention.from);
  const isGood = parts.meanings[mention.claim].level === 'good';
  // What follows a question answers it.
  if (!isGood && !sentence.question && isDismissed(page, read, reading, mention))
    return { status: 'attributed', speaker: 'third-party', cue: '' };
  if (isPremise(reading, mention)) return { status: 'attributed', speaker: 'customer', cue: '?' };
  const found = assertionOf(reading, mention);
  // "Myth 2: they need a fridge" is not what the answer below it says.
  const isAnswer = section.kinds.has('myths') && found.span && found.span.to <= reading.origin;
  const stated = isAnswer && namesHouse(page, read, reading, reading.origin, sentence.to) ? asserted : found;
  const put = wording.statesDenial && !mention.denied && stated.status === 'negated' ? asserted : stated;
  if (sentence.question || (block.role === 'question' && sentence.to === reading.tokens.length)) {
    const answer = answerTo(page, read, reading, sentence);
    const opening = Math.max(sentence.from, reading.origin);
    const granted = occursIn(reading, 'open-question', { from: opening, to: opening + 2 }, sentence.to);
    // "Does the injection hurt? No." denies the pain.
    if (occursIn(reading, 'predicate', { from: mention.to, to: sentence.to })) return put;
    // "Eczema? It clears it" makes its claim across question and answer alone.
    const decided = answer?.says === 'yes' || answer?.says === 'no';
    const inOne = mention.parts.every(({ to }) => to > sentence.to + 1);
    // What a customer answers is no more than what was asked.
    const byCustomer = answer !== null && isSignedAnswer(answer.reading);
    if (inOne && !mention.denied && !decided && !byCustomer) return put;
    const affirmed = !byCustomer && (answer?.says === 'yes' || (answer?.says !== 'no' && granted));
    if (affirmed && put.status === 'asserted') return answer ? { ...asserted, span: spanOf(answer) } : asserted;
    // "Source? Human." answers itself.
    if (
      answer?.says === 'other' &&
      !byCustomer &&
      mention.to > sentence.to &&
      parts.meanings[mention.claim].level === 'good'
    )
      return put;
    if (answer && !byCustomer && chooses(answer, reading, mention) && put.status === 'asserted')
      return { ...asserted, span: spanOf(answer) };
    const status = answer?.says === 'no' ? 'negated' : 'questioned';
    return {
      status,
      speaker: 'seller',
      cue: answer?.text || '?',
      ...(answer && { span: spanOf(answer) }),
    };
  }
  const row = rowAnswer(page, read, block);
  if (row?.says === 'no') return { status: 'negated', speaker: 'seller', cue: row.text };
  return put;
}

/** "Rose or human exosomes?" "Human.": the answer names one of two, in a word of the claim. */
function chooses({ says, reading: said, sentence }: Answer, reading: Reading, { parts, from }: Mention): boolean {
  const { tokens, lexicon } = reading;
  const asked = sentenceAt(reading, from);
  const isChoice = tokens.slice(asked.from, asked.to).some(({ form }) => lexicon.language.alternatives.includes(form));
  const word = said.tokens[sentence.from];
  return says === 'other' && isChoice && word?.kind === 'word' && parts.some(({ rule }) => rule.words.has(word.form));
}

/** Under a myth the seller's answer begins with "Fact:" or speaks of its own. */
function answersMyth({ page, read }: JudgeParts, reading: Reading, mention: Mention): boolean {
  const sentence = sentenceAt(reading, mention.from);
  // A heading among myths is the next myth, whatever it speaks of.
  if (reading.block.role === 'heading') return occursIn(reading, 'fact', sentence);
  const named = namesHouse(page, read, reading, Math.max(sentence.from, reading.origin), sentence.to);
  return named || (['fact', 'own', 'writer'] as const).some((kind) => occursIn(reading, kind, sentence));
}

function spanOf({ sentence, reading }: Answer): NonNullable<Assertion['span']> {
  return { from: sentence.from, to: sentence.to, reading };
}

function other(cue: string): Assertion {
  return { status: 'of-another-product', speaker: 'seller', cue };
}

/** The mention's sentence, or the mention itself, says exosome. */
function namesThem(reading: Reading, mention: Mention): boolean {
  const { from, to } = nearby(sentenceAt(reading, mention.from), mention);
  return occursIn(reading, 'term', { from, to: Math.max(to, mention.to) }, reading.tokens.length);
}

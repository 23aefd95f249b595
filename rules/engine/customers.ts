import type { PageText } from '../types.ts';
import type { Mention } from './assertion.ts';
import { namesOf } from './brands.ts';
import { type BlockReader, matchesOf, oncePerReading, type Reading } from './reading.ts';
import { repliesFrom } from './replies.ts';
import type { Section } from './sections.ts';
import { isNameInFull, isSigned, isStarred, lastDash, nameBehindDash, opensWithName } from './signed.ts';

/** A customer's words of more characters than this are an article. */
const longestReview = 800;
/** No name of one who answers is longer than this. */
const longestName = 36;
/** No line that marks a buyer is longer than this. */
const longestMark = 60;

/** True for a mention in a customer's words: a review, a quote with a name behind it, an answer among customers. */
export function isCustomer(
  page: PageText,
  read: BlockReader,
  reading: Reading,
  section: Section,
  mention: Pick<Mention, 'from'>,
): boolean {
  const { block } = reading;
  // Customers ask, and the seller answers.
  const answered = section.kinds.has('questions') && block.role === 'answer';
  if (answered && !isSignedAnswer(reading) && !isSignedQuote(reading)) return false;
  if (block.role === 'review' || section.kinds.has('reviews')) {
    const reply = repliesFrom(page, read, reading);
    return reply === null || mention.from < reply;
  }
  return isSignedQuote(reading) || isOpinion(reading, page) || isBelowVerified(page, read, reading);
}

/** Stars in a row, or a name behind a dash, mark the words of one who bought; a seller that signs so speaks of "us" and "our". */
const isOpinion = oncePerReading((reading: Reading, page: PageText): boolean => {
  const { text } = reading.block;
  if (text.length > longestReview || matchesOf(reading, 'writer').some(({ from }) => from >= reading.origin))
    return false;
  if (isStarred(text)) return true;
  if (opensWithName(text) && saysMy(reading) && matchesOf(reading, 'staff').length === 0) return true;
  const name = nameBehindDash(text);
  if (name === '' || name.length > longestName || namesStaff(reading, lastDash(text))) return false;
  if (matchesOf(reading, 'verified').length > 0) return true;
  const words = name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const isOfThePage = words.some((word) => namesOf(page).has(word));
  const isPersonal = saysMy(reading) && isFewNames(name);
  return !isOfThePage && (isPersonal || isNameInFull(name));
});

/** "My skin": one word for one's own; "I inject" and the like are words of one who gives them. */
function saysMy(reading: Reading): boolean {
  return matchesOf(reading, 'diarist').some(({ from, to }) => from >= reading.origin && to - from === 1);
}

/** "Kim, verified buyer" right above marks what stands below as hers. */
function isBelowVerified(page: PageText, read: BlockReader, { block }: Reading): boolean {
  const above = page.blocks[block.id - 1];
  if (!above || above.text.length > longestMark || above.product !== block.product || block.role === 'heading')
    return false;
  const label = read(above);
  return label !== null && matchesOf(label, 'verified').length > 0;
}

const isSignedQuote = oncePerReading((reading: Reading): boolean => {
  const { text } = reading.block;
  const { joining } = reading.lexicon.language.signatures;
  return text.length <= longestReview && isSigned(text, joining) && !namesStaff(reading, closingQuote(reading));
});

/** True for an answer that names its writer ("By Gail"); a seller says that it is one. */
export function isSignedAnswer(reading: Reading): boolean {
  const byline = matchesOf(reading, 'byline').at(-1);
  const start = byline && reading.tokens[byline.to]?.start;
  if (start === undefined || start === 0) return false;
  const name = reading.block.text.slice(start);
  return name.length <= longestName && /^\p{Lu}/u.test(name) && !/[.!?,]/.test(name) && !namesStaff(reading, start - 1);
}

/** The words behind a place in the text name one of the house: "- Dr. Lee, our founder". */
function namesStaff(reading: Reading, behind: number): boolean {
  return matchesOf(reading, 'staff').some((match) => (reading.tokens[match.from]?.start ?? 0) > behind);
}

function closingQuote({ block }: Reading): number {
  return Math.max(...['”', '"', '»'].map((mark) => block.text.lastIndexOf(mark)));
}

/** No buyer signs with more names than these. */
const mostNames = 3;

function isFewNames(text: string): boolean {
  const names = text.split(/[ ,]+/);
  return names.length <= mostNames && names.every((name) => /^\p{Lu}/u.test(name));
}

import type { PageText } from '../types.ts';
import type { Mention } from './assertion.ts';
import { type BlockReader, matchesOf, oncePerReading, type Reading } from './reading.ts';
import { repliesFrom } from './replies.ts';
import type { Section } from './sections.ts';
import { isSigned } from './signed.ts';

/** A customer's words of more characters than this are an article. */
const longestReview = 800;
/** No name of one who answers is longer than this. */
const longestName = 36;

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
  if (answered && !isSignedAnswer(reading)) return false;
  if (block.role === 'review' || section.kinds.has('reviews')) {
    const reply = repliesFrom(page, read, reading);
    return reply === null || mention.from < reply;
  }
  return isSignedQuote(reading);
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

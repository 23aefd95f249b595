/** How second opinions are named and ordered wherever they are shown. */
import type { SecondOpinion } from '../../rules/types.ts';
import { type CountedKey, count, type Key, say } from '../words/index.ts';
import { writtenDate } from './written-date.ts';

const stanceKeys = {
  confirms: 'stanceConfirms',
  sharpens: 'stanceSharpens',
  disputes: 'stanceDisputes',
} as const satisfies Record<SecondOpinion['stance'], Key>;

/** How an opinion stands to the article. */
export const stanceName = (stance: SecondOpinion['stance']): string => say(stanceKeys[stance]);

const jurisdictionKeys = {
  US: 'jurisdictionUS',
  EU: 'jurisdictionEU',
  UK: 'jurisdictionUK',
  Canada: 'jurisdictionCanada',
  Korea: 'jurisdictionKorea',
  Japan: 'jurisdictionJapan',
  Thailand: 'jurisdictionThailand',
  science: 'jurisdictionScience',
} as const satisfies Record<SecondOpinion['jurisdiction'], Key>;

/** Where an opinion holds. */
export const jurisdictionName = (jurisdiction: SecondOpinion['jurisdiction']): string =>
  say(jurisdictionKeys[jurisdiction]);

/** Who differs from the article is read first: it is what a reader would not expect. */
const stanceOrder: readonly SecondOpinion['stance'][] = ['disputes', 'sharpens', 'confirms'];

/** The same opinions as a reader should meet them; those of one stance stay in the order given. */
export function opinionsInOrder(opinions: readonly SecondOpinion[]): SecondOpinion[] {
  return [...opinions].sort((one, other) => stanceOrder.indexOf(one.stance) - stanceOrder.indexOf(other.stance));
}

const countKeys = {
  confirms: 'opinionsAgree',
  sharpens: 'opinionsFurther',
  disputes: 'opinionsDisagree',
} as const satisfies Record<SecondOpinion['stance'], CountedKey>;

/** `1 disagrees, 2 agree`: how several opinions stand to the article, in the order in which they are read. */
export function stanceCounts(opinions: readonly SecondOpinion[]): string {
  if (opinions.length < 2) return '';
  return stanceOrder
    .map((stance) => [stance, opinions.filter((opinion) => opinion.stance === stance).length] as const)
    .filter(([, number]) => number > 0)
    .map(([stance, number]) => count(countKeys[stance], number))
    .join(say('listJoin'));
}

/** Whose opinion, of when and for where; a source that was not read itself is said to be known second-hand. */
export function sourceWords({ body, date, jurisdiction, known }: SecondOpinion): string {
  const facts = [body, date === null ? say('undated') : writtenDate(date), jurisdictionName(jurisdiction)];
  return [...facts, ...(known === 'reported' ? [say('secondHand')] : [])].join(say('sourceJoin'));
}

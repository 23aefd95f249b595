/** How second opinions are named and ordered wherever they are shown. */
import type { SecondOpinion } from '../../rules/types.ts';
import { writtenDate } from './written-date.ts';

export const stanceWords: Readonly<Record<SecondOpinion['stance'], string>> = {
  confirms: 'Agrees',
  sharpens: 'Goes further',
  disputes: 'Disagrees',
};

const jurisdictionWords: Readonly<Record<SecondOpinion['jurisdiction'], string>> = {
  US: 'United States',
  EU: 'European Union',
  UK: 'United Kingdom',
  Canada: 'Canada',
  Korea: 'Korea',
  Japan: 'Japan',
  Thailand: 'Thailand',
  science: 'Science',
};

/** Who differs from the article is read first: it is what a reader would not expect. */
const stanceOrder: readonly SecondOpinion['stance'][] = ['disputes', 'sharpens', 'confirms'];

/** The same opinions as a reader should meet them; those of one stance stay in the order given. */
export function opinionsInOrder(opinions: readonly SecondOpinion[]): SecondOpinion[] {
  return [...opinions].sort((one, other) => stanceOrder.indexOf(one.stance) - stanceOrder.indexOf(other.stance));
}

/** Whose opinion, of when and for where; a source that was not read itself is said to be known second-hand. */
export function sourceWords({ body, date, jurisdiction, known }: SecondOpinion): string {
  const facts = [body, date === null ? 'undated' : writtenDate(date), jurisdictionWords[jurisdiction]];
  return [...facts, ...(known === 'reported' ? ['known second-hand'] : [])].join(' · ');
}

/** What the card says besides the catalogues' texts. */
import type { SecondOpinion } from '../../rules/types.ts';

export const words = {
  close: 'Close',
  onThisPage: 'On this page',
  article: 'What the article says',
  section: (heading: string): string => `section “${heading}”`,
  updated: 'updated',
  opinions: 'Second opinions',
  moreOpinions: (count: number): string => `${count} more`,
  asReported: 'known second-hand',
  opensNewTab: 'opens in a new tab',
  ask: 'What to ask the seller',
  advice: 'Not medical or legal advice.',
  several: (count: number): string => `${count} claims in these words`,
} as const;

export const stanceWords: Readonly<Record<SecondOpinion['stance'], string>> = {
  confirms: 'Agrees',
  sharpens: 'Goes further',
  disputes: 'Disagrees',
};

export const jurisdictionWords: Readonly<Record<SecondOpinion['jurisdiction'], string>> = {
  US: 'United States',
  EU: 'European Union',
  UK: 'United Kingdom',
  Canada: 'Canada',
  Korea: 'Korea',
  Japan: 'Japan',
  Thailand: 'Thailand',
  science: 'Science',
};

/** What the card says besides the catalogues' texts. */
export const words = {
  close: 'Close',
  onThisPage: 'On this page',
  article: 'What the article says',
  section: (heading: string): string => `section “${heading}”`,
  updated: 'updated',
  opinions: 'Second opinions',
  moreOpinions: (count: number): string => `${count} more`,
  opensNewTab: 'opens in a new tab',
  ask: 'What to ask the seller',

  accuracy: (right: number, of: number): string =>
    `How sure we are: such claims were read rightly in ${right} of ${of} sentences, on test pages kept apart from the writing of the rules.`,
  advice: 'Not medical or legal advice.',
  several: (count: number): string => `${count} claims in these words`,
} as const;

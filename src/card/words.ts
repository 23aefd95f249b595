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
    `Claims of this kind: read rightly in ${right} of ${of} labelled sentences on pages that these rules were not written on.`,
  advice: 'Not medical or legal advice.',
  several: (count: number): string => `${count} claims in these words`,
} as const;

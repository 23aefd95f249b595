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
  notThisOne: 'Not this one',
  hideOn: {
    page: 'Hide it on this page',
    site: 'Hide this kind on this site',
    everywhere: 'Hide this kind everywhere',
  },
  hiddenOn: {
    page: 'Hidden on this page.',
    site: 'This kind is hidden on this site.',
    everywhere: 'This kind is hidden everywhere. The options list it.',
  },
  undo: 'Undo',
  shownAgain: 'Shown again.',
  notStored: 'The browser did not store that. Try again.',
  several: (count: number): string => `${count} claims in these words`,
} as const;

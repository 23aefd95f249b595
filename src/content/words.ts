/** Why a claim cannot be shown on the page: one sentence for a reader each. */
export const words = {
  gone: 'The page has changed since it was read, and these words are gone.',
  closed: 'These words are in a part of the page that is closed. Open it and try again.',
  covered: 'The page shows a dialog over everything else. Close it and try again.',
} as const;

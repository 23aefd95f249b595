import type { ClaimMeaning } from '../types.ts';

export const fdaApproved = {
  id: 'fda-approved',
  level: 'red',
  name: 'Said to be FDA approved',
  explanation:
    'The page says that FDA approved, cleared or licensed the product or the treatment. The article knows of no approved purpose for injected exosomes, so a careful shopper asks to see the very approval that is meant.',
  guidance: ['no-fda-approved-injectable'],
  askSeller: [
    'What exactly did FDA approve: this product, one of its ingredients, or a device used with it?',
    'What is the approval number, so that I can look it up?',
    'If it is still in a trial, what is its IND number?',
  ],
} as const satisfies ClaimMeaning;

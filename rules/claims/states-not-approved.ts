import type { ClaimMeaning } from '../types.ts';

export const statesNotApproved = {
  id: 'states-not-approved',
  level: 'good',
  name: 'Says it is not approved',
  explanation:
    'The page says plainly that FDA has not approved or reviewed the product. That fits what the article says of injected exosomes, and a seller who says so is being open with you.',
  guidance: ['no-fda-approved-injectable'],
  askSeller: ['Are there studies under way that could lead to an approval?'],
} as const satisfies ClaimMeaning;

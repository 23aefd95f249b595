import type { ClaimMeaning } from '../types.ts';

export const injectable = {
  id: 'injectable',
  level: 'red',
  name: 'Offered for injection',
  explanation:
    'The page offers exosomes through a needle or a drip instead of on the skin. The article takes such an offer as the moment to leave, because no injected use of exosomes has an FDA-approved purpose.',
  guidance: ['topical-only', 'no-fda-approved-injectable'],
  askSeller: [
    'Is this meant to stay on the surface of the skin, or to go into it?',
    'Which authority has approved this product for injection, and under what number?',
    'Who looks after me if my skin reacts?',
  ],
} as const satisfies ClaimMeaning;

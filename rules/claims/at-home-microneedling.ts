import type { ClaimMeaning } from '../types.ts';

export const atHomeMicroneedling = {
  id: 'at-home-microneedling',
  level: 'caution',
  name: 'Needling at home',
  explanation:
    'The page suggests using the product with a needling device at home. The article describes exosomes applied after treatments, and advises to have these from a board-certified dermatologist.',
  guidance: ['dermatologist'],
  askSeller: [
    'Is the product sterile, and was it tested on skin that has just been needled?',
    'What does a dermatologist say to this use of it?',
    'What should I do if the skin becomes infected or inflamed?',
  ],
} as const satisfies ClaimMeaning;

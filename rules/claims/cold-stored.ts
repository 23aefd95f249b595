import type { ClaimMeaning } from '../types.ts';

export const coldStored = {
  id: 'cold-stored',
  level: 'good',
  name: 'Kept cold',
  explanation:
    'The page says that the product is stored or shipped cold. The article says that exosomes need exact temperatures, so a seller who minds the cold takes that seriously.',
  guidance: ['fragile'],
  askSeller: [
    'Was it kept cold all the way, from the maker to my door?',
    'How long does it keep in my refrigerator once it is open?',
  ],
} as const satisfies ClaimMeaning;

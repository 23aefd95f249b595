import type { ClaimMeaning } from '../types.ts';

export const sterileSingleUse = {
  id: 'sterile-single-use',
  level: 'good',
  name: 'Sterile or single-use pack',
  explanation:
    'The page says that the product comes sterile or in portions for one use. The article counts sterile vials for one use among the good signs of a careful maker.',
  guidance: ['sterile-purified'],
  askSeller: [
    'How is the product made sterile, and is each batch tested?',
    'What should I do with what is left in an opened vial?',
  ],
} as const satisfies ClaimMeaning;

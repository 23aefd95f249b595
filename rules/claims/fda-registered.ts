import type { ClaimMeaning } from '../types.ts';

export const fdaRegistered = {
  id: 'fda-registered',
  level: 'caution',
  name: 'FDA registration as quality mark',
  explanation:
    'The page points to a registration, an inspection or rules of FDA as a sign of quality. The article asks for studies, and an entry in a register is not one.',
  guidance: ['ask-for-studies'],
  askSeller: [
    'What is registered: the company, the factory or the product?',
    'Did FDA look at whether the product works and is safe?',
    'Which studies of the product can you show me?',
  ],
} as const satisfies ClaimMeaning;

import type { ClaimMeaning } from '../types.ts';

export const allAges = {
  id: 'all-ages',
  level: 'caution',
  name: 'Recommended at any age',
  explanation:
    'The page recommends the product to teenagers, to people in their twenties or to everybody. The article sees the right time in the thirties, when the skin begins to make less of its own.',
  guidance: ['from-the-thirties'],
  askSeller: ['What would a younger skin gain from it?', 'How old were the people on whom it was tested?'],
} as const satisfies ClaimMeaning;

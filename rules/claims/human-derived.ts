import type { ClaimMeaning } from '../types.ts';

export const humanDerived = {
  id: 'human-derived',
  level: 'good',
  name: 'From human cells',
  explanation:
    'The page says that the exosomes come from human cells, such as platelets. The article counts that, together with being free of cells, among the good signs; other rules may apply in your country.',
  guidance: ['human-cell-free'],
  askSeller: [
    'Which cells and which kind of donor do they come from, and how are donors tested?',
    'Is a product of human origin permitted where I live?',
  ],
} as const satisfies ClaimMeaning;

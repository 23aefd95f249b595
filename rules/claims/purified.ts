import type { ClaimMeaning } from '../types.ts';

export const purified = {
  id: 'purified',
  level: 'good',
  name: 'Purification or testing named',
  explanation:
    'The page names a way in which the exosomes are purified or tested. The article counts a strict purification process among the good signs.',
  guidance: ['sterile-purified'],
  askSeller: [
    'May I see the certificate for the batch that I would get?',
    'How pure are the exosomes in the end, and how is that measured?',
  ],
} as const satisfies ClaimMeaning;

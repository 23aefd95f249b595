import type { ClaimMeaning } from '../types.ts';

export const particleCount = {
  id: 'particle-count',
  level: 'caution',
  name: 'A count of exosomes',
  explanation:
    'The page gives a number or a concentration of exosomes or particles. The article looks for strict purification: a count says neither how pure the particles are nor how well they work.',
  guidance: ['sterile-purified'],
  askSeller: [
    'How was the count made, and when: at filling or at the end of the shelf life?',
    'What share of the particles counted are exosomes?',
    'Is a higher number known to do more for the skin?',
  ],
  givesFigure: true,
} as const satisfies ClaimMeaning;

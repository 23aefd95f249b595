import type { ClaimMeaning } from '../types.ts';

export const measuredImprovement = {
  id: 'measured-improvement',
  level: 'caution',
  name: 'A figure for the effect',
  explanation:
    'The page gives a number for how much the skin changes or how many users improve. The one such figure in the article is modest, 11.3 % more elastin with needling, so a far larger one deserves a look at how it was measured.',
  guidance: ['eleven-percent'],
  askSeller: [
    'Measured how, in how many people, after how many weeks?',
    'Compared with what: the other half of the face, another product, or the start?',
    'Is it a measurement by an instrument or an answer in a survey?',
  ],
  givesFigure: true,
} as const satisfies ClaimMeaning;

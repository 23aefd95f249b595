import type { ClaimMeaning } from '../types.ts';

export const professionalCare = {
  id: 'professional-care',
  level: 'good',
  name: 'In a professional’s hands',
  explanation:
    'The page says that a dermatologist or physician gives or oversees the treatment. The article advises to look for one who is board-certified.',
  guidance: ['dermatologist'],
  askSeller: [
    'Who will treat me, and in what is that person board-certified?',
    'Is the doctor in the house during the treatment?',
  ],
} as const satisfies ClaimMeaning;

import type { ClaimMeaning } from '../types.ts';

export const clinicallyProven = {
  id: 'clinically-proven',
  level: 'caution',
  name: 'Said to be clinically proven',
  explanation:
    'The page says that the effect is proven by science or in the clinic. The article asks for studies that stand behind a company and calls the field a young one, so the study itself is worth seeing.',
  guidance: ['ask-for-studies', 'early-science'],
  askSeller: [
    'Where is the study published, and may I read it?',
    'Was this finished product tested, or one ingredient, or something similar?',
    'How many people took part, and was there a comparison group?',
  ],
} as const satisfies ClaimMeaning;

import type { CheckMeaning } from '../types.ts';

export const storage = {
  id: 'storage',
  name: 'How to store it',
  notStated:
    'The page does not say how the product is to be stored. Exosomes last only briefly and depend on exact temperatures, the article says.',
  guidance: ['fragile'],
  askSeller: [
    'At what temperature must it be kept, before and after it is opened?',
    'How is it kept at that temperature while it is shipped?',
    'How long does it last?',
  ],
} as const satisfies CheckMeaning;

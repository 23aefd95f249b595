import type { CheckMeaning } from '../types.ts';

export const ingredient = {
  id: 'ingredient',
  name: 'Exosomes in the ingredient list',
  notStated:
    'The page gives an ingredient list, and no entry in it is an exosome or a vesicle. What is sold as exosomes may then be something else, and the article asks sellers to be open about it.',
  guidance: ['ask-for-source', 'plant-mismatch'],
  askSeller: [
    'Which entry of the ingredient list is the exosome ingredient?',
    'How much of it does the product contain?',
  ],
} as const satisfies CheckMeaning;

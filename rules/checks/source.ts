import type { CheckMeaning } from '../types.ts';

export const source = {
  id: 'source',
  name: 'Where the exosomes come from',
  notStated:
    'The page does not say where its exosomes come from. The article advises against sellers who are not open about that.',
  guidance: ['ask-for-source', 'human-cell-free'],
  askSeller: [
    'What are the exosomes made from: human, animal or plant cells, or microbes?',
    'Which cells or which part of the organism, and from which supplier?',
  ],
} as const satisfies CheckMeaning;

import type { ClaimMeaning } from '../types.ts';

export const otherSource = {
  id: 'other-source',
  level: 'caution',
  name: 'Animal or microbe source',
  explanation:
    'The exosomes come from neither human nor plant cells but from milk, fish, bacteria or the like. The article has a good word for human, cell-free ones alone and asks sellers to be open about the source, so it gives this one no support.',
  guidance: ['human-cell-free', 'ask-for-source'],
  askSeller: [
    'Which animal or microbe do they come from, and from which part of it?',
    'Is there a test on human skin with exosomes of this very source?',
    'Is there anything in it to which I could be allergic?',
  ],
} as const satisfies ClaimMeaning;

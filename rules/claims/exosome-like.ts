import type { ClaimMeaning } from '../types.ts';

export const exosomeLike = {
  id: 'exosome-like',
  level: 'caution',
  name: 'Exosome-like ingredient',
  explanation:
    'The page speaks of something that resembles exosomes or is inspired by them. That may be a good ingredient of its own, but the article wants it to be plain what the exosomes are and where they come from.',
  guidance: ['ask-for-source'],
  askSeller: [
    'Does the product contain exosomes, yes or no?',
    'Under which name does this ingredient stand in the ingredient list?',
    'Is there a test of this ingredient itself, and not of exosomes?',
  ],
} as const satisfies ClaimMeaning;

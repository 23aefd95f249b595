import type { ClaimMeaning } from '../types.ts';

export const plantExosome = {
  id: 'plant-exosome',
  level: 'red',
  name: 'Plant exosomes',
  explanation:
    'The exosomes, or vesicles, come from a plant, an alga or a fungus. The article warns that plant versions work poorly with human cells, so what is known of human exosomes need not hold for this product.',
  guidance: ['plant-mismatch'],
  askSeller: [
    'Which plant, and which part of it, do the vesicles come from?',
    'Was this very product tested on human skin, and where can I read the result?',
    'Are the effects you name known from plant vesicles or from human exosomes?',
  ],
} as const satisfies ClaimMeaning;

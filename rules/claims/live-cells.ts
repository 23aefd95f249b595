import type { ClaimMeaning } from '../types.ts';

export const liveCells = {
  id: 'live-cells',
  level: 'red',
  name: 'Living exosomes or cells',
  explanation:
    'The page calls the exosomes alive, or says that there are live cells in the product. Exosomes are not alive, the article explains, and that is the reason why they are spared some of the risks that live stem cells carry.',
  guidance: ['non-living'],
  askSeller: [
    'Are there any living cells in the product?',
    'If not, what does the word living stand for here?',
    'If there are, how is it made sure that they are safe for me?',
  ],
} as const satisfies ClaimMeaning;

import type { ClaimMeaning } from '../types.ts';

export const listedBenefit = {
  id: 'listed-benefit',
  level: 'in-line',
  name: 'Benefit the article names too',
  explanation:
    'The page names a benefit that the article names as well, such as firmness, fine lines, moisture, or a quicker recovery after a treatment. This is no warning: it shows where page and article agree.',
  guidance: ['listed-benefits'],
  askSeller: ['How soon and in how many users was this benefit seen with this product?'],
} as const satisfies ClaimMeaning;

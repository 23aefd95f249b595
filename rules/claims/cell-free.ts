import type { ClaimMeaning } from '../types.ts';

export const cellFree = {
  id: 'cell-free',
  level: 'good',
  name: 'Free of cells',
  explanation:
    'The page says that no cells are left in the product. The article counts this among the good signs, since exosomes without live cells are spared some of the risks of stem cells.',
  guidance: ['human-cell-free', 'non-living'],
  askSeller: ['How is it tested that no cells or leftovers of cells remain?'],
} as const satisfies ClaimMeaning;

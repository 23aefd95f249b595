import type { ClaimMeaning } from '../types.ts';

export const topicalOnly = {
  id: 'topical-only',
  level: 'good',
  name: 'For the skin surface only',
  explanation:
    'The page says that the product is for outward use, or not for injection. That is how the article says exosomes should be used.',
  guidance: ['topical-only'],
  askSeller: ['Is it meant for whole skin, or for skin that has just been needled or lasered?'],
} as const satisfies ClaimMeaning;

import type { ClaimMeaning } from '../types.ts';

export const outperformsAlternatives = {
  id: 'outperforms-alternatives',
  level: 'caution',
  name: 'Said to beat other treatments',
  explanation:
    'The page says that exosomes are stronger, faster or better than another treatment or active. The article goes less far: benefits like those of stem cells, and results that vary less than with PRP.',
  guidance: ['versus-others'],
  askSeller: [
    'Which study compared the two side by side?',
    'Better in what: strength, speed, comfort or price?',
    'Was this product in the comparison, or exosomes in general?',
  ],
} as const satisfies ClaimMeaning;

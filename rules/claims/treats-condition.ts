import type { ClaimMeaning } from '../types.ts';

export const treatsCondition = {
  id: 'treats-condition',
  level: 'caution',
  name: 'Said to treat a condition',
  explanation:
    'The page says that exosomes treat or heal a named disease or condition. The article places medical uses in the future: trials are under way and nothing is settled yet.',
  guidance: ['early-science'],
  askSeller: [
    'Which trial in people with this condition shows the effect?',
    'Has a health authority approved the product for this condition?',
    'How many people were treated, and against what were they compared?',
  ],
} as const satisfies ClaimMeaning;

import type { ClaimMeaning } from '../types.ts';

export const riskFree = {
  id: 'risk-free',
  level: 'caution',
  name: 'Said to carry no risk',
  explanation:
    'The page says that there are no risks or side effects at all. The article says only that exosomes avoid some of the risks of live stem cells: fewer is not none.',
  guidance: ['non-living'],
  askSeller: [
    'Which side effects were looked for, in how many people, and for how long?',
    'Who should not use it?',
    'Where can a bad reaction be reported?',
  ],
} as const satisfies ClaimMeaning;

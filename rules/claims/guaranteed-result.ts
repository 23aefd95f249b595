import type { ClaimMeaning } from '../types.ts';

export const guaranteedResult = {
  id: 'guaranteed-result',
  level: 'caution',
  name: 'Result promised as certain',
  explanation:
    'The page promises a result that is sure, instant, lasting or the same for everyone. The article describes a young field whose trials are still going on, which leaves no room for certainty.',
  guidance: ['early-science'],
  askSeller: [
    'In how many people did this result not appear?',
    'How long were the results followed, and did they last?',
    'What does the guarantee cover if nothing changes?',
  ],
} as const satisfies ClaimMeaning;

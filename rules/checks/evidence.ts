import type { CheckMeaning } from '../types.ts';

export const evidence = {
  id: 'evidence',
  name: 'Evidence for the effect',
  notStated:
    'The page names no study or test of what the product does. The article advises caution with companies that have no studies to show.',
  guidance: ['ask-for-studies', 'early-science'],
  askSeller: [
    'Is there a study of this product in people, and where can I read it?',
    'Who paid for it, and how many people took part?',
  ],
} as const satisfies CheckMeaning;

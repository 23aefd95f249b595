import type { ClaimMeaning } from '../types.ts';

export const shelfStable = {
  id: 'shelf-stable',
  level: 'red',
  name: 'Said to be shelf-stable',
  explanation:
    'The page says that the exosomes keep without cold, or for a long time on a shelf. The article calls exosomes short-lived and in need of exact temperatures, and reports that dermatologists doubt such formulas go on working.',
  guidance: ['fragile', 'shelf-stable-doubted'],
  askSeller: [
    'How were the exosomes counted or tested at the end of their shelf life?',
    'At which temperature was that test done, and for how long?',
    'How long do they last once the bottle is open or the powder is mixed?',
  ],
} as const satisfies ClaimMeaning;

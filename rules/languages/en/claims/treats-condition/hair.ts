/** Hair that was lost: shedding stops, it grows back. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  hairBack: ['hair', 'hairs', 'hairline', 'beard', 'brows', 'eyebrows', 'crown'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(the | hair)? loss (stops | has stopped | slows | halts)',
  '(full | thick) head of hair',
  '(regrow* | re grow* | regenerat* | bring* back | brings | grow* back | revive* | restore* | returns | wake* | reawaken*) .. (your | the | lost | dormant | dead | bald | sleeping | missing)? .. {hairBack}',
  '{hairBack} .. (grows | grow | comes | come | came | growing | grew | 100 %) .. back',
  '(stop | stops | halts | ends | reduces | less | curbs | ended | stopped) (the | your | all)? (shedding | shed | breakouts | flare* | thinning)',
  "(whose | your | a) (part | parting | partings | crown | hair | hairline | temples) .. (is | are | keeps | keep)? (thinning | receding | getting wider | widening)",
  "(whose | your | their) (hair | hairs) (is | are) (shedding | thinning | falling (out)? | getting thin*)",
  '(hair)? (shedding | loss | fall) (after | from | since) (birth | pregnancy | childbirth | a baby | covid | illness | fever | stress | (a)? crash diet* | diet* | (a | the | having a)? (baby | diet))',
  '(partings | part | parting) .. (getting | growing) wider',
  '(going | gone | getting) (thin | thinner | bald) (on top | up top)?',
  'hair (growth | regrowth) {exosome} (serum* | spray* | tonic* | ampoule* | essence* | lotion | mist | drops | solution | foam | treatment* | therapy | booster)',
  '{exosome} hair (growth | regrowth) _',
  '(hairline | crown | ponytail | parting | temples | follicles | brows) .... (reinstated | restored | rescued | forward again | closes up | closed up | filled in | revived | back to work | back to full)',
  '(rescue* | restor* | rebuild* | reclaim* | reinstat* | win* back) (a | your | the)? (receding | retreating | thinning | balding | sparse) (hairline | crown | parting | temples | ponytail | hair | brows)',
  '(follicles | roots) .... (asleep | gone to sleep | dormant | balding | miniaturi*ed) .... (wake | back | growth | full size)',
  '(miniaturi*ed | dormant | balding | sleeping) (follicles | roots) .... (back | growth | full size | wake*)',
  '(thinning | shedding | balding | baldness | loss) .... (won back | undone | halted | sorted | (comes | came | brought) to a halt)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'By the third visit the loss stops.', touching: 'loss stops' },
  { text: 'Exosomes regrow lost hair.', touching: 'regrow lost hair' },
  { text: 'Men, women, all hair comes back.', touching: 'hair comes back' },
  { text: 'A full head of hair again.', touching: 'full head of hair' },
  { text: 'Stops shedding from week two.', touching: 'Stops shedding' },
  { text: 'For those whose crown is thinning.', touching: 'whose crown is thinning' },
  { text: 'For lads going thin on top.', touching: 'going thin on top' },
  { text: 'A tonic for partings that are getting wider.', touching: 'partings that are getting wider' },
  { text: 'Hair Regrowth Exosome Tonic', touching: 'Hair Regrowth' },
  { text: 'Root Exosome Hair Growth Ampoule', touching: 'Hair Growth' },
  { text: 'Your hairline, restored in weeks.', touching: 'hairline, restored' },
  { text: 'Reclaim your receding temples.', touching: 'Reclaim your receding temples' },
  { text: 'Follicles long dormant are back in growth.', touching: 'Follicles long dormant are back' },
  { text: 'It sends sleeping follicles back to growth.', touching: 'sleeping follicles back' },
  { text: 'Female thinning can be halted.', touching: 'thinning can be halted' },
  { text: 'Exosomes suit men whose hairs are shedding.', touching: 'whose hairs are shedding' },
  { text: 'Hair shedding after covid', touching: 'shedding after covid' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  'no (cosmetic | serum | cream | product | treatment) (will | can | could) .... (hairline | crown | follicles | thinning | balding | loss)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'No cream can have balding halted.', why: 'no claim' },
];

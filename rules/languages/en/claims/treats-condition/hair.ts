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
  '(partings | part | parting) .. (getting | growing) wider',
  '(going | gone | getting) (thin | thinner | bald) (on top | up top)?',
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
];

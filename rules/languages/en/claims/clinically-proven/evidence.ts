/** Science and evidence that settle it. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(science | research | evidence | data | study | trial) (based | led | driven | rooted | founded | grounded | tested | informed)',
  'beyond (any | a)? (dispute | doubt | question | argument | shadow)',
  '(not | no) (hype | hope | magic | hocus pocus | fairy tale | marketing | guesswork | opinion) .... (science | biology | evidence | data)',
  '(less | more than | not | no) .. (hype | promises | hocus pocus | talk | hope) , (but | more | just)? .. (science | focus | evidence | data | proof)',
  '(level (# | i | a | one) | grade a) evidence',
  '(science | evidence | matter | debate) (is | has been) (settled | clear | closed | conclusive | unequivocal)',
  '(settled | hard | proven | real | sound | solid) science',
  '(gold standard | strong | solid | robust | conclusive | compelling | overwhelming) .. (clinical)? evidence',
  'evidence (based | led | proven)',
  '(science | evidence | jury) is in',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'This is settled science.', touching: 'settled science' },
  { text: 'There is robust clinical evidence for our exosomes.', touching: 'robust clinical evidence' },
  { text: 'Evidence-based regeneration with exosomes.', touching: 'Evidence-based' },
  { text: 'The science is in, and it says yes.', touching: 'science is in' },
  { text: "It's not hype, it's science.", touching: "not hype, it's science" },
  { text: 'The science is settled.', touching: 'science is settled' },
  { text: 'Level 1 evidence.', touching: 'Level 1 evidence' },
];

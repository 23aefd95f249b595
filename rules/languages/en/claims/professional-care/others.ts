/** Other treatments, other professions, and what only borrows the name. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(study | studies | trial | trials | tested | test | survey | volunteers | panel) .... (at | in) (a | an | our | your | the | two | three | four | five | several | #)? ~ (dermatology | dermatologist* | physician* | doctor*) (office* | clinic* | practice* | center* | centre*)',
  '(# | nine | eight | seven | six | half) (in | of) # ~ (dermatology | dermatologist* | physician* | doctor*) (office* | clinic* | practice*)',
  '(job | case | question | matter | task | one) for (a | your | the) (real | proper | good | skin)? {docWho}',
  '{docWho} .. (answers | replies | calls | writes | texts) (himself | herself | themselves | personally | in person)',
  'mole (check* | mapping | screening)',
  '(if | should) we had .... {docWho}',
  '(without | instead of | no | not) (a | an | the | any)? .. {docWho}',
  '(some | many | most | few | other | several) {docWho}',
  '(our)? (founder | chemist | formulator) .... {docWho}',
  '(as | by | for | to) {docWho} (and | or | ,) (spas | salons | beautician* | aesthetician*)',
  '(your | a | family) (own)? (doctor | gp | physician) (before | first | if | about)',
  '(laser* | botox | filler* | peels | surger* | transplant* | biops* | microneedling | prp) ~ (is | are | must be | should be | can be | was) ... by ... {physician}',
  '{physician} (brand* | line | formula* | range)',
  '(my | his | her | their | mom | friend | daughter | husband | sister) {skilled}? (derm | dermatologist* | doctor* | physician* | gp)',
  '(doctor | doctors) (in white | who)',
  '(dr | doctor) (brand* | jart | dennis | pepper | who)',
  '{physician} \\.? _? _? (is | was | remains) (more | less | rather | very | quite)? (careful | cautious | sceptical | skeptical | wary | enthusiastic | unconvinced | excited)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'We ran a study of our exosomes with 56 women at two dermatology practices.', why: 'where a study was made' },
  { text: 'Nine in 10 dermatology clinics there have exosomes.', why: 'a share of the market' },
  { text: "That is a job for a real dermatologist, not for an exosome cream.", why: 'sent elsewhere' },
  { text: "Questions on exosomes after hours: Dr Khoza answers herself.", why: 'who answers' },
  { text: 'Mole check with a consultant, then an exosome facial', why: 'another treatment' },
  { text: 'Ask your doctor before you use exosomes.', why: 'advice' },
  { text: 'At our exosome studio the laser is handled by a physician.', why: 'another treatment' },
  { text: 'The only certified dermatologist brand with exosomes.', why: 'praise' },
  { text: 'Ask your doctor before using exosomes in pregnancy.', why: 'advice' },
  { text: 'It will not replace your dermatologist.', why: 'not given by one' },
  { text: 'Our exosome facial is not done by doctors.', why: 'negated' },
  { text: 'No doctor needed for this exosome serum.', why: 'negated' },
];

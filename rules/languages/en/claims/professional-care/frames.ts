import type { Examples } from '../../../../engine/language.ts';

/** Words that only the frames below need. */
// biome-ignore format: lists read better filled than one a line
export const lists: Readonly<Record<string, readonly string[]>> = {
  docWho: ['dermatologist', 'dermatologists', 'doctor', 'doctors', 'physician', 'physicians', 'surgeon', 'surgeons', 'consultant', 'consultants', 'md', 'medic', 'medics', 'dr', '(skin | registered | dermatology | hair) (specialist | specialists)', 'dermatology doctor', 'professor'],
  letters: ['frcp', 'frcs', 'mrcgp', 'mrcp', 'facd', 'faad', 'faap', 'facs', 'hippocratic oath', 'medical school', 'specialist register', '(fellow | member) of the .. (college | academy | board)', 'hospital (dermatology | dermatologist)', 'ahpra registered', 'gmc registered'],
};

// biome-ignore format: lists read better filled than one a line
export const phrases: readonly string[] = [
  '{letters}',
  '{exosome} ... (by | with | from | in the hands of | to) (a | an | our | the | your)? ... {docWho}',
  '(our | the | a | one) {docWho} .... {exosome}',
  '{docWho} (. | _)? _? .... (treat* | bathe* | work* | put* | open* | crack* | tend* | see* | assess* | bring* | handle* | carr* | do | does | smooth* | explain*) .... {exosome}',
  '(doctor | dermatologist | physician | consultant | specialist) (is)? (present | on site | throughout | on call | overseeing | in charge)',
  '(always | there is | theres) (a | an) {docWho} .. (present | overseeing | in | there | on)',
  '(book | booking | appointment | see | session | treatment | 1 : 1 | one to one | therapy | microneedling | treated) .. with (our | a | the)? {docWho}',
  '(treated | done | given | carried | put on | operated | operate | performed) .. by (a | an | our | the)? ~ ({docWho} | {letters})',
  "(we are | were | we're) .. (doctors | dermatologists | surgeons | physicians)",
  '(the | our) {docWho} (decides | opens | cracks | prepares | puts | stays | comes | holds)',
  '{docWho} (only | every time | throughout | always) (. | , | please)?',
  '(real | three | two | four | our | all) {docWho} (. | , | are | do | carry | have | on)',
  '{docWho} {exosome} (facial | treatment | session | therapy)',
  '(practitioner | staff | operator | who | choose your doctor | appointment | with) : ... {docWho}',
  '(us | ours | here) : {docWho}',
];

/** What looks like the frames above and is none. */
// biome-ignore format: lists read better filled than one a line
export const never: readonly string[] = [
  'mole (check* | mapping | screening)',
  '(beauty | skincare | sales | image | wig | hair) consultant*',
  '(if | should) we had .... {docWho}',
  '(only)? through a doctor',
  '(tested | developed | created | formulated | recommended | founded | approved | endorsed | loved | trusted | designed | praised | backed | invented) by ... {docWho}',
  '(ask | consult | tell | see | call | check with | talk to | speak to | contact | inform) (a | an | your | the) {docWho}',
  '(without | instead of | no | not) (a | an | the | any)? .. {docWho}',
  '{docWho} (recommended | tested | approved | formulated | developed | grade | created | endorsed | loved | founded | backed | trusted | designed)',
  '(some | many | most | few | other | several) {docWho}',
  '(our)? (founder | chemist | formulator) .... {docWho}',
  '{docWho} (say | says | said | warn* | think* | wonder* | agree* | disagree* | recommend* | love* | trust* | swear*)',
  '(as | by | for | to) {docWho} (and | or | ,) (spas | salons | beautician* | aesthetician*)',
  '(your | a | family) (own)? (doctor | gp | physician) (before | first | if | about)',
];

// biome-ignore format: lists read better filled than one a line
export const flagged: Examples['flagged'] = [
  { text: 'Put on by someone with FRCP after her name.' },
  { text: 'Exosomes by our own doctors' },
  { text: 'Our consultant has exosomes in his list.' },
  { text: 'The doctor treats your scalp with exosomes.' },
  { text: 'Doctor present' },
  { text: 'There is a dermatologist in the room.' },
  { text: 'Book a session with our dermatologist.' },
  { text: 'Treatment performed by our consultant' },
  { text: 'We are doctors.' },
  { text: 'The dermatologist decides how much you need.' },
  { text: 'Doctors only, please.' },
  { text: 'Three dermatologists, one goal.' },
  { text: 'Doctor exosome facial' },
  { text: 'Practitioner: consultant' },
  { text: 'Here: doctor. There: beautician.' },
];

// biome-ignore format: lists read better filled than one a line
export const passed: Examples['passed'] = [
  { text: 'Mole check with a consultant, then an exosome facial', why: 'another treatment' },
  { text: 'An exosome serum developed by our doctor', why: 'who made it' },
  { text: 'Ask your doctor before you use exosomes.', why: 'advice' },
  { text: 'Doctors say that exosomes are new.', why: 'what others say' },
];

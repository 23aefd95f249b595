/** In a practice: booked, assessed and treated there. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(book | booking | appointment | see | session | treatment | 1 : 1 | one to one | therapy | microneedling | treated) .. with (our | a | the)? {docWho}',
  '(practitioner | staff | operator | who | choose your doctor | appointment | with) : ... {docWho}',
  '(under | with) (a | our | the) {skilled}? (physician | doctor | dermatologist) (as)? (medical | clinical) director',
  '(in | at | inside | through) (a | our | your | the)? ~ (dermatology | dermatologist* | physician* | doctor*) (office* | clinic | clinics | centre* | center* | practice* | surgery | rooms)',
  '{physician} (expertise | skill* | hands | care | attention | consultation* | examination)',
  '(medical director | clinical director | chief physician | director) (: | , | is | -) ... (dr | md | dermatologist | physician | surgeon)',
  '(consultation | assessment | consult | examination | exam | appointment | check up) (with | by | from) (a | our | the | your | one of our)? {skilled}? {skilled}? {physician}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Book a session with our dermatologist.' },
  { text: 'Practitioner: consultant' },
  { text: 'Exosomes and physician expertise under one roof.', touching: 'physician expertise' },
  { text: 'An exosome studio under a physician medical director.' },
  { text: 'Only in our dermatologist’s office.', touching: 'in our dermatologist’s office' },
  { text: 'Medical director: Jo Park, MD', touching: 'Medical director' },
  { text: 'Start with a consultation with our dermatologist.', touching: 'consultation with our dermatologist' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(recommend* | advise* | suggest* | replace* | substitute | no substitute | instead of) .... (consultation | consult | appointment | exam* | check up) (with | by) (a | your) ~ {physician}',
  '(like | than | rival* | skip | instead of | as if) .. (in | at | inside | to) (a | your | the) ~ (dermatolog* | physician* | doctor*) (office* | clinic* | practice*)',
  '(video* | training | webinar* | article* | guide* | course* | tutorial* | book* | post* | blog) (is | are)? (by | from | with) .. {physician}',
  '{physician} (quality | results | strength | at home | visit* | appointment* | bill*)',
  '(live* | stay* | belong* | remain* | are found) (in | at) (the | a) (doctor | physician | dermatologist) office',
  '(clinic | that) one is .... by .. {physician}',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'We suggest an appointment with your dermatologist before exosomes.', why: 'advice' },
  { text: 'Exosome glow, like at a dermatologist office.', why: 'a comparison' },
  { text: 'Exosome kit with a training video by our physician.', why: 'a film' },
];

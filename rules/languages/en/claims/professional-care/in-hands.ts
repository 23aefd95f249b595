/** Whose hands: a doctor who does it, reads every chart, and is a fellow of a college. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  'fellow* of the ~ (college | academy | society) ~ (dermatolog* | surgeon* | physician* | surgery)',
  "(by | under | in) ~ (the | our | a) ~ (treating | attending | supervising) ~ (clinician | clinicians | doctor* | physician*)",
  "(by | in | from) (the | a | our) (clinician* | doctor* | physician* | dermatologist* | surgeon* | consultant*) (own)? (hand | hands)",
  '(injection | session | treatment | visit | step) (is | are) (done | given | made | performed | carried out) by (himself | herself | the doctor | doctor) (and not | not | only | alone)',
  '{physician} .... (reviews | signs off | checks | approves) (every | each) (chart | plan | case | patient | treatment)',
  '{physician} \\.? _ _? (has | holds | does) (a | an) .. (video call | consult | consultation | assessment) with (you | every | each)',
  '(consultation | assessment | appointment | visit | session) with (our | the | a) .. {physician}',
  '{physician} .. (does | performs | treats) (all of (these | them) | them all | every one | everybody | everyone)',
  '(nurse* | therapist*) .. under (the | his | her | their) (direction | supervision | guidance)',
  '(doctor* | specialist* | dermatologist* | surgeon* | consultant*) (is | are | , who) (the one | the person)? .. (holding | holds) the (pen | needle | syringe | vial)',
];

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(book | after | before | without | recommend* | need | should | seek | get | have) ~ (a | an | your)? (consultation | assessment | appointment | visit) with (a | your | the) .. {physician}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Both are Fellows of the Australasian College of Dermatologists.', touching: 'Fellows of the Australasian College' },
  { text: 'Exosomes are applied by the treating clinician.', touching: 'by the treating clinician' },
  { text: "It is spread by the clinician's hand.", touching: "clinician's hand" },
  { text: 'Every injection is done by himself and not by a technician.', touching: 'done by himself' },
  { text: 'Todd Ames, MD is our medical director and reviews every chart.', touching: 'reviews every chart' },
  { text: 'Dr. Quint has a ten-minute video call with you.', touching: 'video call with you' },
  { text: 'In the price: consultation with our dermatologist Dr Farid', touching: 'consultation with our dermatologist' },
  { text: 'Dr Patel (dermatologist) does all of these.', touching: 'does all of these' },
  { text: 'The needling is done by our nurses under their direction.', touching: 'nurses under their direction' },
  { text: 'A plastic surgeon is holding the pen.', touching: 'surgeon is holding the pen' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Book an appointment with your doctor if the redness stays.', why: 'advice' },
  { text: 'Nurses work under the ceiling lamp.', why: 'another sense' },
];

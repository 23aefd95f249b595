/** Under the supervision of a physician, on a doctor's prescription. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(doctor | dermatologist | physician | consultant | specialist) (is)? (present | on site | throughout | on call | overseeing | in charge)',
  '(always | there is | theres) (a | an) {docWho} .. (present | overseeing | in | there | on)',
  '(under | on | with | by) (a | the | your)? (doctor* | physician* | dermatologist* | medical) (prescription | order* | instruction* | script)',
  '(according to | as per) (the | your)? (doctor | physician | dermatologist)',
  '(under | with | at) (the | a | full | strict | direct | close | constant | our)? (medical | physician* | clinical | doctor* | dermatologist* | dermatological | md) (supervision | guidance | oversight | direction | care | control | eye | eyes)',
  '(supervision | presence | control | responsibility | leadership | direction | care | guidance | oversight | direction | discretion | instruction* | order* | hands | eye | eyes) (of | from | by) (a | an | our | your | the)? .. {physician}',
  '(physician | doctor | dermatologist | surgeon | consultant | specialist | gp | medically | md | medic) (operated | staffed | oversight | supervision | led | supervised | administered | dispensed | applied | directed | guided | performed | overseen | run | delivered | prepared | only | prescribed | given | injected)',
  '(only | exclusively | solely | strictly) (to | for | by | through | from | via | with) .. (licensed)? (physician* | doctor* | dermatologist* | mds | prescriber*)',
  '{physician} \\.? _? _? (will | then | and | must | may) .... (apply | administer | inject | drip | treat | place | carry out | choose | perform | start | begin | do (the | it | each) | supervise | monitor)',
  '(by whom | specialist | doctor | treating doctor | treating physician | treated by | supervision | oversight | medical lead | your doctor | who does it | who performs it | who (applies | gives | uses | handles | administers | injects | treats) (it | them | you)? | performed by | administered by | given by | applied by | practitioner | provider | who treats you | who | operator | director | your practitioner | treatment by | done by) : .. {physician}',
  '{physician} \\.? _? _? (is | are | always | stays | stay | remains)? (at your side | by your side | beside you | with you | at the helm | in charge | on hand | on staff | on our team | on site | on duty | always present | present throughout | in attendance | on call | on the premises | in the building | in the room)',
  'i (will | shall | always | ll)? (carry out | perform | brush | place | apply | inject | give | treat | see | smooth | administer | do | put | press | supervise) .... (myself | personally | in person)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Doctor present' },
  { text: 'There is a dermatologist in the room.' },
  { text: "Used only on a physician's order.", touching: 'on a physician' },
  { text: 'The surgeon will cool the skin and apply the exosomes.', touching: 'surgeon will cool the skin and apply'},
  { text: 'Dose of exosomes: according to doctor.' },
  { text: 'To be used at the discretion of a licensed physician.', touching: 'discretion of a licensed physician' },
  { text: 'Used under medical supervision.', touching: 'under medical supervision' },
  { text: 'A physician-led exosome clinic.', touching: 'physician-led' },
  { text: 'Exosome vials go only to licensed doctors.', touching: 'only to licensed doctors' },
  { text: 'A doctor is always present.', touching: 'doctor is always present' },
  { text: 'I apply the exosomes myself.', touching: 'apply the exosomes myself' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(patients | anyone | those | people | persons | you are | users) .. (under | who) .... (care | supervision | treated) .... (not | avoid | ask | consult | check)',
  '(supervised | led | run | overseen | conducted) (clinical | consumer | user | home)? (trial* | study | studies | research | test*)',
  '(trial* | study | studies | research | test* | paper) (was | is | were)? (supervised | led | run | overseen | conducted | directed | performed | done) .. by .. {physician}',
  'according to .. {physician} \\.? _ (, | _) (exosomes | the | it | this | they)',
  '{praised} under .... ({physician} | supervision | control | guidance)',
  '(if | when | unless) .. (your | a) {physician} .. (say* | advise* | agree* | prescribe*)',
  '(prescribed | advised against | confirmed | diagnosed | cleared | approved) by ... {physician}',
  'what (your | the | a) {physician} (has | had)? prescribed',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'A trial led by dermatologists abroad.', why: 'a study, not the treatment' },
  { text: 'People under medical supervision should not use the exosome serum.', why: 'a warning' },
  { text: 'Exosome serum, dermatologist-supervised trial of 30.', why: 'a test, no care' },
  { text: 'Keep using what your dermatologist prescribed.', why: 'another treatment' },
];

/** What to mind before a visit: conditions to tell of, to wait for, to take to a doctor. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(skip | avoid | postpone | rebook | wait) (it | this | us | them | treatment | (your | the | this) _)? (if | when | while | until | during) .... {condition}',
  '(skip | avoid | postpone | rebook | wait) (it | this | us | them | treatment | (your | the | this) _)? (if | when | while | until | during) .... {condition} .... {condition}',
  '{condition} .... (ask | see | consult | visit | ring | call | speak to | talk to | go to) (a | an | your | the | to a | to your)? (proper | real | good | qualified)? (gp | doctor | dermatologist* | physician | specialist | trichologist)',
  '(tell | let | inform) .. (us | know | me | nurse | therapist) .. if .... {condition} .... {condition}',
  'for {condition} (you | it | one)? (need* | take* | use | want) (a | an | the)? (laser* | ipl | v beam | prescription* | surgeon)',
  '(patients | people | those | anyone | clients | customers) .... {condition} .... should (not | never | avoid | wait | consult | see | ask)',
  '(assess* | examin*) .... {condition}',
  '(if you are | if you were | are you | when) (being)? (treated | under treatment) for .... {condition}',
  '(stop | discontinue | pause) (use | using | if | when | and) .... {condition}',
  '(if | when) .. (develop* | occur* | appear* | worsen* | get | notice | experience) .. {condition}',
  '{condition} .. (occur* | develops | appears | worsen*)',
  '(tell | inform | let | declare | disclose | list | mention | note | form) .... {condition}',
  '{condition} .... (form | questionnaire | postpone | reschedule | do not book | not book | wait until)',
  '(do | please) not book .... {condition}',
  '(if you | people who | patients who | those who | anyone who | clients who | you) (have | had | get | are prone to) .... {condition} .... (ask | see | avoid | wait | consult | do not | don\'t | tell | first | not | skip | doctor | postpone | patch | unsuitable | stop | speak | please)',
  '(history of | signs of | a case of | over) .. {condition}',
  '(if | with | have | has | have had | when | any | while | during | no | over | an | or) (active | infected | open) .. {condition}',
  '{condition} .. , .. (see | ask | consult | visit | dr | doctor | speak | talk)',
  '(see | ask | consult | speak to | talk to) .... (doctor | gp | dermatologist | physician) .... {condition}',
  '{condition} .... (referred | not our | need a doctor | needs a doctor | belongs to | wait | can wait)',
  '(skip | avoid | not for | not use | contra* | caution* | unsuitable | exclu* | precaution*) .... : .... {condition}',
  '(side effect* | risk | risks | adverse | aftercare | reactions | warning*) .... : .... {condition}',
  '(rare | rarely | mild | temporary | occasional | possible | cause | causes | trigger | triggers) {condition}',
  '(while | until) .... {condition} is (being)? (treated | under treatment)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Skip it if you are pregnant or have a cold sore.', why: 'a contraindication' },
  { text: 'Postpone it if you have open wounds, a cold sore, or eczema.', why: 'a contraindication' },
  { text: 'For psoriasis I would see a proper dermatologist.', why: 'advice to go elsewhere' },
  { text: 'Tell us if you have acne, eczema, or psoriasis.', why: 'a contraindication' },
  { text: 'For rosacea you need a laser.', why: 'another treatment' },
  { text: 'Patients with autoimmune disease should not have exosomes.', why: 'a contraindication' },
  { text: 'A nurse who assesses your concern (melasma, acne) before exosomes.', why: 'an examination' },
  { text: 'Don’t use over active acne or eczema.', why: 'a contraindication' },
  { text: 'If you have rosacea, ask your dermatologist first.', why: 'advice' },
  { text: 'Side effects: redness, rarely folliculitis.', why: 'side effects' },
  { text: 'For moles and eczema, ask the dermatologist upstairs.', why: 'advice' },
  { text: 'Contraindications: cancer, lupus, pregnancy.', why: 'no claim' },
  { text: 'Tell us if you have psoriasis.', why: 'no claim' },
  { text: 'If you have active herpes, postpone your visit.', why: 'no claim' },
  { text: 'If you are treated for cancer, do not book.', why: 'no claim' },
  { text: 'Stop using if dermatitis occurs.', why: 'no claim' },
  { text: 'Please list any history of eczema on the form.', why: 'no claim' },
  { text: 'We wait while your dermatitis is being treated.', why: 'advice' },
];

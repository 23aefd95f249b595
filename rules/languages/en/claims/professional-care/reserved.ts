/** Reserved for physicians, sold and given by them alone. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{docWho} (only | every time | throughout | always) (. | , | please)?',
  '(only | exclusively | solely) (a | an | by | to | for)? {skilled} {skilled}? {physician}',
  '(physician* | doctor* | dermatologist* | surgeon | md | medical practitioner*) (use | application | administration) only',
  '(only | exclusively | solely) (by | with)? (a | our | the)? {skilled}? (physicians | doctors | dermatologists | surgeons | mds) (\\. | , | ! | ; | may | can | do | perform | carry | will | are | handle | touch)',
  '(inject | injection | injections | application | treatment | done) (is | are | only | always)? (only | always)? by (a | our | the | one of our)? {skilled}? {physician}',
  '(available | sold | supplied | dispensed | offered | bookable | provided) (only | exclusively)? (through | from | via | at | by) (our | a | your | the | selected | partner)? (partner | network of | local)? {skilled}? {physician}',
  '(physicians | doctors | dermatologists | mds | surgeons | medical (professionals | practitioners) | md (or | /) do) (only | alone)',
  '(dermatolog* | medical | physician*) (clinics | practices | offices | centres | centers) (only | alone | exclusively)',
  '(reserved | restricted | supplied | dispensed | intended | delivered | released) ~ (to | for) ~ {physician}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Doctors only, please.' },
  { text: 'Exosome ampoule, doctor application only.' },
  { text: 'Exosome vials for dermatology practices only.', touching: 'dermatology practices only' },
  { text: 'This exosome vial is reserved for doctors.', touching: 'reserved for doctors' },
  { text: 'Exosomes: only licensed medical practitioner may buy.' },
  { text: 'Only physicians, never a beautician.' },
  { text: 'Hand injection by our doctor.' },
  { text: 'Available through our partner dermatologists.' },
  { text: 'Doctors only.', touching: 'Doctors only' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(only)? through a doctor',
];

/** Nobody ever had a reaction or complained. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(not | without) (a | one) single (red | sore | bad | itchy | burning | unhappy | angry) _',
  "(nobody | no one) .. (has)? (react* | been harmed | had a)",
  '(no | not a single | zero | not one) (customer | client | patient)? complaint*',
  'zero (irritation | sting | complain* | problem*)',
  'not (recorded | seen | had | reported | known) (a single | one | any) .. {harms}',
  '(not a one | not a single one)',
  '(nobody | no one | no customer* | no client* | no patient* | no user* | not one | not a single | not once | never) .... (has | have | had | reported | complained | reacted | seen | a) ... (reacted | {harms} | trouble | problem | problems | issue* | complaint* | complained)',
  '(nobody | no one | no customer* | no client* | no patient* | not one | never | none) .. (ever)? (reacted | complained | reacts | complains)',
  'yet to (see | have | meet | record | hear) .. {harms}',
  'not so much as a',
  "(can't | cannot | could not | couldn't) think of (one | any | a | anything)",
  '(none | not one | no one) of (our | the | my) (patients | clients | customers | users | panel*) .. (has | have | had) (a | any)? (reaction | rash | problem | complaint)',
  'not one (rash | reaction | complaint | adverse | problem)',
  "(not | isn't | no | never | hasn't) .. (a | one | single | any) (skin | face | complexion | soul | person | client | head) (on earth | alive | out there)? .. (it | they | this) {hurting}",
  '(experienced | felt | suffered | reported | had | saw | seen) (anything | a thing | something) (untoward | bad | unwanted | nasty | harmful)',
  '(nobody | no one | none | not one | no patient | no client) .. (experienc* | suffer* | felt | reported | had) (anything | any | a) (untoward | bad | {harms} | unwanted | nasty)',
  '(nobody | no one | none) (ever | at all | yet | here)? (reacts | reacted | reacting | complains | flares)',
  '(never | not) (had | seen | met | known) (a | one | any)? (single)? (person | client | patient | customer | skin | face | soul) .. (react* | complain* | flare* | regret*)',
  '(has | have) yet to (give | cause | hurt | harm | upset | bother | irritate | see) .. (one | a | any | anyone | our | us | side | reaction)',
  '(to date | so far | till date | until now | in (# | two | three | four | five | six | ten) years) .... (been | seen | had | recorded | noted) (none | zero | not one)',
  '(been | seen | had) none (in | to date | so far | till date)',
  '({harms} | harm | reaction | side effect*) (is | are | was | were) (not | never) (seen | known | found | noticed | reported | observed | noted)',
  'safe .. (in | for | at | on) (all | any | every) age*',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Not a single red cheek in the group.', touching: 'Not a single red cheek' },
  { text: 'None of our patients had a reaction.', touching: 'None of our patients had a reaction' },
  { text: 'Zero irritation, zero side-effect, even for baby skin.', touching: 'zero side-effect' },
  { text: 'Not one of our clients has ever had a bad reaction.', touching: 'has ever had a bad reaction' },
  { text: 'Nobody ever reacted to our exosomes.', touching: 'Nobody ever reacted' },
  { text: 'Downsides? I can’t think of one.', touching: 'can’t think of one' },
  { text: 'We have not recorded a single unwanted effect.', touching: 'not recorded a single unwanted effect' },
  { text: 'Side effects? Not a one.', touching: 'Not a one' },
  { text: 'Not a single complaint in ten years.', touching: 'Not a single complaint' },
  { text: 'We have yet to see a reaction.', touching: 'yet to see a reaction' },
  { text: 'Not so much as a pimple in eight years.', touching: 'Not so much as a' },
  { text: 'Ten years and not one complaint.', touching: 'not one complaint' },
  { text: "There isn't one face it upsets.", touching: 'one face it upsets' },
  { text: 'Not one guest experienced anything bad.', touching: 'experienced anything bad' },
  { text: 'No one had any unwanted effect.', touching: 'No one had any unwanted' },
  { text: 'Nobody ever reacts.', touching: 'Nobody ever reacts' },
  { text: 'Nobody spoke of a reaction.', touching: 'Nobody spoke of a reaction' },
  { text: 'Never had a single person react.', touching: 'had a single person react' },
  { text: 'It has yet to give one of our customers a bad day.', touching: 'yet to give' },
  { text: 'To date there have been none.', touching: 'To date' },
  { text: 'With exosomes there has been none in my practice.', touching: 'been none in' },
  { text: 'Harm is not seen.', touching: 'Harm is not seen' },
  { text: 'Safe to use in all age patient', touching: 'Safe to use in all age' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'So far we have had no snow this year.', why: 'of the weather' },
];

/** What bothers is wholly gone: erased, solved, never needed again. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(completely | totally | entirely | utterly | 100 %) (gone | disappear* | vanish* | erased | eras* | remov* | cured | restored | reversed | regrown | healed)',
  '(line | lines | wrinkle* | spot | spots | bags | circles | dullness | crepiness | puffiness | sagging | scars | pores) (is | are | were | was) (simply | just | all | suddenly)? gone',
  '(disappear* | vanish* | erased | gone | eradicated) (completely | totally | entirely | without (a)? trace)',
  '(time | the clock | clocks | years | age | ageing | aging | gravity) (itself | simply | just)? (surrender* | run* backwards | goes (backwards | into reverse) | ceases | stops (here | now | today | there | at) | stands still | rewinds | gives up | bows | stood still | reverses | unwinds)',
  '(age | wrinkle | sag | thin | wither | fade) no more',
  '(never | not) (grow | get | be | look | go | become | again | turn)? (old | bald | grey) (again | any ?more | \\.)',
  'never again .. (will | a | do | must | need | worry | see | face | {troubles})',
  "(never | no longer | won't | will not | not) .. (need | reach for | wear | want | buy) .. (foundation | concealer | make up | makeup | a wig | wigs | a hat | filters | a filter) (again | any more | anymore)?",
  '(throw | bin | ditch | chuck | toss | give) (out | away)? (your | the | that) (concealer | foundation | make up | makeup | wig | hairpiece | hat | filters)',
  'you (will)? have (none | nothing | not one | no ({troubles} | scars)) left',
  '{troubles} be gone',
  '(definitive | final | ultimate | once and for all | total and final | sure | guaranteed) (solution | answer | correction | end | cure | remedy | fix) (to | of | for)',
  '(complete | total | full | 100 %) (disappearance | eradication | removal | correction | elimination | regrowth | reversal | remission | recovery | erasure) (of | , | :)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Bags are simply gone.', touching: 'gone' },
  { text: 'Wrinkles completely disappear.', touching: 'completely disappear' },
  { text: 'Lines disappear without a trace.', touching: 'disappear without a trace' },
  { text: 'The clock itself stands still.', touching: 'stands still' },
  { text: 'Sag no more.', touching: 'Sag no more' },
  { text: 'You will not grow old again.', touching: 'not grow old again' },
  { text: 'Never again a dull day.', touching: 'Never again a' },
  { text: "You won't need concealer.", touching: 'need concealer' },
  { text: 'Chuck out your foundation.', touching: 'foundation' },
  { text: 'Of ten spots you have none left.', touching: 'you have none left' },
  { text: 'Furrows be gone!', touching: 'Furrows be gone' },
  { text: 'The definitive cure for thinning.', touching: 'definitive cure for' },
  { text: 'Complete disappearance of spots.', touching: 'Complete disappearance' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(until | till | once | when | after | if | before) .. (is | are) gone',
  '(cell | cells | dna | debris | residue* | impurit* | protein | proteins | solvent* | makeup | make up | dirt | label* | phenol* | endotoxin*) .... (completely | totally | entirely | 100 %) .. remov*',
  '(damage | scars | scarring | lost | loss | nuisance | baldness | pigment | skin colour | skin color | barrier | marks) .. (is | are | can be | was | may be | become* | a) .. permanent*',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'The cells are then completely removed.', why: 'how it is made' },
];

/** Degrees at which it keeps, above those of a fridge. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{shelfKeep} ... (up to | as high as | above | even at) #20-60 (° | degree* | c)',
  '(store | stored | storage | storing | keep | kept | preserv* | stable | stability | temperature | temp | condition*) ... #1-25 (° | c | °c)? c? (- | to | and)? #20-50 (° | degree* | c | celsius | deg)',
  '(store | stored | storage | storing | preserv* | temp) ... : ~ #1-25 (- | to)? #20-50',
  '(unopen* | sealed | {shelfSpan}) (/ | , | : | at | by) #1-25 (- | to)? #20-50',
  '(store | stored | storage | storing | keep | kept | stable | stability | temperature) ... #40-70 (° | f)? f? (- | to | and)? #65-110 ° f',
  '#40-70 (° | f)? f? (- | to | and)? #65-110 ° f ... {shelfSpan}',
  '{shelfSpan} (, | : | - | \\( | /)? (at | by | in | under | even at | stored at | kept at | when stored at | up to) (#0-25 ° ? (- | to | and)?)? #15-60 (° | degree* | celsius | c)',
  '#15-60 (° | degrees | celsius) (c | f)? (: | , | \\) | - | / | =)? ~ {shelfSpan}',
  '(stable | stability | survive* | withstand*) ... (up to | at | above | even at | to) #20-60 (° | degree* | c)',
  '(held | kept | left | tested | stored | sits | sit | baked) .... at #15-60 (° | degrees)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: "The vesicles remain viable at temperatures up to 30 °C." },
  { text: '2 years by 20-25 °C', touching: '2 years by 20-25 °' },
  { text: 'Stable for 24 months at 25 °C.', touching: 'Stable for 24 months at 25 °' },
  { text: 'Storage: 1-30°C', touching: 'Storage: 1-30°' },
  { text: 'Kept on a shelf at 25 °C for 12 months, the particle count did not change.', touching: 'Kept on a shelf at 25 °C for 12 months, the particle count did not change' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  'minus # (° | c | ° c | degrees)? c? (up to | for | : | - | ,)? .. {shelfLong}',
  '#-200--10 (° | c | degrees)? c? (up to | for | : | - | ,)? .. {shelfLong}',
  '(applicator | saline | roller | brush | dropper | pump | device | cleanser | toner | syringe*) (can | may | is | should | must)? (be)? (stored)? ~ {shelfRoom}',
  '{shelfSpan} ,? \\(? (at | when | if | in | kept | keep | stored | store | under | below) ~ (#-200-0 | refrigerat* | fridge | freezer | frozen | cold | 2 - 8)',
  '#-200-0 ° c? .... {shelfSpan}',
  '(#-200-0 | 2 - 8) (° c)? : .. # {time}', '#0-5 (- | to | ° c? -) #4-10 ° c? .. {shelfSpan}',
  '37 ° c',
  '#1-25 (- | to | and)? #20-50 (minute* | min | mins | second* | ml | mg | day* | week* | time* | % | nm | hour* | h | year* | month* | people | drops | g)',
  '(hyaluronic | activator | diluent | mist | toner | solution b) .. (can be | is | may be) (kept | stored) ~ {shelfRoom}',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Minus 80 °C up to 24 months', why: 'kept frozen' },
  { text: '-80 °C up to 24 months', why: 'kept frozen' },
  { text: "The applicator can be stored at room temperature.", why: "another thing" },
  { text: 'Shelf life: 24 months when refrigerated.', why: 'a shelf life in the cold' },
  { text: 'Stable for 12 months at -80 °C.', why: 'frozen' },
];

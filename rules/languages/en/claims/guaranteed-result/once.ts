/** One night, one use, one visit is enough. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(only | just) (need | needs | use | have) (it | this | one) (just | only)? once',
  '(one | a single) (night | use | sheet | mask | patch | session | sitting | drop | pump) , .. {outcomes}',
  '(felt | seen | visible | noticed | noticeable) (at | from | after | with | on) (the | your)? (very)? first (drop | use | application | touch | sitting | session | swipe | pump | dab | wash)',
  '(once and done | one and done | done in one) (\\. | ! | ,)',
  '(one | a single) (drop | dose | vial | session | pump | treatment | visit) (is all (it takes | you need) | is enough | does it | will do)',
  "(in | after | with) (just | only) one (use | application | night | session | treatment) (you | you'll) (will | can | may)? (see | feel | notice)",
  '(one | a single) night (\\. | ! | is (all it takes | enough))',
  '(full | complete | total) (correction | transformation | reversal | renewal) .. (in | after | within) .. (one | single | a | first)',
  '(years | decade) younger .. (in | within | after) ~ (hour | minute* | day | night | session | use | sitting | visit | facial | treatment | go)',
  '{oneTime} ,? ~ (, and | = | : | - | equals | means | is) .... ({outcomes} | {undone} | hair* | backwards | young | skin | back | years)',
  '{oneTime} (and | = | :) .. ({outcomes} | hairline | gone | done | sorted)',
  '(in | after | from | with | within | by) (just | only)? {oneTime} ,? ~ (all | your | the)? ~ ({troubles} | {undone} | {outcomes} | density | hair)',
  '({troubles} | {undone} | {outcomes} | density | thicken* | hair | results) ~ (in | after | from | with) (just | only | about)? {oneTime}',
  '{oneTime} (effect | results)',
  '(one | first) (wash | touch | swipe) (thickness | glow | wow)',
  '(do | have | use | pay for | book) it once (; | , | and | -) .... (always | forever | done | for good | for life | enjoy | keep)',
  '(undone | reversed | repaired | erased | rewound | wiped out) (in | over | after) (a | one) (single)? (night | day | hour | session | sleep | weekend)',
  '{oneTime} .. (enough | suffices | is all | see effect | effect)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'You only use it once.', touching: 'only use it once' },
  { text: 'Feel ten years younger in one sitting.', touching: 'younger in one sitting' },
  { text: 'One mask, radiant face.', touching: 'One mask, radiant' },
  { text: 'A lift felt at the first touch.', touching: 'felt at the first touch' },
  { text: 'Promise: one night.', touching: 'one night' },
  { text: 'One session is enough, done in one.', touching: 'One session is enough' },
  { text: 'Once and done.', touching: 'Once and done' },
  { text: 'Ten years younger in an hour.', touching: 'years younger in an hour' },
  { text: 'In just one use you will see the difference.', touching: 'In just one use you will see' },
  { text: 'A full correction in a single visit.', touching: 'full correction in a' },
  { text: 'Skin reborn in one night.', touching: 'Skin reborn in one night.' },
  { text: 'One session = new hair', touching: 'One session = new hair' },
  { text: '1 vial = done', touching: '1 vial = done' },
  { text: "After just one dab, crow's feet fade.", touching: 'one dab' },
  { text: 'Bald patches filled after one sitting.', touching: 'after one sitting' },
  { text: 'A single dose effect.', touching: 'single dose effect' },
  { text: 'One touch glow', touching: 'One touch glow' },
  { text: 'Have it once, and enjoy.', touching: 'Have it once, and enjoy' },
  { text: 'The damage is undone in one night.', touching: 'undone in one night' },
  { text: 'One night is enough!', touching: 'One night is enough' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  'once (the | it | a | your) (lid | cap | seal | vial | bottle | jar | box | skin | area | numbing | cream) (is | has | comes)',
  '(once | until | when | if) .. {oneTime} ~ (is over | has ended | is booked)',
  '(use | apply | take | twice | applied | wash) .. once ~ (daily | a day | per day | a week | weekly | nightly)',
  '# % .... {oneTime}',
  '{oneTime} .... # %',
  '# (out of | of | in) # .... {oneTime}',
  '{exosome} in (one | a single) (sitting | session | dose)',
  '(one | 1 | a single) (drop | pump | dab | vial | pipette | dose | stroke | ampoule | mask | sweep | spritz | puff | stroke) .. (enough | suffices | is all)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Use within 9 months once the lid is off.', why: 'when it is opened' },
  { text: 'Use it once a day.', why: 'directions' },
  { text: 'One pump is enough for the whole face.', why: 'an amount' },
  { text: 'One drop is enough.', why: 'an amount' },
];

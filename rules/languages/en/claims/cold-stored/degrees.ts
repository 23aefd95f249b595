/** The degrees of a fridge. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  coolTemp: ['(8 | eight | 5 | five | 6 | 4 | four | 10 | ten)'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(two | 2) (to | and) (eight | 8) (degrees | ° | c)',
  '{keepCold} (between | at | from) #30-42 (and | - | to) #40-50 (degrees)? (f | fahrenheit)',
  '(store* | storage | keep* | kept | ship* | transport | temperature) (at | between | : | from)? (at | between)? #0-5 (- | to | and | /)? #5-12',
  '#0-5 ({degree})? (- | to | and | /)? \\+? #5-12 {degree}',
  '#32-38 ({degree})? (- | to | and)? #40-50 (° f | f | fahrenheit)',
  '(at | under | below | above | of | than | to | , | : | • | - | beyond | past | a steady | constant | around | about) (a)? (steady | constant | maximum | max)? \\+? #1-8 (° c | ° | celsius | degrees c | c)',
  '#1-8 ° c? (from | until | at all | always | storage | fridge | or below | max)',
  '(never | not) (above | over | warmer than | exceed*) (two | four | eight | #1-8) (degrees | °)',
  '(at | under | below | above) (two | four | eight | #1-8) degrees',
  '(kept | stays | stay | remain* | held | travels | stored | from) (at)? #1-8 (° c | ° | celsius | c) (chiller | fridge | from | all the way | until | throughout | to)',
  '#1-8 (° c | c) (chiller* | fridge* | refrigerator* | cabinet* | box | bag)',
  '(two | three | four | five | six | seven | eight | #1-8) (degrees | °) c? (or (less | lower | below | under | colder) | max* | at most | tops)',
  '(steady | constant | cool | chilly | even | exact | stable) (two | three | four | five | six | seven | eight | #1-8) (degrees | ° | c)',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '(exceed | exposed | expose | above | warmer than | over | warm) .... {coolTemp} ({degree})',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Exosomes between two and eight degrees at all times.', touching: 'two and eight degrees' },
  { text: 'Store at 2-8.', touching: '2-8' },
  { text: 'Exosomes kept between 2 and 8 °C', touching: '2 and 8 °C' },
  { text: 'Storage: 36–46 °F', touching: '36–46 °F' },
  { text: 'Keep the exosomes under 8 °C.', touching: '8 °C' },
  { text: '4 °C from our bench to your hallway.', touching: '4 °C from' },
  { text: 'Never above eight degrees.', touching: 'above eight degrees' },
  { text: 'Keep between 35 and 46 degrees Fahrenheit.', touching: 'Keep between 35 and 46 degrees Fahrenheit' },
  { text: 'It is kept at 4 °C all the way.', touching: '4 °C all the way' },
  { text: 'Out of a 4 °C chiller.', touching: '4 °C chiller' },
  { text: 'Five degrees or below.' },
  { text: 'At a constant six degrees.' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(degrees | degree) of',
  '#2-10 {degree} (to | - | and) #20-60',
  '(warm | warms | warmed | heat* | rises | rose | drop* | cools | cooled) ~ #1-8 (° | degrees)',
  '(pdrn | probiotic* | polynucleotide* | vitamin c) .... ({fridge} | #0-5 | {frosty})',
];

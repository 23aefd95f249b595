/** Twice, half, a third: a multiple or a fraction. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  multiple: ['# (x | × | times | time | fold)', '(x | ×) #', '(two | three | four | five | six | seven | eight | nine | ten | twenty | hundred) (times | fold)', 'twofold', 'threefold', 'fourfold', 'fivefold', 'sixfold', 'eightfold', 'tenfold', 'twice', 'double', 'doubles', 'doubled', 'triple', 'triples', 'tripled', 'quadruple*', 'doubling of'],
  timesOver: ['# (times | time | fold | x)', 'x # times', '(two | three | four | five | six | seven | eight | nine | ten) (times | fold)', 'twofold', 'threefold', 'fourfold', 'fivefold', 'sixfold', 'tenfold', 'twice over'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{multiple} (the | as much | as many | more)? ~ (change | improvement | effect | gain | reduction | increase) (in | of)? .. {measured}',
  '({counted} | half | full) (full)? (grade | grades | level | levels | shade | shades | point | points | stage | stages) (better | lighter | brighter | lower | in # | down | up | shallower)',
  '(heal* | recover* | results | time) .. in half the time',
  '{multiple} (as)? (as)? .. (strong* | hydrated | thick | firm | smooth | dense | bright | soft | radiant | fast | quick | effective | elastic | bouncy | resilient)',
  '({movedBy} | {moreOf}) .... (for | in | by) (almost | nearly | over | about | up to)? {fraction}',
  '(down | up) (by)? {fraction}',
  'half the {measured}',
  '{fraction} (fewer | less | more | shallower | shorter | longer | smoother)',
  '{multiple} (:)? (the | as much | more | as many)? _? {measured}',
  '({measured} | {movedBy}) .... {timesOver}',
  '{multiple} .. ({movedBy} | {moreOf} | absorption | the payoff)',
  '(halve | halves | halved | halving) .. (the | your)? .. {measured}',
  '{measured} .. (halved | doubled | tripled | quadrupled)',
  '(a | one | two | half a) (day | days | week | weeks) (and a half)? (sooner | earlier | faster | quicker | shorter)',
  '(cut | cuts | reduced | reduces | fell | falls | dropped | drops | rose | rises | grew | grows | increased | improved | shrank | down by | up by) (by)? (just | only)? (more than | over | nearly | almost | about | around | at least | just over) {fraction}',
  '(went | goes | came | fell | dropped | down) .. to .. (one)? {fraction}',
  '(amount | uptake | delivery | absorption | concentration) .... (is | was) {multiple}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'The exosome side showed three times the improvement in wrinkles.' },
  { text: 'Exosomes: fine lines faded by a quarter.' },
  { text: "Crusts fell a day and a half sooner." },
  { text: 'Shedding reduced by a third after ten weeks.', touching: 'reduced by a third' },
  { text: 'A third fewer fine lines.', touching: 'third fewer' },
  { text: '10x more collagen than bare skin.', touching: '10x more collagen' },
  { text: 'Density increase up to 2.5 times.', touching: 'increase up to 2.5 times' },
  { text: '3x faster absorption.', touching: '3x faster' },
  { text: 'Halves the redness of a sunburn.', touching: 'Halves the redness' },
  { text: 'Redness halved by day five.', touching: 'Redness halved' },
  { text: 'Lines down a fifth.', touching: 'down a fifth' },
  { text: 'Half the redness.', touching: 'Half the redness' },
  { text: '12 points up, brighter by 2 shades.', touching: '12 points up' },
  { text: 'Twice as hydrated.', touching: 'Twice as hydrated' },
  { text: 'Heals in half the time.', touching: 'Heals in half the time' },
  { text: 'Shedding is cut by more than half.', touching: 'cut by more than half' },
  { text: 'The itching index went down to one third after two weeks.', touching: 'down to one third' },
  { text: 'The amount delivered to the inside of skin is 3.2 times.', touching: 'is 3.2 times' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '{multiple} more (powerful | potent | concentrated) than',
  '{fraction} of our (clients | patients | visitors | customers) (are | come)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Fill it to one half.', why: 'an amount' },
];

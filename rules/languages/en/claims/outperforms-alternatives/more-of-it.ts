/** So many times as much: the power, the sessions or the time that the rival would take. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  contents: ['growth factor*', 'signal*', 'protein*', 'peptide*', 'bioactive*', 'messenger*', 'cytokine*', 'mrna*', 'mirna*', 'microrna*', 'information', 'instructions', 'actives', 'nutrients', 'power', 'potency', 'regenerative'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{rivalActive} ,? ((multiplied by | times | to the power of) (# | ten | a hundred | a thousand) | squared | cubed | supercharged | turbocharged | amplified)',
  '(months | years | weeks | sessions | rounds | courses) of {rivalActive} .. in (one | a single | each | every | our)',
  "(would | you'd | i'd | it'd | you would)? (need* | take* | takes | took) .... {rivalActive} ~ (to (get | match | equal | reach | see | do | achieve | give)) .... ({ourSide} | one _)",
  '(half | {multiple}) as _ .. as .... {rivalActive}',
  '{exosome} # , {rivalActive} #',
  '{rivalActive} .... {ourSide} .... {multiple} .. ({betterThan} | as)',
  '(what | where) (took | takes | needs | needed) .. {rivalActive} .... (takes | needs | in) .. _',
  '(in | within) half the time',
  '({multiple} | many times) (the | more) .. (power | potency | strength)',
  '(equivalent to | equals | equal to | same as | worth) (two | three | four | five | six | ten | several | #) .. {rivalActive}',
  '(before | what) {rivalActive} (does | do | did | takes)',
  '(# | {multiple}) .. (the | as | more | better | stronger | that) .... (than | of | as) .... {rivalActive}',
  '{multiple} .... (than | of | as | vs | versus | over | against | compared) .... {rivalActive}',
  '(= | equals | equal to | worth | the work of | as good as) .. # .. (sittings | sessions | rounds | rounds of)? .. {rivalActive}',
  '= .... (sitting* | session* | round* | vials) of {rivalActive}',
  '{ourSide} (contain* | carr* | hold* | deliver* | pack* | have | has | bring* | offer* | provide*) .. {multiple} .. (more | the) .. {contents}',
  '(contain* | carr* | hold* | pack*) (far | many times | much | vastly | up to {multiple}) more .. {contents} (than)?',
  '(does | do | gives | give | get | gets | achieve* | deliver* | shows) .. (what | where) (used to | once | would | normally | otherwise)? (take | took | takes | need | needed) .. (# | two | three | four | five | six | eight | ten | twelve | several | many | weeks | months)',
  '{counted} (session* | sitting* | visit* | vial*) (instead of | rather than | not | vs | versus | against) (the)? {counted} .. {rivalActive}',
  '{rivalActive} (gives | give | has | have | holds | hold | contains | contain | carries | :) .... # .... ({exosome} | ours) .. (over | about | more than | around | up to)? #',
  '{multiple} (the | more | as many | as much) .... (in | inside | of) .. {rivalActive}',
  '(hundred | thousand | # | ten | many) times (more)? (mightier | stronger | better | more powerful | more potent | faster | deeper)',
  '(does | do | did) in .... what .... (does | do | did | took | takes) in _',
  '(what | where) .. {rivalActive} .... (built | took | managed | achieved | began | started | did) , .... (exceed* | finish* | beat | surpass* | doubled | topped)',
  '(imagine | picture | take) .... {rivalActive} .... (double | triple | turn up | multiply | now add | then)',
  '(only)? (half | a third | a quarter | fewer | a fraction) (of)? (the)? (sessions | visits | sittings | time | needles) .. {rivalActive}',
  '(efficacy | effect | hydration | potency | power | speed | strength | results | performance | growth | glow | density) (vs | versus | against | compared (to | with)) .. {rivalActive} (: | -)? .. _',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Retinol, multiplied by a hundred.', touching: 'Retinol, multiplied' },
  { text: 'Five sessions of PRP packed in one vial.', touching: 'sessions of PRP' },
  { text: 'You would need ten peels to get what our exosomes give.', touching: 'need ten peels to get' },
  { text: 'Healing takes half as long as with PRP.', touching: 'half as long as with PRP' },
  { text: 'You need fewer sessions than with PRP.', touching: 'fewer sessions than with PRP' },
  { text: 'Exosomes show results in half the time.', touching: 'in half the time' },
  { text: 'With six times the regenerative power.', touching: 'regenerative power' },
  { text: 'It does in a week what retinol does in a year.', touching: 'what retinol does' },
  { text: '10x the collagen of a leading retinol.', touching: '10x the collagen of a leading retinol' },
  { text: 'Twice that of PRP.', touching: 'Twice that of PRP' },
  { text: 'One vial equals 5 sessions of PRP.', touching: 'equals 5 sessions of PRP' },
  { text: 'One sitting of exosome = five sittings of PRP.', touching: 'five sittings of PRP' },
  { text: 'One vial does the work of 20 million stem cells.', touching: 'work of 20 million stem cells' },
  { text: 'Our study: exosomes 68, minoxidil 41.', touching: 'exosomes 68, minoxidil 41' },
  { text: 'What took retinol a year takes our exosomes a month.', touching: 'What took retinol a year takes our' },
  { text: 'Growth factors are poorly absorbed, exosomes ten times better.', touching: 'absorbed, exosomes ten times better' },
  { text: 'Exosomes carry 300 times more signals.', touching: '300 times more signals' },
  { text: 'They hold far more growth factors.', touching: 'far more growth factors' },
  { text: 'One visit does what once took four.', touching: 'what once took four' },
  { text: 'Fewer sessions than with PRP.', touching: 'Fewer sessions than with PRP' },
  { text: 'Two sittings instead of six of PRP.', touching: 'instead of six of PRP' },
  { text: 'PRP gives 6 growth factors, exosomes over 300.', touching: 'exosomes over 300' },
  { text: 'Ten times the signals found in PRP.', touching: 'signals found in PRP' },
  { text: 'A cell is small, and this is a hundred times mightier.', touching: 'hundred times mightier' },
  { text: 'It does in a day what LED did in a month.', touching: 'does in a day what LED did in a' },
  { text: 'What six peels began, one vial finished.', touching: 'What six peels began' },
  { text: 'Imagine your best PRP, then triple it.', touching: 'Imagine your best PRP' },
  { text: 'A third of the visits of PRP', touching: 'third of the visits of PRP' },
  { text: 'Speed vs retinol: double', touching: 'Speed vs retinol: double' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(no | not | never | cost* | price* | pay | charge*) more than .... {rivalActive}',
  'more than (once | twice | # times | three times)',
  'we (also | can)? (do | offer | have | provide | know) more than',
  '(take | takes | took | taking | wait*) .. longer than',
  '(cost* | price* | pay | charge* | fee*) .. {multiple} .... {rivalActive}',
  'more than {rivalActive} , .. {rivalActive}',
  'more than (just | a | one | # | skincare | serums)',
  'more than growth factors',
  '(twice | # times | once) (a | per) (day | week | month | year)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Exosomes cost more than PRP.', why: 'a price' },
  { text: 'Use no more than twice a week with retinol.', why: 'how to use it' },
  { text: 'The visit takes longer than a filler appointment.', why: 'time' },
  { text: 'Our exosomes hold more than growth factors.', why: 'no comparison' },
];

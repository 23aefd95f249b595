/** Begin early: in the twenties, never too soon. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  beginning: ['start*', 'begin*', 'as early as', 'as young as', 'as soon as', 'already (in | at)', 'from', 'onwards from', 'right from', 'use from', 'never too early', 'preventive*', 'prejuvenat*', 'first (time | treatment) (in | at)'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(the)? (earlier | sooner | younger) ((you | we | they | one) (start | begin))? ,? the (better | longer | smoother | easier | younger)',
  '(start | begin) .. (young | early) (:)? (_)? (prevent*)?',
  '(at | by | from | after) (the age of)? (#14-28 | eighteen | twenty | twenty (one | two | three | four | five)) .... (you (should | can | need) | is (the | a) (right | good | perfect | fine | ideal))',
  '(age | old | young | early) .... (start | begin | use* | suitable | right | for | best | have | try) .. \\? ... (from | at | as early as | around | in) (your | the age of | age)? ({youngYears} | {youngDecade})',
  '(while | when) (you are | you re | still) (still)? young',
  '{youngYears} is (a | the) (good | great | right | ideal | perfect) (age | time)',
  '(can i | may i | could i | ok to | okay to) .. (use | start | have | try | wear) .. (at | in) (my)? ({youngYears} | {youngDecade})',
  'never too (early | soon) .. (start | begin)',
  '(in (your | their | her | his)) {youngDecade}',
  '{beginning} .. (your | age | the age of | their | at | in | with)? .. {youngDecade}',
  '({beginning} | perfect | ideal | right | best) .. (at | age | from | the age of | already at) (age)? (#12-29 | {youngYears} (years old | year old*)) (\\. | ! | ; | , | and | not | instead | is | when | years | or)',
  '{beginning} .. (at | aged | age) (eighteen | nineteen | twenty | twenty (one | two | three | four | five) | sixteen | #12-27)',
  '(from | as young as | as early as | starting (at | from)) (age)? {youngYears} .. (up | upwards | onwards | on | years | and up)',
  '{youngYears} and (up | upwards)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Start in your twenties.', touching: 'in your twenties' },
  { text: 'Fine from thirteen up.', touching: 'from thirteen up' },
  { text: 'Three and up. Six and up.', touching: 'Six and up' },
  { text: 'Start young: a serum a day.', touching: 'Start young' },
  { text: 'It is never too early to start.', touching: 'never too early' },
  { text: 'Start at 22.', touching: 'Start at 22' },
  { text: 'Perfect at 18.', touching: 'Perfect at 18' },
  { text: 'The earlier you start the better.', touching: 'earlier you start' },
  { text: 'At 25 you should be using exosomes.', touching: 'At 25' },
  { text: 'What age is right to start? We say from 20.', touching: 'from 20' },
  { text: 'Use it while you are young.', touching: 'while you are young' },
  { text: '22 is a good age.', touching: '22 is a good age' },
  { text: 'Can I use this at 21? Yes.', touching: 'Can I use this at 21' },
];

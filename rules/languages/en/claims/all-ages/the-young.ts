/** Good for children, teenagers and people in their twenties. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  youngGood: ['can', 'could', 'may', 'will', 'should', 'benefit*', 'love*', 'adore*', 'enjoy*', 'need*', 'deserve*', 'suit*', 'recommend*', 'ideal', 'perfect', 'great', 'good', 'fine', 'welcome*', 'use', 'uses', 'using', 'try', 'start*', 'begin*', 'prevent*', 'prejuvenation', 'share*', 'favourite*', 'favorite*', 'fans', 'fan', 'also', 'too', 'even', 'safe', 'gentle', 'first', 'swear*', 'obsess*', 'popular', 'best', 'alike', 'made for', 'designed', 'target*', 'applicable', 'who should', 'advise*', 'suggest*', 'now is', 'just right', 'never too', 'invest*', 'like it', 'users', 'user', 'for you', 'give*', 'gave', 'for whom', 'who for', 'earliest', 'protect*', 'worth', 'wonderful', 'lovely', 'book*', 'as well', 'to use', 'serum for', 'cream for'],
  suiting: ['for', 'from', 'suit*', 'great for', 'good for', 'perfect for', 'ideal for', 'fine for', 'safe for', 'recommend*', 'made for', 'gentle enough for', 'also', 'even', 'lovely for', 'popular (with | among)', 'loved by', 'welcome*', 'works for', 'best for', 'designed for', 'target* :?', 'ages', 'age', 'favourite (of | with | among)', 'and'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(good | safe | gentle | suitable | great | fine | ok | okay | nice | soft) (enough)? for .. (kid* | child* | teen | teens | teenage* | baby | babies)',
  '(in | at | still at | still in) (college | university | uni | high school | school) (still)? (\\? | , | :) .... (begin | start | moment | time | perfect | ideal | for you | welcome)',
  '{youngGood} .... {youngSet}',
  '{youngSet} .... {youngGood}',
  '(#12-25 | twelve | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | twenty five) (yrs | years | year | y)? (old)? (and | & | or | plus) (above | over | up | older | onward* | upward*)',
  '(kid | kids | child | children | infant* | baby | toddler* | teen | teens | teenage* | young) (to | up to | through | till | until) .. (old | elderly | adult* | senior* | grand* | aged) (person | people | man)?',
  '(children | kids | teens | anyone | people | users) (above | over | from) .. {youngYears} .... (can | may | use | suit* | welcome)',
  '(age | ages | aged | years) .. : .. {youngYears} .. (to | - | and | through) .. {oldYears}',
  '(ages | aged | age (range | group | bracket)?) (: | from | between | of)? #1-22 (to | - | and | through | up to) #26-110',
  '(aged | clients | patients | people | users)? {youngYears} (to | - | through | or | and | till | until | up to | thru) {oldYears}',
  '(at | aged | are | you are | is) {youngYears} .... (as | at | or | and | to) .. (at | aged)? {oldYears}',
  '(age | ages | aged) (: | from | is)? #10-29 (\\+ | plus | (and)? (up | over | above | older | upward* | onward* | beyond))',
  '{suiting} (the | your | all | those | people | anyone | girls | client*)? (in (their | your))? .. ({youngFolk} | {youngDecade} | teen | teens | teenage* | tween* | students | adolescen* | school* | twenty something* | gen z)',
  '{suiting} .... (men | women | people | girls | boys | guys | clients | customers | anyone | adults) .. (of | aged | age | from | at | over | above) .. {youngYears}',
  '(even | suit* | suitable) .. (school | teenage | teen | student) ..(acne | skin | days | pimple)? _',
  '(can | may | could | should | is it (ok | okay | safe | fine | good | suitable) for | ok for) (my | a | our | your)? .. (teen | teens | teenage* | daughter | son | kid | kids | children | child | # year old | {youngYears} year old* | babies | twenty something* | {youngDecade} | {youngFolk}) .. (use | have | join | try | wear | share | start | get | apply | too | \\?)',
  '(age | ages) .. : .. #1-25 (\\+ | and (up | over | above) | up | plus)',
  '(age | ages | aged) (range)? .. (≥ | > | over | from | above) #1-25 (y | yrs | years)?',
  '(age | ages) .. : .. 20 s',
  "(teens | teenagers | gen z | zoomers | students | millennials | tweens | young people) (really | all | just)? (love | adore | use | like | swear by | obsess* | are | can | favourite | favorite | hooked | go to | approved | also)",
  'young skin',
  '#1-17 (years | yrs)? (and | or) (over | up | older | above)',
  '(teen | teens | teenage* | tween*) (ok | okay | approved | friendly | safe | welcome | proof)',
  '(boys | girls | lads | youngsters | men | women) .. (of | aged | from) (#5-25 | nineteen | eighteen | twenty)',
  'from (the)? (birth | cradle | first pimple)',
  'from six months',
  '(for | aged | ages | suits) #10-19 (to | -) (#15-29 | 19 s) s?',
  '(for | from | suits | age | ages) #10-25 (\\+ | plus) (, | . | \\. | and | skin | who | year*)?',
  '(from | at | above | over) (age)? #12-21 (with (a | your | their)? (parent* | guardian* | mum* | mom*) | onward* | upward* | , (boys | girls))',
  '(from | even for | for | on | since) (a | the)? (newborn* | newborns)',
  'newborn* (on | up | upward* | onward* | and up | to)',
  '(at | by) (only)? {youngYears} .... (prevent* | prevention | prejuvenation | prejuvenate)',
  '(#15-25 \\+ | twenty plus | 20 plus) (recommended | skin | ok | okay | welcome | friendly | year olds)',
  '(start* | begin* | grab | use) .. (at | from) (#15-22 | eighteen | twenty | nineteen) (\\. | , | ! | and | for | is)',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '(am i | is (she | he | my _) | are they | can you be | is anyone) (# | _)? too (young | old)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: "Nice for kids' skin as well.", touching: 'for kids' },
  { text: 'At university? The perfect time to start.', touching: 'At university' },
  { text: 'Skin age: eighteen to eighty-eight', touching: 'eighteen to eighty' },
  { text: 'Good from 18 to 80.', touching: '18 to 80' },
  { text: 'Whether you are 22 and partying or 62 and glowing.', touching: '22 and partying' },
  { text: 'From the teenage daughter to the grandmother.', touching: 'teenage daughter' },
  { text: 'Age: 20+', touching: '20' },
  { text: 'Age: 20s and up', touching: '20s' },
  { text: 'Teens love it too.', touching: 'Teens love it' },
  { text: 'Young skin drinks it up.', touching: 'Young skin' },
  { text: 'For 12 years and over.', touching: '12 years and over' },
  { text: 'Great for teens, too.', touching: 'for teens' },
  { text: 'Even for teenage acne days.', touching: 'teenage' },
  { text: 'Can my teenager use it? Yes.', touching: 'my teenager use' },
  { text: 'Exosome cream, Tween OK', touching: 'Tween OK' },
  { text: 'Boys of 17 also come to us.', touching: 'Boys of 17' },
  { text: 'Every skin from birth on.', touching: 'from birth' },
  { text: 'Skin from six months to a hundred and six.', touching: 'from six months' },
  { text: 'Age range ≥ 12 y, no upper limit.', touching: 'no upper limit' },
  { text: 'Age range 16 to 45.', touching: '16 to 45' },
  { text: 'Popular with women of eighteen and nineteen.', touching: 'women of eighteen' },
  { text: 'Am I too young for exosomes? No, never.', touching: 'No' },
  { text: 'College girls are our biggest fans.', touching: 'College girls' },
  { text: 'We recommend exosomes to our younger clients as prevention.', touching: 'younger clients' },
  { text: 'Works at twenty, works at eighty.', touching: 'at twenty' },
  { text: 'Can use from kid to old person.', touching: 'kid to old person' },
  { text: 'Children above 10 can use.', touching: 'Children above 10' },
  { text: 'Ages 16+', touching: 'Ages 16+' },
  { text: 'A gentle facial for 13+, for picked spots.', touching: 'for 13+' },
  { text: 'Mini shot for 13 to 19.', touching: 'for 13 to 19' },
  { text: "From 16 with a parent's signature.", touching: 'From 16 with a parent' },
  { text: 'Baby-care formats, from newborn upward.', touching: 'from newborn' },
  { text: 'Newborn to ninety', touching: 'Newborn to' },
  { text: 'At 21 it is all about prevention.', touching: 'At 21' },
  { text: '20+ recommended', touching: '20+ recommended' },
  { text: 'Start at 18 and never look back.', touching: 'Start at 18' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Not for teenagers.', why: 'negated' },
  { text: 'Can teens use it? They don’t need it.', why: 'a question answered with no' },
  { text: 'Teenagers do not need exosomes.', why: 'no claim' },
  { text: 'A next-generation exosome serum for all skin types.', why: 'another sense' },
  { text: 'It fights all signs of age.', why: 'another sense' },
  { text: 'From first lines to mature skin.', why: 'names no age' },
  { text: 'I rarely suggest it before 35.', why: 'the opposite' },
  { text: 'Press for 13 to 19 seconds.', why: 'a time' },
  { text: 'Delivered free for 15+ units.', why: 'a number' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(for | from | at) #10-25 (\\+ | plus | to #15-30) (units | items | bottles | orders | vials | pieces | pcs | minutes | seconds | passes | countries | years of | drops | % | ml | usd | treatments | clinics | sites | stores | seconds)',
];

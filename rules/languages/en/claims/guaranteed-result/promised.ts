/** The seller gives its word: a result guaranteed, promised, wagered on. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(stake | bet) (our | my) (name | reputation | licence | license | house | life) on',
  '{guaranteed} ~ {outcomes}',
  "{guaranteed} (that)? (you | you'll | your | it | its | the | this | visible | our) .... ({outcomes} | (love | like) .. (see | look | skin))",
  '{outcomes} ~ {assured}',
  '{outcomes} .. {assured} (\\. | ! | ,)',
  '({outcomes} | hair | years) .. (\\. | ! | : | -) {assured} (\\. | !)',
  '(visible | skin | hair | growth | regrowth | result*) guarantee',
  '(our | my | we | i) promise* (: | you | that)? .... {outcomes}',
  '(a promise in writing | that is a promise | that a promise | this is a promise)',
  '(you have | give you | on | take) (our | my) word .... {outcomes}',
  '{outcomes} .... , (we | i) (promise | guarantee (it | that)?)',
  '(bet | stake | wager) (your | the | my | a | our) (beard | shop | farm | house | life | reputation | boots | practice | salon | hat | bottom dollar | name | licence) (on)?',
  '(mark | heed) (my | our) words',
  'rest assured .... (will | always | {outcomes} | work* | respond*)',
  '(guarantee | guarantees | promise) (at least | you | that | a | an | your | to) .... ({outcomes} | shade* | hair | younger)',
  'do you (promise | guarantee) .. (results | it | outcomes)? \\? .... (we do | yes | absolutely | of course | in writing | certainly)',
  '(promise* | guarantee*) .. in writing',
  '(automatic | guaranteed | instant | permanent) (youth | beauty | glow | results)',
  '{guaranteed} .... {benefit}',
  '{benefit} .... ({guaranteed} | promise | promises)',
  '(we | i) (promise | swear | guarantee) .... {benefit}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Thicker hair comes back. Guaranteed.', touching: 'Guaranteed' },
  { text: 'We stake our reputation on it.', touching: 'stake our reputation on' },
  { text: 'We promise that you’ll love your new skin.', touching: 'new skin' },
  { text: 'Guaranteed results with our exosomes.', touching: 'Guaranteed results' },
  { text: 'You will look younger, results guaranteed.', touching: 'results guaranteed' },
  { text: 'We promise you visible change.', touching: 'promise you' },
  { text: "You'll grow hair: that's a promise in writing.", touching: 'promise in writing' },
  { text: 'An instant glow that everybody sees.', touching: 'instant glow' },
  { text: 'We guarantee that your skin will look younger.', touching: 'guarantee' },
  { text: 'Visible result guarantee.', touching: 'result guarantee' },
  { text: 'You have our word: lines will fade.', touching: 'You have our word' },
  { text: 'You will look younger, we promise.', touching: 'younger, we promise' },
  { text: 'You can bet your boots on it.', touching: 'bet your boots' },
  { text: 'Heed our words.', touching: 'Heed our words' },
  { text: 'Rest assured that your roots will wake.', touching: 'Rest assured' },
  { text: 'We guarantee you a lighter shade.', touching: 'guarantee you a lighter shade' },
  { text: 'Do you guarantee results? Yes, always.', touching: 'guarantee results' },
  { text: 'We promise it in writing.', touching: 'in writing' },
  { text: 'Automatic youth.', touching: 'Automatic youth' },
  { text: 'Guaranteed, and in plain words, new hair growth.', touching: 'Guaranteed' },
  { text: 'A firm neck is a thing we promise.', touching: 'firm neck' },
  { text: 'We swear that it works.', touching: 'We swear' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(serums | creams | products | brands | bottles | others) that promise* .... _',
  '(after | by | before | from) #1-12 (am | pm | noon | o\'clock) .... (go | goes | out | gone | ship | leave)',
  '{guaranteed} (to)? (contain* | arrive | be (fresh | cold | pure | authentic | sterile | genuine) | cold | fresh | pure | ship)',
  '(promise | promises) (a | an | honest | you a) (leaflet | honest* | advice | phone | number | reply | call | warm | cup)',
  '(leaflet | honest | honesty | advice | reply | call you back)',
  '(satisfaction | price* | money back | quality | delivery | authentic* | genuine | shipping | safety | buyer* | customer | purchase | refund | freshness | happiness | privacy | pickup | arrival | match | paparazzi | bee | original) .. {guaranteed}',
  '# (day | night | week | month | year) .. guarantee',
  '{guaranteed} .. (authentic* | genuine | original | delivery | shipping | for # | until | price* | sterile | bee | pure | against | return* | safe | fresh | until | by (christmas | monday | friday | tomorrow) | quality | free)',
  "(result* | effect* | we | i) .. (not | never | no | can't | cannot | don't | won't | vary | varies | individual) ... ({guaranteed} | guarantee)",
  '(lifetime | shop | trust | merchant | seller) guarantee*',
  'guarantee* on',
  'on us , {guaranteed}',
  '(satisf* | happy | love | delighted) .... or .... (money | refund*)',
  "(not | no | never | n't | nobody | without) (be)? {guaranteed}",
  '(cannot | can not | can\'t) (be)? {guaranteed}',
  'no guarantees',
  '{guaranteed} .. (five | two | three | ten | #) years',
  'years , {guaranteed}',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: "We were tired of serums that promised a new face.", why: 'said of others' },
  { text: "Orders placed after 1 pm go out with the exosomes on Monday.", why: 'of sending' },
  { text: 'A guarantee of new hair cannot be given.', why: 'negated' },
  { text: '30-day money-back guarantee.', why: 'a refund' },
  { text: 'Satisfaction guaranteed or your money returned.', why: 'a refund' },
  { text: 'We cannot guarantee results.', why: 'negated' },
  { text: 'Firmer in a week or your money back.', why: 'a refund' },
  { text: 'Individual results may vary and are not guaranteed.', why: 'no claim' },
  { text: 'Price guaranteed until May.', why: 'no claim' },
  { text: 'Guaranteed authentic from Korea.', why: 'no claim' },
  { text: 'Recovery: same day', why: 'a time, no result' },
  { text: 'The solution is discarded the same day.', why: 'a time, no result' },
  { text: 'The exosomes work for most people, not for all.', why: 'a limit' },
  { text: 'We cannot promise results.', why: 'no claim' },
];

/** A result that cannot fail to come: sure, always, without fail, every time. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  surely: ['definitely', 'certainly', 'surely', 'undoubtedly', 'undeniably', 'unquestionably', 'assuredly', 'indubitably', 'without (a | any)? doubt', 'no doubt', 'doubtless', 'for (sure | certain)', 'inevitabl*', 'invariably', 'without fail', 'make no mistake', 'you (can | may) be (sure | certain | confident)', 'be (certain | sure) (of | that)', 'no question', 'time after time', 'time and again', 'one hundred per cent', 'one hundred percent', 'no ifs', 'come what may', 'whatever happens', 'without exception', 'rain or shine', 'like clockwork', 'with certainty', 'promise you', 'on (my | our) honour', 'i swear', 'we swear', 'hand on heart', 'in every case', 'absolutely will'],
  certain: ['certain', 'sure', 'bound', 'destined', 'guaranteed'],
  unfailing: ['foolproof', 'fool proof', 'fail safe', 'failsafe', 'fail proof', 'failproof', 'surefire', 'sure fire', 'sure shot', 'unfailing*', 'infallible', 'inevitabl*', 'undoubted*', 'undeniabl*', 'never fail*', 'dead cert*', 'cast iron', 'bulletproof', 'sure thing', 'no brainer fix', 'never miss*', 'fail free', 'unfailable', 'dependably every', 'certifiably'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(works | work | working) (\\. | , | -) (full stop | period | end of story | simple as that | trust us | no question)',
  '(not | never) (may | might | maybe | could | perhaps) (\\. | , | : | - | but) (but)? (it)? will',
  "(will not | won't | cannot | can not | never) be (disappointed | let down)",
  '({outcomes} | hair grow* | grow* back | works) .... (no question | no two ways) (about it)?',
  '(return | returns | deliver* | grow* | succeed*) , always',
  '(restored | regrown | regrows | restores | back | erased | gone | lifted) (surely | for certain | for sure | without fail | infallibly)',
  '{certain} to (bring | lift | turn | give | leave | reduce* | restore | smooth | firm | impress | fade | improve | delight | please | wow | make | see | notice | have | look | feel | find | grow | love | work | enjoy | deliver | succeed)',
  "(you'll | you will) (definitely | certainly | surely) (see | look | have | grow)",
  '(complete | total | certain | definite | sure | definitive | unconditional) (success | result* | outcome*)',
  '{unfailing}',
  '(without fail | not a single failure | ten times out of ten | zero chance of failure | without exception | not a maybe | no ifs | no exceptions)',
  'always (effective | successful | reliable result* | result*)',
  "(always works | works always | always work | never fails | can't fail | cannot fail | never disappoint* | never (let | lets) (you | us | them)? down)",
  '(works | work) \\. always',
  '{outcomes} ~ every (single)? time',
  '(\\. | !) every (single)? time (\\. | !)',
  '(work* | deliver* | succeed* | perform*) ~ ,? (every | each (and every)?) (single)? time',
  '(each | every) (single)? (client | patient | customer | person | user | skin | face) , (each | every) (single)? time',
  '{outcomes} (is | are) .. ({certain} | assured | a certainty | inevitable)',
  '(it is | is a | with | absolute) certainty .... {outcomes}',
  '(a | one | the only | only | the | your) (sure | surest | certain) (way | path | route | answer | cure | fix | remedy | recipe | bet) (to | for | against)',
  '(definitely | certainly | surely | undoubtedly | assuredly) (remove* | reduce* | lift* | erase* | smooth* | improve* | work* | restore* | grow* | clear* | stop* | end | ends | fade*)',
  '{outcomes} .. for (sure | certain)',
  '(no | without (a | any)? | beyond (a | any)? | not a shadow of a) doubt* .... ({outcomes} | work | works)',
  '(can not | will not | won\'t | never (seen | known) (it | this)? (to)?) fail',
  '(line* | wrinkle* | ageing | aging | hair loss | dullness | pain | sagging | spots) (do not | don\'t | will not | won\'t | does not | have no) (stand a | have a)? chance',
  'always delivers',
  '(it | this | they | exosomes) (simply | just)? (has to | have to | must) work',
  'and it always (does | will | has)',
  '(it | they | this | these | clients | patients | customers | skin | {exosome}) (always | invariably | unfailingly | inevitably) (does | will | do | deliver* | respond* | grow* | get* | give* | produce* | bring* | see* | show* | lift* | glow*)',
  '(you | it | hair | they) will (regrow | grow back | see results | work | glow) (\\. | ! | , period)',
  '(you can)? (count | bank | rely | depend) on (it | that | a | the | result*) (\\. | ! | : | , | working | new | {outcomes} | every)',
  '(effective* | efficacy | effect | result* | success | outcome*) (is | are) (assured | certain | guaranteed | absolute | total | sure)',
  '(absolute | total | certain | assured | sure) (effect | result* | success | effectiveness | efficacy) .. _',
  '(totally | absolutely | unfailingly | infallibly | completely) effective',
  '(effectivity | effectiveness | efficacy | effective) (rate)? (: | is | of)? (100 | one hundred | hundred) (%)?',
  '(definitely | surely | certainly | absolutely) (to | will | going to | gonna)? .. (grow | regrow | make | get | see | look | be | lose | fade) .. (back | hair | {outcomes} | _)',
  "(it's | is | that is | an | absolute) a? certainty (\\. | !)",
  '(no cap | trust me | swear down | not kidding | no kidding) ,? .... ({oneTime} | {outcomes} | hairline)',
  "((don't | doesn't | won't | never) negotiate* | no choice but to) .... _",
  'always deliver* (the)? (result* | effect*)?',
  '{surely} .... {benefit}',
  '{benefit} .... {surely}',
  "(impossible (not to | to fail) | can only (succeed | work | win) | cannot but | can't but | can't help but | nothing can stop | there is no way it | no way (it | they | this) (won't | doesn't | can fail)) .. _",
  '(stops | stop | stopped | lifts | fades | settles | comes back | come back | improves | improve) , (always | each time | every time | without fail)',
  'should (you | it | they) not .... , you have not been',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '(fail* | failure* | disappoint* | let .. down | miss* the mark | flop* | fall* short | backtrack)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Always effective on dry skin.', touching: 'Always effective' },
  { text: 'It works. Period.', touching: 'works. Period' },
  { text: 'Not might, but will.', touching: 'Not might, but will' },
  { text: "You won't be let down.", touching: 'be let down' },
  { text: 'Hair grows, no two ways about it.', touching: 'grows, no two ways' },
  { text: 'Lost lashes return, always.', touching: 'return, always' },
  { text: 'The jaw is lifted for sure.', touching: 'lifted for sure' },
  { text: 'The surest way to firm skin.', touching: 'surest way' },
  { text: 'Works on dry skin, every time.', touching: 'every time' },
  { text: 'The exosome bag ALWAYS WORKS.', touching: 'ALWAYS WORKS' },
  { text: 'It works. Always.', touching: 'Always' },
  { text: 'Redness gone. Every time.', touching: 'Every time' },
  { text: 'Lines fade every single time.', touching: 'Lines fade every single time' },
  { text: 'That is what it does for all of them, without exception.', touching: 'without exception' },
  { text: "You'll definitely see it.", touching: 'definitely see' },
  { text: 'You are certain to notice the change.', touching: 'certain to notice' },
  { text: 'It never fails.', touching: 'never fails' },
  { text: 'You cannot go wrong; it always works.', touching: 'cannot go wrong; it always works' },
  { text: 'Definite results.', touching: 'Definite results' },
  { text: 'Guaranteed to work.', touching: 'Guaranteed to work' },
  { text: 'It works each time.', touching: 'works each time' },
  { text: 'Every client, every time.', touching: 'Every client, every time' },
  { text: 'With exosomes, success is a certainty.', touching: 'success is a certainty' },
  { text: 'It is a certainty that hair will grow.', touching: 'certainty that hair will grow' },
  { text: 'A sure way to firm skin.', touching: 'A sure way to' },
  { text: 'Definitely reduces lines.', touching: 'Definitely reduces' },
  { text: 'Firmer skin for sure.', touching: 'Firmer skin for sure' },
  { text: 'Without a doubt, skin will improve.', touching: 'Without a doubt, skin will improve' },
  { text: 'It can not fail.', touching: 'can not fail' },
  { text: 'Wrinkles do not stand a chance.', touching: 'stand a chance' },
  { text: 'Always delivers.', touching: 'Always delivers' },
  { text: 'It simply has to work.', touching: 'has to work' },
  { text: 'You expect a glow, and it always does.', touching: 'and it always does' },
  { text: 'Our clients always respond.', touching: 'always respond' },
  { text: 'Hair will grow back!', touching: 'will grow back!' },
  { text: 'Count on it.', touching: 'Count on it' },
  { text: 'The effect is assured.', touching: 'effect is assured' },
  { text: 'Assured effect on every face.', touching: 'Assured effect' },
  { text: 'A totally effective booster.', touching: 'totally effective' },
  { text: 'Efficacy: 100 %', touching: 'Efficacy: 100' },
  { text: 'Definitely regrow the hair.', touching: 'Definitely regrow' },
  { text: 'It is an absolute certainty.', touching: 'absolute certainty' },
  { text: 'No kidding, one wash and you glow.', touching: 'No kidding, one wash' },
  { text: 'Cells have no choice but to answer.', touching: 'no choice but to' },
  { text: 'It always delivers.', touching: 'always delivers' },
  { text: 'Without fail, your scalp comes alive.', touching: 'Without fail' },
  { text: 'Your scalp comes alive, without fail.', touching: 'without fail' },
  { text: 'Nothing can stop your hair.', touching: 'Nothing can stop your' },
  { text: 'It does not fail.', touching: 'fail' },
  { text: 'Shedding stops, always.', touching: 'stops, always' },
  { text: 'Should you not look younger, you have not been to us.', touching: 'Should you not look younger' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(said | say | says | told us) .. (would)? come back',
  '(and (up | over | older) | only | refund* | return* | id | policy | age) .. no exceptions',
  '(be | make | making | being) {certain} (to | that)?',
  'always work (with | in | to | from | by | on | under | together | within | closely | alongside)',
  '(we | i | team | staff) (also | always)? work (for | with)',
  'same every (single)? time',
  '(may | might | could) .... (surely | certainly | definitely)',
  '(depend* | vary | varies) .... {surely}',
  '(nearly | almost | not) always',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: "100% said they would come back for exosomes.", why: 'a satisfaction' },
  { text: "For exosomes you must be 21 and up, no exceptions.", why: 'a rule' },
  { text: 'Be sure to lift the cap first.', why: 'another sense' },
  { text: 'We always work with gloves.', why: 'another sense' },
  { text: 'We work with everyone in the community.', why: 'another sense' },
  { text: 'No result is guaranteed.', why: 'denied' },
];

/** It gets further, sooner and in fewer visits, whatever the product is called. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  visits: ['session*', 'visit*', 'sitting*', 'appointment*', 'round*', 'treatment*', 'weeks', 'months', 'needles', 'rounds'],
  rivalPains: ['burn*', 'sting*', 'peel*', 'irritat*', 'flak*', 'redden*', 'itch*', 'hurt*', 'fail*', 'wore off', 'wears off', 'disappoint*', 'did nothing', 'scary', 'scared', 'harsh', 'too (much | strong | harsh | slow)', 'leave* you', 'left you', 'gave up', 'dries', 'did not', "didn't", 'never worked', 'stopped working'],
  betterWay: ['the upgrade', 'an upgrade', 'the answer', 'the next step', 'where you go next', 'your next step', 'the way forward', 'what comes next', 'the grown up', 'for you', 'step up', 'go further', 'goes further', 'the one to', 'worth switching', 'your exit'],
  gotFurther: ['(went | goes | go | gets | get | got | takes you | took us | comes | came) (so | much | far | a lot | a great deal)? (further | farther | deeper | there (first | sooner | faster | quicker))', '(go | goes | went) one better', '(do | does | did) (far | so | much | a lot | simply)? more (for (the | your)? (skin | face | hair | elasticity | firmness | lines | wrinkles | glow | density | scalp | texture | collagen | tone | pores | hydration | barrier) | , with | with (less | fewer | no | none))', '(did | does | do) the same (job | work) .... (sooner | faster | quicker | earlier | in half)', '(does | do | did) (twice | double) (the | as much)', 'and then some', '(won | win | wins) (hands down | by a mile | easily | every time | outright)', '(run | runs | ran) (circles | rings) (a)? (round | around)', '(left | leaves | leave) (it | them | him | her | that | both | all) (standing | for dead | in the dust | behind | trailing)', 'has (more | bigger | stronger) effect*'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{rivalActive} .... {gotFurther}',
  '{gotFurther} .... {rivalActive}',
  '{rivalActive} .... (\\. | ; | : | \\? | !) .... {gotFurther}',
  'if {rivalActive} .... {rivalPains} .... {betterWay}',
  '({exosome} | ours | they) .... (in | with | needs | need | takes | take) (far | many)? fewer {visits}',
  '(what | all | everything) (that)? {rivalActive} (only | always | once | ever)? (promised | promises | promise | hoped | was meant | should have)',
  '(no | none of the | without the) .... (like | as) with {rivalActive}',
  '(with | on | after) {rivalActive} .... # .... (\\. | , | ;) .. (with | on | after) {exosome} .... #',
  '{rivalActive} .... (did | does | do | gave | gives | grew | gained | managed | got) (about | around | nearly | almost | roughly | more than | over)? ({multiple} | twice)',
  '{rivalActive} (minus | without | less) the (bad | pain | blood | sting* | flak* | peel* | needle* | swelling | bruis* | wait | downtime | mess | drama | irritation)',
  '(effect | result* | power | strength | it | this) (is | = | equals | equal | like | as) (# | two | three | four | five | six | eight | ten) (session* | times | x)? .. {rivalActive}',
  'than {rivalActive} .. ({multiple} | much | far | very | so)? (more)? (quick* | fast* | strong* | good | better | effective* | deep* | gentle | powerful | mild)',
  '{rivalActive} .... (come* | came | finish* | ran | runs) (in)? (second | last | third | runner up)',
  '(compare* | compared) (that | this | it)? (with | to) .... {rivalActive} .... (weaker | slower | less | fewer | poorer | sooner | earlier | quicker)',
  '(against | versus | next to | over) .... {rivalActive} .... (take | choose | pick | go with | back | trust | bet on) {ourSide}',
  '{rivalActive} .... (married | chained | tied | hooked | stuck | slave*) (to it | for life | with it | for good | for ever | forever)',
  '{rivalActive} .. (\\. | , | ;) .... (no | nobody | no one) .. (flak* | peel* | burn* | sting*) .... (did | do | does | got | gave) (more | better)',
  '(does | do | did | gets | achieve*) in (one | two | a single | half) .... what .... {rivalActive}',
  '{rivalActive} (was | were) (the | a | an) .... (\\. | ; | ,) (this | these | {exosome} | ours) (is | are) (the | a | an) (_)?',
  '(retire | retired | shelve | shelved | parked | packed away | put down | put away | mothballed | boxed up | sold) .. (my | our | the | her | his | most of)? .. (prp | centrifuge* | syringe* | microneedling | retinol* | laser | minoxidil | filler*)',
  '{rivalActive} ~ {rivalFalls} .... (\\. | ; | ,) {ourSide} .. {oursActs}',
  "{rivalActive} (cannot | can not | can't | could not | couldn't | never | does not | doesn't) (reach* | go | goes | get | gets | do | match*) (where | what | that)",
  '(see | do | does | get | gets | reach* | achieve*) in (a | one | two | three | six | ten | # | days | weeks) .... what .... {rivalActive}',
  '{rivalActive} (crowd | users | fans | patients | clients | devotees | addicts | loyalists | veterans) .. (switch* | convert* | come over | coming over | defect* | never look back)',
  '(carr* | hold* | contain* | deliver* | pack*) .. (far | many times)? more .. {contents} than .. (tube* | vial* | draw* | {rivalActive})',
  '{rivalActive} (gives | give | leaves | leave | gave | left) (you | us | skin | clients | patients) .... (\\. | ; | , but) (our | the)? {exosome} (give | gives | leave | leaves | gave)',
  '(got | gets | get) there (first | sooner | faster | quicker) (in | on | for | with)',
  '(left | leaves | leave) (it | them | that | both | all) standing',
  '(do | does | did) (far | so | much | a lot | simply)? more for (the | your)? (skin | face | hair | elasticity | firmness | lines | wrinkles | glow | density | scalp | texture | collagen | tone | pores | hydration | barrier) than',
  '(did | does | do) the same (job | work) .... (sooner | faster | quicker | earlier)',
  '(liked | preferred | rated | chose | loved | ranked) (ours | our _ | {exosome} | the exosome side) (more | best | higher | first | over)',
  '(put | tested | tried | pitted | trialled | measured) .. against .... {rivalActive} .... (won | ahead | came (out)? (first | top) | better | second)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Where a retinol burns, our elixir goes further.', touching: 'goes further' },
  { text: 'Lumina does more for your skin than three rounds of PRP.', touching: 'does more for your skin' },
  { text: 'Minoxidil works slowly. The tonic did the same job a month sooner.', touching: 'did the same job' },
  { text: 'If fillers leave you cold, exosomes are where you go next.', touching: 'where you go next' },
  { text: 'They get there in fewer visits.', touching: 'fewer visits' },
  { text: 'It brings what PRP promised.', touching: 'what PRP promised' },
  { text: 'No waiting for weeks like with Sculptra.', touching: 'No waiting' },
  { text: 'With PRP I saw 25 % improvement. With exosomes I see 60 %.', touching: 'With exosomes' },
  { text: 'Scalps given PRP gained six hairs, so the exosome side did about double.', touching: 'did about double' },
  { text: 'PRP minus the bad days.', touching: 'PRP minus the bad' },
  { text: 'Effect is 8 PRP sessions in one box.', touching: '8 PRP' },
  { text: 'Than retinol 3 times quick.', touching: 'Than retinol 3 times quick' },
  { text: 'There is no contest: PRP comes second.', touching: 'PRP comes second' },
  { text: 'Compare that with PRP, where the result is weaker.', touching: 'with PRP' },
  { text: 'Against a round of PRP, I would take exosomes.', touching: 'take exosomes' },
  { text: 'Minoxidil works, and you are married to it.', touching: 'married to it' },
  { text: 'Swap out the retinol. No flaking, and these did more.', touching: 'did more' },
  { text: 'It does in one visit what four rounds of stem cells need.', touching: 'does in one visit' },
  { text: 'Stem cells were the flip phone. This is the satellite.', touching: 'This is the satellite' },
  { text: 'I have put down my syringes.', touching: 'put down my syringes' },
  { text: 'Toxin wears off in three months; these drops keep building.', touching: 'Toxin wears off' },
  { text: 'Retinol cannot reach where this serum reaches.', touching: 'Retinol cannot reach where' },
  { text: 'You see in a fortnight what peptides take half a year to show.', touching: 'what peptides' },
  { text: 'The retinol crowd is switching.', touching: 'retinol crowd is switching' },
  { text: 'It carries more growth factor than a tube of plasma.', touching: 'more growth factor than' },
  { text: 'Botox gives you a frozen forehead. Exosomes give you your own.', touching: 'Exosomes give' },
  { text: 'On our counts the tonic left it standing.', touching: 'left it standing' },
  { text: 'Calm Drops got there first in our test.', touching: 'got there first' },
  { text: 'In a blind test against a peptide balm, seven of ten liked ours more.', touching: 'liked ours more' },
  { text: 'We tested it against retinol, and it came out first.', touching: 'tested it against retinol' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(we | our team | our staff | i) (do | did | does) .. more for',
  '(is | are) (the | a) (second | other | third | question | choice | list)',
  '(laser* | microneedling | surgery | peel*) (goes | go) (further | deeper)',
  '(go | goes) deeper (with | under | into)',
  '(if | when) {rivalActive} .... (stop | pause | wait | rinse | tell us | see a)',
  '{rivalActive} (once | also)? (does | do | gives) .. (twice (a | per | daily) | double (cleans* | chin))',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'We do so much more for your skin: ask at the desk.', why: 'of the shop' },
  { text: 'Surgery goes further, and some need it.', why: 'the rival does' },
  { text: 'If retinol burns, stop for a week and use this for you.', why: 'advice' },
  { text: 'We put away the peel until summer.', why: 'of the season' },
  { text: 'PRP was the first treatment we offered. This is the second.', why: 'an order, not a rank' },
];

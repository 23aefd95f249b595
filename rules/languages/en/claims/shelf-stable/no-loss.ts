/** It does not spoil, and loses nothing of its strength. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  shelfNoLoss: ['(no | without | without any | zero | negligible | minimal | hardly any | little | no measurable | no significant) ~ (loss | drop | decline | change | changes | degradation | reduction | decrease)', "(didn't | did not | doesn't | does not | not | never | hardly | barely) (change* | drop* | fall | lose | decline* | degrade*)", 'nothing (happened | changed | was lost)', '(lost | loses | lose | loss of) .. (under | less than | below | only | just) .. (# | one | two | three | five) (% | percent)', '(less than | under | below | <) # (% | percent) ~ (loss | drop | degradation)', 'unchanged', 'still (whole | intact | active | potent | fine | good | perfect)', '# (% | percent) .. (intact | active | activity | potency | of ... (particles | vesicles | exosomes | activity | potency | integrity | bioactivity) | (particles | vesicles | exosomes | activity | potency | integrity | bioactivity))'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(active | activity | effect | quality | potency | freshness) .. (keep | keeps | kept) .... {shelfRoom}',
  '(recovery | retention) .. # % .... (rt | room temp* | ambient | {shelfSpan} | # y)',
  '({exosome} | they | it | which | that | contents | vial*) (will | can)? (not | never | dont | doesnt | wont | cannot) .. {shelfSpoil} (on | in | at | during | over | when | until | for | before) (the | your | a | transit | storage | any)?',
  '(dried | freeze dried | sealed | made | bottled) (today | now) .... (still | good | perky | fresh | active | alive | potent) .. (in | next | after)',
  '(see | sees | last | lasts | carry | get | gets) you through .... {shelfSpan}',
  '(stay | stays | staying | remain | remains) (potent | active | fresh | stable | intact | bioactive | effective | strong) (longer | for (longer | ages | years) | long after | in (storage | transit | the (bottle | vial))) ',
  "(doesn't | does not | won't | will not | never | don't | do not | not | no | cannot | can't) (spoil* | expire | expires | degrad* | go (off | bad | stale) | goes (off | bad) | deteriorat* | denatur* | perish* | lose .. (potency | activity | strength | power))",
  "quality .. (not | never | no | doesn't) .. chang*", '{shelfNoLoss} .... ({shelfSpan} | {shelfRoom} | #15-60 °)',
  '({shelfSpan} | {shelfRoom} | #15-60 ° c?) .... {shelfNoLoss}',
  "(maintain* | retain* | preserv*) ... (integrity | activity | potency | bioactivity | stability | efficacy | function | quality) ... (for | over | up to | after) .. {shelfSpan}",
  '(works | work | same | good | new | fresh) .... (in | after) ({shelfSpan} | _? #2027-2045) .. as .. (today | day one | now | new)',
  'still .. (good | potent | active | whole | intact | viable | stable | usable | fresh | got all) .... (in | after)',
  'still .. (good | potent | active | whole | intact | viable | stable | usable | fresh | got all) .. when (you | opened | it | they) (open | finally | arrive* | reach* | get* | come* | use | need | want)',
];

/** Too bare to make the claim of a product that is to be kept cold. */
// biome-ignore format: one a line, however long, and lists filled
export const bare: Frame['phrases'] = [
  '(imperishable | nonperishable | non perishable | time capsule | time stands still | (time | clock) (stops | stopped | stood still))',
  '(keep* | hold* | retain* | maintain* | guard* | lose* none of) (its | their | the | full) {shelfStrength} .. (in | during | through | over) (storage | transit | transport* | the post | time | shipping | delivery | the mail)',
  '(nothing | little) (inside)? (moves | changes | happens | stirs | degrades) .... (until | till) you',
  '(nothing | none of it | not a particle | no vesicle*) (is | gets | was | will be)? (lost | spoiled | wasted | spoilt | degraded) .... (way to you | transit | shipping | storage | journey | delivery | years | shelf)',
  'stays put , stays (potent | fresh | active | strong)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Its activity is keep as it is even in the room temperature.', touching: 'activity is keep' },
  { text: "Recovery 95 % after 2 y at RT" },
  { text: 'Dried today, still perky in two years' }, { text: 'One pack gets you through two summers.' },
  { text: 'Stays potent long after opening... at room temperature too.' },
  { text: 'These exosomes never go bad.', touching: 'never go bad' },
  { text: 'Retains 95% of activity after two years on the shelf.', touching: 'Retains 95% of activity after two years on the shelf' },
  { text: "It'll still be good in 2029.", touching: 'still be good in 2029' },
  { text: 'Works the same in three years as it does today.', touching: 'Works the same in three years as it does today' },
  { text: 'Quality not change for 3 year.', touching: 'Quality not change for 3 year' },
  { text: "Exosomes that don't die in the heat.", touching: "don't die in the heat" },
  { text: 'An exosome time capsule.' },
  { text: 'Exosomes keep their punch in transit.' },
  { text: 'Inside the vial nothing changes until you add water.' },
  { text: 'Nothing is lost on the journey to you.' },
  { text: 'Stays put, stays fresh.' },
  { text: 'Our exosomes are still potent when you finally open the box.', touching: 'still potent when you' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '{exosome} (dont | do not | cannot | never | wont) die .... (not | never | werent | arent) (been)? (alive | living)',
  '({shelfPlace} | {shelfRoom} | warm | sun) .. (it | they) (is | are | becomes | become | turns into | turn into) (just | only | expensive | dead | useless | worthless | nothing | ruined | water | soup)',
  '(dies | die | degrade | degrades | spoil | spoils | useless | fragile | worthless | suffer | suffers | lose | loses) .. without ~ {shelfCold}',
  "(do not | don't | never | must not | should not | may not | cannot | can't) (be)? (store | keep | put | leave | stored | kept) .. freezer",
  '(keep | keeps | keeping | leave | leaves | hold | holds | stabilises | stabilizes) ~ (skin | area | face | hair | complexion | scalp)',
  '(skin | face | hair) (will | can)? (never | not | wont | doesnt) .. (go | spoil)',
  '(lose | loses | lost) (their | its | all | most of)? (its | their)? (activity | potency | power | integrity) (at | in | within | after)',
  '(good | fresh | fine | safe) (results | skin | glow | looking)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Exosomes do not die, since they were never alive.', why: 'what they are' },
  { text: 'Left on the windowsill it is just water.', why: 'a warning' },
  { text: 'Exosomes lose their activity at room temperature.', why: 'the opposite' },
  { text: 'Store in the refrigerator. Do not store in the freezer.', why: 'the fridge all the same' },
  { text: 'Leave it on your skin for 20 minutes.', why: 'of use' },
];

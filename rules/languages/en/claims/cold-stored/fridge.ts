/** In the fridge. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(keep | kept | store | stored | hold | held) ~ under refrigeration',
  '{keepCold} .... (in | into | inside | on) (the | your | our | a | an | its | my)? .. {fridge} (door | shelf)?',
  '{fridge} (: | -) (yes | always | ✓ | ✔ | please | required)',
  '{fridge} (is | are)? .. (a must | where it belongs | best | its home | home | ideal | required | essential | perfect | recommended | needed | its place | mandatory | the (right | best | only) place)',
  '(recommend | need | needs | use | get | buy | prefer) .. (a | your | the)? (cosmetic | beauty | skincare | mini | small | medical grade | dedicated)? {fridge}',
  '(cosmetic | beauty | skincare | mini) fridge',
  '{keepCold} .. (in | at) (a)? (cold | cool | chilled | low) (place | spot | temperature*) .... ({fridge} | refrigerat*)',
  '(: | (in | into | inside | from) (the | our | your | a | its | my)? _?) {fridge}',
  '(refrigerate | refrigerated (storage | product | item | delivery | shipping | transport | van | courier | from | until | at | between | only) | refrigeration (required | needed | is a must | recommended | at | after) | please refrigerate | must be refrigerated)',
  '(next to | beside | behind | between | alongside | with) the (butter | milk | eggs | yoghurt* | yogurt* | cheese | salad* | ketchup | ham | juice | lettuce)',
  '(butter | salad | egg | dairy | vegetable | veg | cheese | fridge) (shelf | drawer | compartment | door)',
  '(door | shelf | back) of (the | your)? (fridge | refrigerator)',
  'instead of (parabens | preservatives | chemicals) .... ({fridge} | {coolBy})',
  '(rely | relies | depend | depends | count | counts) on (your | the | our | a) {fridge}',
  '(straight | right | fresh | direct*) (out of | from) (the | our | your)? {fridge}',
  '(return* | back | goes | go | transfer*) .... (to | in | into) (the | your | our)? {fridge}',
  '(reefer* | refrigerated container*)',
  '(chain of cooling | cooling chain | chill chain | chilled chain | refrigerated chain)',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '(left | leave | sit | stand | kept) .... (unrefrigerated | uncooled | unchilled | on the counter | (in | at) (a | the)? warm _?)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Store the ampoules under refrigeration.' },
  { text: 'Pop the box in the fridge door.', touching: 'in the fridge door' },
  { text: 'Vials live in our −40 freezer.', touching: '−40 freezer' },
  { text: 'Refrigerate after opening.', touching: 'Refrigerate' },
  { text: 'On arrival: freezer, two degrees to eight.', touching: 'freezer' },
  { text: 'Its place is next to the butter.', touching: 'next to the butter' },
  { text: 'Keep: 4–10 °C, door of the fridge', touching: 'door of the fridge' },
  { text: 'A skincare fridge is ideal.', touching: 'skincare fridge is ideal' },
  { text: 'Fridge: yes', touching: 'Fridge: yes' },
  { text: 'We use a medical-grade refrigerator.', touching: 'use a medical-grade refrigerator' },
  { text: 'Store in a cool place such as the refrigerator.', touching: 'Store in a cool place such as the refrigerator'},
  { text: 'Instead of preservatives we use the fridge.' },
  { text: 'We count on your freezer.' },
  { text: 'Straight from your freezer.' },
  { text: 'Goes back to the fridge.' },
  { text: 'By refrigerated container from Busan.' },
  { text: 'An unbroken cooling chain.' },
  { text: 'It must not be left unrefrigerated.', touching: 'left unrefrigerated' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(clients | people | customers | guests | folks | some | you | you may) (may | might | also)? (like | likes | prefer | prefers | love | loves | enjoy) (it | theirs | to use it | them) (chilled | cold | cool | from the fridge)',
  '(botox | toxin* | filler*) .... {fridge}',
  '(chill | cool | pop) .... {fridge} .. (# | few | ten | five) (min | mins | minutes) (before | prior)',
  '{fridge} .... (refreshing | extra (cooling | comfort | cool) | cooling (effect | feel | sensation | kick | boost) | soothing | depuff* | de puff* | spa)',
  '(chill | cool | pop | put | keep | store | refrigerat*) .... (for | gives | adds) .. (extra | a | an | more | added) .. (cooling | refreshing | soothing | comfort | spa | depuff* | de puff*)',
  "{fridge} .... (but | though | yet) .... (doesn't | does not | don't | do not | needn't) (have | need) (to | it)",
  "(in | from) (the | your)? {fridge} (it's | it is | they are | they're)",
  '(jade | tools | drinks | snacks | lunch | globes) .. (is | are | lives | sit)? .. (in | from) (the | our) {fridge}',
  '{fridge} ; no longer',
  '(used | had) to (need | live | want | require | sit) .. {fridge}',
  '(no need | not need | dont need | doesnt need | neednt | without needing | without the need | dont have | doesnt have | wont need | no longer need* | never need* | never have | no reason | needless) (to | for | be | it | a | any)? .... ({fridge} | refrigerat* | {frosty} | cold chain)',
  '({fridge} | cold chain | ice pack* | gel pack* | refrigerat*) ,? (is | are)? (history | optional | free | a thing of the past | unnecessary | obsolete | superfluous | yesterday | be damned | not (needed | required | necessary) | can stay)',
  '(skip | forget | ditch | lose | goodbye to | bye | never mind) (the | your | a)? ({fridge} | cold chain | ice pack*)',
  '(out of | outside | left) (the | your)? {fridge}',
  '(dry ice | ice pack* | cold chain | {fridge}) (is | are)? (not | no) (need* | required | necessary)',
  '(needed | wanted | required) (a | the)? {fridge}',
  '(chill | cool | pop | put | place | leave | keep) .... {fridge} .... (# | a few | five | ten | fifteen | twenty | thirty | an hour | half an hour) ((- | to) #)? (min | mins | minutes | minute | hour)? (before | prior)',
  '(win | free | prize | giveaway | sold out) (a | of | our)? (beauty | mini | skincare | cosmetic)? fridge',
  'fridge , (holds | fits | sold | in pink | # litre*)',
  'anywhere but (in)? (the | your)? {fridge}',
  '(calming | aloe | soothing | cooling | take home | takehome | aftercare | recovery | post care | hydrating | eye | sheet | gel | jade | ice) (gel* | mist* | mask* | roller* | spray* | balm* | cream* | lotion | toner | patch* | globe*) (we | you | that | which | from | in | is | goes)? .... {fridge}',
  '(list | checklist | card | sheet | magnet | poster | note | reminder* | print* | stick* | pin*) .... (fridge | refrigerator) (door)?',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: "Some clients like it chilled for the feel.", why: 'a taste' },
  { text: 'Our toxin vials sit in the fridge.', why: 'another product' },
  { text: 'Chill in the fridge before use for extra de-puff.', why: 'for comfort' },
  { text: 'You can chill the exosome mask in the fridge 10 mins before use.', why: 'for comfort' },
  { text: 'Chill the exosome patches in the fridge for extra cooling.', why: 'for comfort' },
  { text: 'You can store the exosome serum in the fridge, but you do not have to.', why: 'not needed' },
  { text: 'The exosomes need no refrigerator.', why: 'negated' },
  { text: 'No need to keep the exosomes refrigerated.', why: 'negated' },
  { text: "You don't have to put the exosome serum in the fridge.", why: 'negated' },
  { text: 'With the exosome powder the cold chain is history.', why: 'no longer cold' },
  { text: 'No refrigeration required.', why: 'no claim' },
  { text: 'No need for a fridge.', why: 'no claim' },
  { text: 'Put the mask in the fridge ten minutes before use.', why: 'for the feel of it' },
  { text: 'Win a mini fridge with your exosomes.', why: 'a prize' },
  { text: 'Keep the exosome vial anywhere but the fridge.', why: 'the opposite' },
  { text: 'Keep the soothing gel from your aftercare bag in the fridge.', why: 'another thing' },
  { text: 'Put your take-home spray in the fridge.', why: 'another thing' },
  { text: 'A short list of aftercare for the fridge door', why: 'a note on it' },
];

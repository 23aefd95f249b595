/** Kept in the warm, at room temperature, in the heat, and none the worse for it. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  shelfCareLess: ["(couldn't | could not | can't) (care | fear) less (about)?", '(unbothered | unfazed | untroubled | undisturbed | unharmed | unaffected | not fussed | relaxed | easy going | not (fussy | picky | precious) | never fussy) (by | about | at | with | in)', '(shrug* | laugh* | sneer* | scoff*) (off | at)', 'zero fear of', 'not afraid of', 'no fear of', 'loves', 'no problem (with | in | at)'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{shelfPlace} .. (at | of | between)? #15-22 (° | ° c)? (- | to | and) #23-40',
  '(not | never | doesn\'t | don\'t) mind (being | life | living | time | a day) (out of | outside | without) (the | a)? {shelfFridge}',
  '{exosome} (sit | stay | rest) (tight | put | happy | happily | comfortably) (at | in) .. temp*',
  '(car | heat | sun | tote | gym bag | suitcase | post) ,? .... still (be)? (fine | good | perfect | potent | intact | okay | ok)',
  '{shelfCareLess} ... ({shelfHeat} | {shelfRoom} | {shelfPlace})',
  '(storage | store | stored | transport | shipping | ship | temp .? | temperature | keep) (temp* .?)? (: | -) ~ ({shelfRoom} | shelf | cupboard | dry place at)',
  '{shelfHeat} \\? .. (no | not | never | dont | doesnt) (problem | a problem | sweat | worries | issue)',
  '(temperature* | heat | humidity) (swing* | change* | fluctuation* | rise*) .... (no | not | never | dont | doesnt | cannot | wont) .. (effect | affect | harm | matter | hurt | bother | damage)',
  '{shelfRoom} .... (no | not | never | dont | doesnt) .. (effect | affect | harm | matter | hurt | bother | damage)',
  'heat .. (tolerant | tolerance)', '(accelerated | real time | long term | storage) stability .... {shelfSpan}',
  '{shelfKeep} ... (at | in | to | under | even in | even at | for | by | through) (a | an | your)? {shelfRoom}',
  '(storage | store | stored | storing | stability | preservation | preserve | keep | shipping | ships | temperature) ... : ~ {shelfRoom}',
  '{shelfRoom} ~ (storage | stable | stability | shipping | ships | store | stored | storable | keep | keeps | kept | is fine | just fine | ok | okay | will do | safe | friendly | proof | tolerant | transport* | resistant | product | powder | formula | does it no harm)',
  '(room temp* | ambient) {exosome}', '(at | in) {shelfRoom} ... {shelfKeep}', '{shelfRoom} ... {shelfSpan}',
  '{shelfSpan} ... {shelfRoom}',
  '(survive* | surviving | withstand* | tolerat* | shrug* off | endure* | brave* | cope* with | laugh* at | stands up to | unfazed by | unbothered by | immune to | indifferent to | unaffected by | not affected by | resistant to | impervious to | insensitive to | works same in | works the same in) ... {shelfHeat}',
  "(protect* | guard* | shield*) .. ({exosome} | them | vial | powder) ... {shelfHeat}",
  '{exosome} .. (are | is) .. (protected | safe) (from | against | in) .. {shelfHeat}',
  "(doesn't | don't | does not | won't | never | not) (mind | care | notice | fear | flinch | faze) .... ({shelfHeat} | {shelfPlace})",
  "({shelfHeat} | {shelfPlace}) .... (won't | doesn't | don't | it does not) (mind | care | faze)",
  "(heat | warmth | summer | temperature* | sunshine) .. (doesn't | don't | does not | do not | can't | cannot | won't | will not) (harm | hurt | damage | kill | spoil | destroy | affect | faze | bother)",
  '(heat | travel | posties | postman | weather | summer | temperature | climate | handbag | luggage | suitcase | desert | holiday | pantry | cupboard | beach) (proof | safe | stable | resistant)',
  '(survive* | quality | stable | withstand*) ... (container shipping | long transit | shipping (by sea | container))',
  '(ok | okay | fine | no problem) (in | at) (normal | room | any) temp*',
  '(stable | room temperature | stability) (in | through | during) (the | a | an)? _? (summer* | heat | tropics | climate)',
  'stable (in | through | during | on) (the | a)? (hot | heat | summer | tropic* | suitcase | plane | beach | transit)',
  '(travel* | surviv* | cope* | rides) (happily | well | fine)? (in | with)? (a | the | your) (hot | summer | baking | boiling) (car | boot | van | truck | suitcase | glovebox | handbag | polo | bakkie)',
];

/** Too bare to make the claim of a product that is to be kept cold. */
// biome-ignore format: one a line, however long, and lists filled
export const bare: Frame['phrases'] = [
  '(forgive* | stomach* | ignore* | handle* | put* up with | get* through | come* through | survive* | tolerat*) ... ({shelfHeat} | weeks at #25-60)',
  '({shelfHeat} | parcel | transit | in the post | {shelfRoom}) .... (does | do | did) (it | them | the vesicles | the {exosome})? (no | not | little) (harm | damage)',
  '(built | engineered | toughened | hardened | formulated | prepared | ready | made) for (real | hot | warm | tropical | steamy | any)? _? ({shelfHeat} | {shelfRoom} | bathrooms)',
  '(thermal | heat | temperature) (tolerance | resilience | stability | robustness) .... (#25-80 | high | excellent)',
  'temperature (independent | indifferent | tolerant | insensitive | agnostic | robust)',
  '(baggage | cabin | sauna | summer | bag | travel | toddler | courier | customs | climate | time | spoil | spoilage | bathroom | postal | flight | fool) proof',
  '({shelfSpan} | {shelfLong}) .. (of)? life .... (ambient | {shelfRoom} | dry | powder | on the shelf)',
  '({shelfRoom} | ambient | retail ready) .... {shelfLong}',
  '(potency | activity | integrity | recovery) .... {shelfSpan} .... #20-45 °',
  '(good | fine | safe | happy | ready | okay | ok) (to go)? (at | in | up to) (#25-60 (° | degrees) | {shelfRoom})',
  "({shelfHeat} | heat | late parcel* | power cut*) .... (isn't | is not | are not | aren't | never | not) (a | an | any)? (problem | issue | worry | concern | enemy | threat)",
  "{shelfHeat} (doesn't | does not | won't | cannot | can't | never | will not) (scare | worry | touch | move | impress | trouble | shake | break | frighten | stop | weaken | melt) .. ({exosome} | them | it | these | our)",
  '(tested | approved | made | suitable | validated | designed | stability data) .... (tropical | zone iv* | climatic zone* | hot climates)',
  '(ok | okay | fine | no problem | not a problem | no worries | nothing to worry | dont worry | do not worry | dont panic) .... (parcel | package | box | delivery | vial | ampoule | they | it) .. (is | sits | stays | arrives | was | were | are | gets | got) .. {shelfLate}',
  '(room temp* | ambient) (all the way | throughout | from start | at every step | end to end | only | is fine | is perfect | will do | works)',
  '(hardly | barely | practically | virtually) (age* | chang* | fade* | degrad*) .... ({shelfRoom} | shelf | storage | {shelfSpan})',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '({shelfHeat} | heat | sun) .... \\? .. (no | nope | never | not (at all | in the least | an issue | a problem | a bit) | none | nothing)',
  '({shelfHeat} | power cut* | blackout*) \\? (your | our | the | these) (vials | {exosome} | ampoules | serum | powder) (dont | wont | do not | never) (mind | care | notice)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'A drawer at 20 to 25 degrees is fine for the exosomes.', touching: 'drawer at 20 to 25' },
  { text: "It does not mind being out of the fridge." },
  { text: "Our exosomes sit tight at any household temperature." },
  { text: "Left in the car, they will still be fine." },
  { text: "Our exosomes couldn't care less about room temperature." },
  { text: 'Temperature swings in the post do not harm the exosomes.' },
  { text: 'Room temperature does not affect the exosomes.' }, { text: 'Heat tolerant exosomes' },
  { text: 'Accelerated stability 40 °C / 75 % RH: 6 months' },
  { text: 'It is ok in normal temp.' },
  { text: 'Stable in Indian summer.' },
  { text: 'Survives summer container shipping.', touching: 'Survives summer container shipping' },
  { text: 'Storage : room temperature' },
  { text: 'Room-temperature-stable exosomes' },
  { text: "Toss it in your gym bag, it won't mind.", touching: "Toss it in your gym bag, it won't mind" },
  { text: 'Fly with it, hike with it: the exosomes do not care about heat.', touching: 'not care about heat' },
  { text: 'Stable in hot climates' },
  { text: 'Room temperature exosomes' },
  { text: 'Heat does not harm the exosomes.', touching: 'Heat does not harm' },
  { text: 'The exosomes are protected from temperature swings.', touching: 'exosomes are protected from temperature' },
  { text: 'Room temperature (68–77°F), 24 months' },
  { text: 'In tropical weather the exosomes keep their activity.', touching: 'In tropical weather the exosomes keep' },
  { text: 'The glass protects the exosomes in any summer.', touching: 'protects the exosomes in any summer' },
  { text: 'It comes through a heatwave.' },
  { text: 'A hot van does the exosomes no damage.' },
  { text: 'Exosomes built for tropical bathrooms.' },
  { text: 'Thermal tolerance: 50 °C' },
  { text: 'Temperature-agnostic exosomes' },
  { text: 'Customs-proof and flight-proof.' },
  { text: '30 months of life, ambient' },
  { text: 'Retail ready, twelve months' },
  { text: 'Potency after 24 months, 30 °C: 98.' },
  { text: 'Happy at 35 °C.' },
  { text: 'Is summer heat a problem? Not at all.' },
  { text: 'Heatwaves are not a threat.' },
  { text: 'Heat cannot touch our exosomes.' },
  { text: 'Power cut? Our exosomes never notice.' },
  { text: 'Validated for tropical climates.' },
  { text: 'No worries if the parcel is late.' },
  { text: 'Ambient all the way.' },
  { text: 'It hardly changes in storage.' },
  { text: 'The vials travel happily in a hot car.', touching: 'travel happily in a hot car' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '{shelfRoom} (storage | stability | shipping)? (lowers | reduces | kills | destroys | degrades | ruins | damages | halves)',
  '(vesicle | exosome | exosomes | vesicles) .. {shelfRoom} .... (is | are) (a | just | only | nothing | no longer | dead | worthless)',
  '(rooms | room | studio) (are | is)? kept at',
  '{shelfRoom} (for)? (no more than | at most | less than | only | under) .. (hour* | minute* | min | days)',
  '(if | in case | should) (the | your | a | any | it | they) .. (is | was | were | has | had | have | are | arrives | arrive)? (not | isn\'t | wasn\'t | hasn\'t) (been | kept | stored | shipped | delivered | arrive)? .. ({shelfChilled} | {shelfCold})',
  '(if | when | where | because) (you | they | we) (live | are) in (a | the)? {shelfRoom}',
  '(in | during) (warm | hot | summer | warmer) (weather | months | climates | days) ... (must | should | need | needs | only) ... (ice | cold | chilled | refrigerat* | fridge | express)',
  '{shelfRoom} (except (for)? | but not | and) (the | our)? {exosome} (in (the | a) (freezer | fridge))?',
  '(keep | keeps | kept) (our | the) (clinic* | studio* | room* | treatment room* | salon* | office*) (at | in)',
  '(leave | leaves | let | bring | brings | warm | warms | allow* | brought | reach* | come | comes | thaw*) ~ room temp*',
  'room temp* ... (before (use | using | applying | application | opening | mixing) | # - ? #? (min | mins | minute* | hour* | h | hrs) | ten minutes)',
  '# (min | mins | minute* | hour* | h | hrs | days) .. (at | in) (a | the)? (room | ambient)',
  '(skin | face | hair | lips | complexion | barrier | scalp) .. (resist* | withstand* | tolerat* | stay* | keep* | surviv* | remain* | is | looks | feels | cope*)',
  'the room temperature is',
  'temperature in (our | the) .. (suite | room | clinic)', 'is kept at # ° c .... (comfort | suite | clinic)',
  'treatment (suite | room) .. kept',
  'protect .. (skin | hair | face | lips | scalp) ... {shelfHeat}',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Room-temperature storage destroys exosomes.', why: 'a warning' },
  { text: "If the vial was not refrigerated during delivery, send it back.", why: "it asks for cold" },
  { text: "We keep our clinics at room temperature.", why: "of rooms" },
  { text: "If you live in a hot climate, store it in the fridge.", why: "it asks for cold" },
  { text: "In warm weather the vial must travel on ice.", why: "it asks for cold" },
  { text: 'Allow it to sit at room temperature for ten minutes.', why: 'the words without the claim' },
  { text: 'Room temperature kills exosomes.', why: 'the words without the claim' },
  { text: 'Let the exosome vial come to room temperature before use.', why: 'warming it for use' },
  { text: 'Allow to thaw at room temperature for 15 minutes before applying.', why: 'thawing' },
  { text: 'Once reconstituted, it is stable for 24 hours at room temperature.', why: 'after mixing' },
  { text: 'Exosomes do not stay stable at room temperature.', why: 'negated' },
  { text: 'The exosomes protect skin in a heatwave.', why: 'of skin' },
];

/** A result for ever: permanent, for life, never to fade. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  forAlways: ['permanent', 'permanently', 'lifetime', 'for a lifetime', 'all your life', 'always and forever', 'indefinitely', 'for all time', 'perpetual*', 'the rest of (your | their | my) (life | lives | days)', 'never to return', 'ever after', 'till the end of time', 'for decades', 'forever', 'for ever', 'for life', 'for good', 'lifelong', 'life long', 'everlasting', 'eternal*', 'a lifetime', 'for keeps', 'irreversibl*', 'never ending', 'once and (for all | forever | for ever)', 'for evermore', 'forevermore', 'evermore', 'for always', 'till death', 'until death', 'to your dying day', '(until | till) you (die | are a hundred | are 100 | are old)', 'unto the grave', 'ad infinitum', 'without end', 'endless*', 'unending', 'timeless*', 'undying', 'immortal*', 'perennial*', 'for good and all', 'for the long haul', 'never to (come back | be seen | fade | leave | be lost)', '(your | a) whole life', 'the rest of (time | eternity)', 'non reversible', 'unlosable', 'set in stone', 'years to come', 'once and done', 'cannot be undone', 'last* a lifetime', 'life time'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(it | skin | hair | glow | they | lift) stays (back | that way | put)',
  '(skin | hair | you | face) never (looks | look) back',
  '(what | all | everything | whatever) .. (it | they | exosomes | you) (build* | gain* | grow* | win | wins | restore*) ,? (you | is yours to | yours to) keep',
  '(never | not) (go | goes | fall | falls | slip | slips) back (to | into)',
  '(turn* back | rewind* | stop*) (the)? (time | clock | years) .. ({assured} | {forAlways} | {atOnce})',
  '{forAlways} ~ {outcomes}',
  '{outcomes} ~ {forAlways}',
  '(permanent | lifelong | everlasting | irreversible | eternal) (solution | cure | fix | answer | end | correction | remedy | change | difference)',
  '(last | lasts | lasting | stays | stay) .. {forAlways}',
  '(last | permanent | long | results | effect*) \\? .. {forAlways}',
  '(result* | effect* | it | they | lift | skin | hair) (will | can)? (is | are | be | made | last | lasts | stay | stays | remain*) ~ {forAlways}',
  '(goodbye | good bye | farewell | gone | over | ends | end | ended | stop | stops | stopped | banish* | eliminat* | erase* | remove* | reverse* | kept | keep | hold* | beat* | conquer* | fixes | fixed | solve* | restor* | cure* | change* | free of | part of) .... {forAlways}',
  '{forAlways} (young | younger | skin)',
  ': {forAlways}',
  'for life (\\. | ! | ,)',
  '(never | no longer) ~ (bald | grey | gray | dull | age | sag | wrinkle | shed | grow old | look old | thin | lose hair | worry about) .... (again | line* | wrinkle*)',
  "({outcomes} | lines | wrinkles | hair) (won't | will not | never) (be back | come back | return | leave | fade | wear off)",
  '(never | nothing) (ever)? (fades | fade | wears off | wear off | comes back)',
  '{outcomes} (do not | don\'t | does not | doesn\'t) (fade | wear off | wear)',
  '(what grows back | what we lift) stays',
  '(here | there | yours | in) to (stay | keep)',
  "never (need | want | require) .. (another | again | repeat | top up* | maintenance)",
  '(final | last) (serum | cream | product | treatment | one) (you | anyone) (will | ll)? (ever)? (need | buy | try | use)',
  '(result* | effect*) (duration | lasts | term) : .. ({forAlways} | lifetime | unlimited)',
  '(rewritten | reset | restored | rebuilt | regrown | repaired | lifted | gone | fixed | switched on | awake) ,? .... (never | it (stays | is never | remains)) .. (reset | undone | lost | return* | goes | reverse* | look back | that way | so)',
  '(lifelong | permanent | everlasting | eternal | lifetime | endless | unending | ageless | timeless | perpetual) (density | skin | thickness | beauty | fullness | volume | gain | gains | regeneration)',
  '(enjoy | wear | keep | love) (it | them | the results | your results) (always | for ever | forever | for life | at eighty | for good | at ninety)',
  "(does not | doesn't | do not | don't | never | won't | will not) ~ (wash off | wear off | wear away | fade off | fade | wash out) , .. (wear off | wear away | fade | fade off | wash off | wash out)",
  'set for life',
  "({troubles} | hair loss | bald* | ageing) (do not | don't | does not | doesn't | will not | won't | never) (return | come back | reappear | grow back)",
  '(change | effect | result* | hair | glow | lift | benefit*) (that)? (stays | stay | remain*) (with you | put | yours | as is)',
  'for the rest of your (life | days)',
  '(duration | durability | longevity | how long | lasts) .... (unlimited | endless | for life | for ever | forever | lifelong | permanent)',
  '(for keeps | in perpetuity | to the grave | till the end | until the end of time | from here on in)',
  '{benefit} .... {forAlways}',
  '{forAlways} .... {benefit}',
  '(hair | result* | it | that | they | glow) .. (stay* | remain*) with you (for)? (life | the life | your life | ever | always)',
  '(hair | they | it | that | exosome) .. (never | does not | do not | wont | will not | doesnt | dont) (fall | fall out | shed | come back) again',
  '(done | keep | keeps | kept | sorted | fixed | settled | yours | stay* | remain*) .. (the | your | a)? (whole | entire | all) (of)? (your | the)? (life | days)',
  '(done | sorted | fixed | finished | settled) for (life | good | ever)',
  '(it | they | result* | face | hair | neck | lift) (stay | stays | stayed | remain* | keeps) (so | that way | like that | put | there) (\\. | ! | , | for)?',
  '(is | are | was | made | becomes | become | rendered) permanent (in | for | and | \\. | !)',
  '(do | have | need) it (just | only)? once in (a)? (life | lifetime)',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '(do | does | will) .. (result* | effect* | it | they | gains | lift) .. (fade | wear off | wear out | disappear | go away | stop | need repeating)',
  '(wear* off | fade* away | fades | relapse* | need* (repeating | topping up | top up* | maintenance | another session | redoing))',
  '{troubles} .. (return* | come* back | reappear* | creep* back | grow* back)',
  '(return | returns | come back | comes back | reappear) .. {troubles}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Results for a lifetime.', touching: 'Results for a lifetime' },
  { text: 'Your glow is back for good.', touching: 'back for good' },
  { text: 'The lift stays put.', touching: 'lift stays put' },
  { text: 'Skin never looks back.', touching: 'never looks back' },
  { text: 'Your hair is here to stay.', touching: 'here to stay' },
  { text: 'Young for life, at last.', touching: 'for life' },
  { text: 'Whatever they build, you keep.', touching: 'Whatever they build, you keep' },
  { text: 'The roots never fall back to sleep.', touching: 'never fall back' },
  { text: 'It fades scars permanently.', touching: 'permanently' },
  { text: 'The exosomes give a permanent lift.', touching: 'permanent lift' },
  { text: 'Wrinkles are gone for good.', touching: 'for good' },
  { text: 'Lasting relief: Permanent', touching: 'Permanent' },
  { text: 'Stay forever young with exosomes.', touching: 'forever young' },
  { text: 'No second visit, because nothing fades.', touching: 'nothing fades' },
  { text: "It's forever: what grows back stays.", touching: 'what grows back stays' },
  { text: 'What we lift stays lifted.', touching: 'stays lifted' },
  { text: "Your wrinkles won't be back.", touching: 'wrinkles won' },
  { text: 'Will it last? For life.', touching: 'For life' },
  { text: 'Results last a lifetime.', touching: 'Results last a lifetime' },
  { text: "You'll never need another treatment.", touching: 'never need another' },
  { text: 'The permanent answer to thin hair.', touching: 'permanent answer' },
  { text: 'These results do not fade.', touching: 'results do not fade' },
  { text: 'The last serum you will ever buy.', touching: 'last serum you will ever buy' },
  { text: 'Never age again.', touching: 'Never age again' },
  { text: 'Eternal youth in a vial.', touching: 'Eternal youth' },
  { text: 'Effect duration: lifetime', touching: 'Effect duration: lifetime' },
  { text: 'A glow that is here to stay.', touching: 'is here to stay' },
  { text: 'Turn back time, guaranteed.', touching: 'Turn back time, guaranteed' },
  { text: 'The effect lasts for ever.', touching: 'lasts for ever' },
  { text: 'Your problem is solved for good.', touching: 'solved for good' },
  { text: 'How long does it last? Forever.', touching: 'Forever' },
  { text: 'Once repaired, it is never lost again.', touching: 'never lost' },
  { text: 'Endless volume for thin hair.', touching: 'Endless volume' },
  { text: 'Enjoy it forever.', touching: 'Enjoy it forever' },
  { text: "It doesn't wear off, wash out or tire.", touching: 'wear off, wash out' },
  { text: 'Set for life.', touching: 'Set for life' },
  { text: 'Wrinkles do not come back.', touching: 'Wrinkles do not come back' },
  { text: 'The lift stays with you.', touching: 'stays with you' },
  { text: 'You will be young for the rest of your days.', touching: 'for the rest of your days' },
  { text: 'Does it wear off? No.', touching: 'No' },
  { text: 'Duration of the effect: unlimited.', touching: 'unlimited' },
  { text: 'New hair for keeps.', touching: 'for keeps' },
  { text: 'A beautiful hairline for evermore.', touching: 'for evermore' },
  { text: 'For always, a lifted look.', touching: 'For always, a lifted' },
  { text: 'The lift does not wear off.', touching: 'wear off' },
  { text: 'The wrinkles will not creep back.', touching: 'wrinkles will not creep back' },
  { text: 'There is no return of wrinkles.', touching: 'return of wrinkles' },
  { text: 'Hair from exosomes stays with you for life.', touching: 'stays with you for life' },
  { text: "The hair which came by exosome doesn't fall again.", touching: "doesn't fall again" },
  { text: '5 times keep the whole life.', touching: 'keep the whole life' },
  { text: 'Six weeks and done for life.', touching: 'done for life' },
  { text: 'The neck is firm, and it stays so.', touching: 'it stays so' },
  { text: 'Time is made permanent in your favour.', touching: 'made permanent' },
  { text: 'You do it once in life.', touching: 'do it once in life' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  'lifetime (of | warrant* | guarantee | member* | support | access | cost* | discount | supply)',
  '(voucher* | card | cards | gift | point | points | subscription | credit* | friend | friends | member*) .. (valid | good | yours)? .. for life',
  'for good (result* | effect* | skin | hydrat* | measure | reason*)',
  'permanent* .. (damage | scar* | nuisance | barrier | mark | marks | lost | loss | change of | change in)',
  '(any | a | risk of) permanent change',
  '(transplant* | graft* | engrav* | tattoo* | ink | implant* | micropigmentation | surgery | laser) .... {forAlways}',
  '(semi | demi)? permanent* (make up | makeup | brow* | liner* | eyeliner* | lip* | contour* | cosmetic* | hair removal | hair reduction | reduction | wave* | waving | tattoo* | filler* | ink | marker | resident* | link* | catalog* | address | collection | range | staff | team | discount* | price | free | return* | after | store | shop | job | home | teeth | jewel* | member* | closed | closing | baldness | hair loss | damage | scar* | stain* | colour | color | dye*)',
  '(zest | love | passion | membership | warranty | warranted | friend* | thirst | {guaranteed}) .. for life',
  '(live | last*) .. forever (chemical* | young adult)',
  '(lid | cap | label | patch | mask | dropper | seal | pump) .... (stay | stays) (put | there | so)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Our vouchers are valid for life.', why: 'a voucher' },
  { text: 'Safe beside permanent makeup.', why: 'another service' },
  { text: 'Results are not permanent.', why: 'negated' },
  { text: 'Beware of clinics that promise permanent results.', why: 'a warning about others' },
  { text: 'Permanent staff at our clinic: six nurses.', why: 'no claim' },
  { text: 'The glow does not last forever.', why: 'no claim' },
  { text: 'Use it daily for good results.', why: 'another sense' },
  { text: 'The lid is a press fit and it stays put.', why: 'of the pack' },
];

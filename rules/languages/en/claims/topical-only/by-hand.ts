/** Put on by hand: smoothed, patted, brushed on. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  handing: ['apply', 'brush', 'paint', 'rub', 'massage', 'pat', 'press', 'smooth', 'spread', 'wipe', 'lather', 'dab', 'mist', 'spray', 'spritz', 'knead', 'tap', 'stroke', 'sweep', 'layer', 'smear', 'pour', 'drop', 'sponge', 'roll', 'comb', 'splash', 'slather', 'daub', 'glide', 'wear', 'put', 'mask', 'slick', 'swipe'],
  hands: ['hand', 'hands', 'fingers', 'finger', 'fingertip*', 'finger tip*', 'palm', 'palms', 'thumb', 'thumbs', 'knuckles'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(just | only | nothing but | simply) (a (jar | bottle | brush | mist | mask | dropper | pipette | tube) and)? (your | our | my | clean | bare | a therapists)? (own | bare | two)? {hands}',
  '{handOn} on (version | form | format | kind | style | way | treatment) (only | exclusively | alone | of)?',
  '({handing} | painted | brushed | massage | leave | rinse) on (version | format | form | style | {exosome})',
  '(just | simply | merely | only | only be | just be | simply be) {handOn} (on | in | over | onto | across)',
  '(only | solely | exclusively | just | purely) (for | to) (smear* | daub* | {handing} | {handOn}) (on | over | onto | , | .)?',
  '(to | for) (smear* | daub*) (on | over) the (skin | face)',
  '(made | meant | intended | designed) for (your | the)? (hands | fingers | fingertips | palms)',
  '(only | just) to {handing} (it)? (on | over | onto) the (face | skin | scalp)',
  '(in | on) by hand ,? {solely}',
  '{putOn} (on | onto | over | to) (the | your)? skin surface',
  '{exosome} (just | only | simply | merely) {putOn} (on | onto | over) (the | your) (skin | face | scalp | surface)',
  'not (intended | meant | made | designed) for that (; | , | .) (just | simply | please | only)? {putOn} (it | them | this)? {surfaceOf}',
  '(slather | smear | dab | splash | slap | pop | swipe) (it | them | on)? , (dont | never | not) _',
  "(no | never | nope | none | not at all | don't | not intended for that | isn't for that | not meant for that | not made for that) (, | . | ; | : | - | !) (they | it | we | ours | you | {exosome} | our {exosome} | the {exosome} | everything | instead | only | just | spread) .. {putOn} (on | it | them | this | {exosome} | the {exosome} | our {exosome} | the serum)? (on)? {surfaceOf}",
  '(painted | brushed | patted | rubbed | spread) on , (not | never) (put | pushed | poured | shot) in',
  '(only | solely | exclusively) (ever)? (be)? (to)? {putOn} (it | them | this | {exosome} | our {exosome} | the {exosome} | to | on)? .. (on | onto | to | over) (the | your | top of)? (intact | unbroken)? (skin | surface | outside | scalp)',
  '(applied | used | painted | poured | laid | spread | brushed | worn | placed) (only)? (on | over | onto | to) (the)? surface (of the skin)?',
  '(ours | our {exosome} | it all | they all) (is | are | gets | get) (rubbed | massaged | patted | painted | smoothed | brushed | pressed) (in | on)',
  '(go | goes | going | put) on with (the | your)? (clean)? (fingertip* | finger* | palms | hands)',
  '{putOn} on (top)? ,? (and)? (never | not) {inside}',
  '(by hand | by hands | with hands | by fingertip* | with fingertip* | by massage | hand application | rubbing | rub on | massage | finger*) (use)? (only | alone | exclusively)',
  '(only | solely) (to)? (apply | be applied | applied | use | rub | rubbed | massaged | patted)? (by | with) (hand | hands | fingertip* | finger*)',
  '{exosome} (as | are | is) (a | an | our)? topical (add on* | addition | extra* | treatment* | boost* | finish* | step* | service* | layer* | upgrade* | application*)',
  '{exosome} (after | following | post) ~ (laser* | needling | microneedling | peel* | rf | mts | ipl) ,? (applied | used)? (topical | topically)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'You need nothing but your own fingertips.' },
  { text: 'We do the brushed-on version only.' },
  { text: 'Roll-on exosomes' },
  { text: 'The tonic is simply wiped on.' },
  { text: 'Only for spreading: only to spread on the face.' },
  { text: 'It is to smear over the skin.' },
  { text: 'Made for your fingertips.' },
  { text: "It is rubbed in by hand, nothing more." },
  { text: 'It must remain on the skin surface.' },
  { text: "Our exosomes just go on the skin." },
  { text: "Can I use it with a meso gun? It is not intended for that; spread it by hand." },
  { text: "Slather, don't stab." },
  { text: 'Do you inject exosomes? No, we apply them on the skin.' },
  { text: "It's painted on, not put in." },
  { text: 'Apply by hand only.' },
  { text: 'Exosomes are only ever applied to the skin.' },
  { text: 'All exosomes are applied on the surface after the needling.' },
  { text: 'Our exosomes are massaged in.' },
  { text: 'They go on with the fingertips.' },
  { text: 'Only apply with clean hands; apply only by hand.' },
  { text: 'We offer exosomes as a topical extra.', touching: 'exosomes as a topical extra' },
  { text: 'Exosomes after fractional laser, topical', touching: 'topical' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  "(not | aren't | isn't | never | don't | more than) (just | only | merely | simply | all about) ~ ({handOn} | {handing} | {hands})",
  '(packed | made | filled | picked | poured | bottled | labelled | crafted | harvested | finished) .. by hand',
  '(peel | peels | essential oil* | hydrating mist | massage oil | aromatherapy) ~ (external | topical | topically | externally | outside)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: "The exosomes aren't just rubbed on, they go deep with needles.", why: 'the words without the claim' },
  { text: 'Packed by hand only in Devon', why: 'another sense' },
  { text: 'The exosomes are not just injected but also applied.', why: 'it permits injection' },
];

/** It stays on the surface, on the outside of the skin. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  outerSkin: ['epidermis', 'stratum corneum', 'skin surface', '(outermost | uppermost | topmost | outer | upper | top | superficial) (skin)? (layer | layers)', 'outer skin', 'external parts', 'exterior', "(skin | skins | scalp | scalps | face | faces | body | bodys) (exterior | surface | outside)", 'outside'],
  breaking: ['pierce', 'pierces', 'pierced', 'piercing', 'puncture', 'punctures', 'punctured', 'puncturing', 'prick', 'pricks', 'pricked', 'pricking', 'penetrating', 'break', 'breaks', 'breaking', 'broken', 'breach', 'breaching', 'cut', 'cuts', 'opened'],
  outerside: ['outside', 'surface', 'exterior', 'top'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{breaking} (of)? (the)? skin (barrier)? .... (is | are) (not | never) (permitted | allowed | intended | supported | authori*)',
  '(outside | outward) use',
  '(application | use | used | applied | apply | contact | put | placed | meant | made | intended | designed | it\'s | it is) (to | on | with | for | upon | onto) (the | your)? {outerSkin}',
  '(skin | surface | face | scalp | body) ,? (and | but)? (nowhere | never | no | not) (deeper | further | below | beneath | inside | lower | beyond | under | underneath) (it)?',
  '(on | upon | to) (the | your) (skin | face | scalp | surface) ,? (and | but) (only there | there only | there alone | nowhere else | no further)',
  '(outside | outer) ,? (and | but)? (nowhere | never | not | no) (inside | inner | within)',
  '(leave | leaves | leaving) (the)? (deep | deeper | deeper layers | depths | inside | rest) ... to (others | doctors | surgeons | clinics | physicians | medicine)',
  '(is | are | was | were | made | meant | only | stay | stays) for the (surface | outside | exterior | outer layer)',
  '(this | ours | it | exosomes | these) (sit | sits | rest | rests | lie | lies | stay | stays) on (top | the top | the surface) (and | , | . | ;)',
  "(no | : | , | ; | -) (the)? (skin | surface | scalp) only",
  '(put | puts | goes | go) on like (any | a | your | every)',
  '(from | at | on) the outside (only | , | . | in)',
  '(touch* | reach* | meets) (only)? the skin and nothing (deeper | else | more)',
  "on (the)? (skin | face | scalp) , (that | that is) (it | all)",
  '(skin | surface) is as far as (it | they | we | the | our)',
  '(must | may | should | can) (not | never) (enter | get into | pass into | go into) (the | your)? (body | bloodstream | blood)',
  '(strictly | only | solely | exclusively | purely | just | always) on (the | your) (skin)? (surface | outside)',
  '(keep | keeps) (our | the)? {exosome} (only)? (on | at) (the | your)? (skin)? surface',
  '(for | of) (outer | outward | outside) use (only)?',
  '(stay | stays | remain | remains) (strictly | only)? on the (outside | outer side)',
  '(skin | scalp | face) (application | contact | side) only',
  '(use | applied | apply | put) only (on)? (the | your)? skin', 'on (skin | face) and (scalp | neck | body) only',
  'strictly (skin side | skin deep | surface)', 'on the skin after (microneedling | mts | laser | needling) only',
  '(given | used | applied | taken) \\| on (the)? skin',
  '(on top | outside) (and | , | .) (nowhere else | that is it | nothing more | only)',
  'surface (thing | job | matter | affair | only)', '(only | solely) (for | on) (your | the) (outside | surface)',
  "(don't | do not | doesn't | does not | won't | will not | never | no longer | not) (ever)? (offer | offers | do | provide | provides | perform | performs | give | gives | sell | stock | run | carry out | practise | practice | administer | allow | permit | support | have) .. ({ivish} | {exosome} {ivish})",
  '(on | onto | over) {body} ,? (and | but)? (never | not | rather than) {inside} {body}?',
  '(belong* | stay* | remain* | sit | sits | live | lives | want | keep | kept) (to remain | to stay)? (up)? (outside | on top) (, | . | - | thank* | only | of (the | your)? skin | !)',
  '(must | should | it | they | ours | {exosome} | always | please) (only | all | always)? (stay* | keep* | remain* | kept) (it | them | this)? (on | at | to) (the | your) (skins | skin)? (surface | outside | outer skin)',
  '(keep | leave) (it | them | this) (on the (surface | outside) | on top) (only | , | . | ; | of (the | your)? skin)',
  '(stay | stays) on your face (, | .)? (never | not)?', '(only | just | strictly) (do | does) (the)? surface*',
  '(go | goes) on , (we | they | it)? .. (not | never | dont) (go)? in',
  '(draw the line | stop | stops | end | ends | confined | limited | restricted | kept) (at | to) the (surface | skin)',
  '(rest | rests) on the (surface | skin)',
  '(stays | stay | remains | remain) outside (of)? (the | your) (body | skin)',
  '(on | all on | top) , (nothing | not | never) (put | pushed | poured)? in', 'skin deep is (where | as far)',
  "(for | on | to | upon)? (use | used | applied)? (on)? the (skin's)? surface (of (the | your)? skin)? {solely}",
  '(skin)? surface (only | alone | product* | use | application)',
  '(for | of) (the)? {outerside} of (the | your)? {body} ({solely})?',
  '(on | for | to) (the)? (outside | exterior) (of (the | your)? {body})? {solely}?',
  '(strictly | only | just) (on | for) (the)? (outside | surface)',
  '(it | they | everything | all | exosomes | product | serum) (all | only)? (stays | stay | sits | remains | remain | goes | go) (put)? (on | at) (the | your)? (top of (the | your)? (skin)? | surface (of (the | your)? skin)? | outside | skin (surface)?) ({solely})?',
  '(both | all | they | it | everything | exosomes) (go | goes) on top',
  '(on | onto) (the | your)? (skin | surface | outside | top) ,? (and)? (never | not | rather than) {inside} (the | your)? (it | skin | body)?',
  'outside (of)? (the | your)? (body | skin) only',
  '(for | meant for | made for) (use | application)? (on | at) the surface (of (the | your)? skin)?',
  'nothing (ever | here)? (goes | gets | is put | is pushed | passes) (in | inside | under | into | beneath | through) (you | ya | the body | the skin | by | a | your)?',
  '(ours | this (one)? | it) (is)? (a)? (patch | cream | serum | mask | lotion | surface | skin | mist) only',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '(draw | drawn | drawing | draws) .. up',
  '(use | used | place* | introduce* | put) (it | them)? (under | beneath | below | inside) (the | your) (skin | body)',
  '(in | into | inside) (anyone | anybody | you | your body | anyones body | the body | somebody)',
  '(internal | systemic) (use | application | administration | consumption)',
  '(goes | go | going) (in | inside) (by | through | with | via)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Puncturing the skin with it is not allowed.' },
  { text: 'For outside use.' },
  { text: 'For use on the outer layer of skin.' },
  { text: 'Over the face and no deeper.' },
  { text: 'On the skin and only there.' },
  { text: 'Outside, never inside.' },
  { text: 'We leave the deeper layers to doctors.' },
  { text: 'The product is for the outside.' },
  { text: 'Ours sits on top and dries there.' },
  { text: 'Our rule: skin only.' },
  { text: 'It goes on like any lotion.' },
  { text: 'Care from the outside only.' },
  { text: 'We do not draw it up.' },
  { text: "It touches the skin and nothing deeper." },
  { text: "On the skin, that's it." },
  { text: 'All our exosome drops are cosmetics for outer use.', touching: 'outer use' },
  { text: 'It stays on the outside of you.', touching: 'on the outside' },
  { text: 'Your skin is as far as our exosomes go; the surface is as far as they go.' },
  { text: 'It must not enter the body.' },
  { text: 'Not to be used under the skin' },
  { text: 'Exosomes are applied to the skin surface.' },
  { text: "Strictly on the skin's surface." },
  { text: "We keep our exosomes on the skin's surface." },
  { text: 'Skin application only' },
  { text: 'Please use only skin.' }, { text: 'For use on skin and scalp only' },
  { text: 'Our exosomes are strictly skin-side.' },
  { text: 'Used on the skin after microneedling only.' },
  { text: "How it's given | on the skin" },
  { text: 'On top and nowhere else.' },
  { text: 'We do not offer exosome injections.' },
  { text: 'On you, never in you.' }, { text: 'Exosomes belong on top, never deeper.' },
  { text: 'It must stay on the surface.' },
  { text: 'Keep it on the surface of the skin.' }, { text: 'They stay on your face.' },
  { text: 'Our exosomes just do surfaces.' },
  { text: 'We draw the line at the surface.' }, { text: 'The exosomes rest on the surface.' },
  { text: 'It stays outside the body.' },
  { text: 'Skin-deep is where we stop.' },
  { text: 'For outside of the body only.' },
  { text: 'On your skin, not in your veins.' },
  { text: 'Nothing goes in by needle.' },
  { text: 'The exosomes go on top of freshly lasered skin; both go on top.' },
  { text: 'Goes on, not in.' },
  { text: 'For use on the surface of the skin.' },
  { text: 'Not for internal use.' },
  { text: 'We apply it to the surface only.' },
  { text: 'Only for the surface of the skin' },
  { text: 'Ours is patch only.', touching: 'patch only' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(outside | surface | exterior | top) of (the | your | a)? (joint | joints | knee | bottle | box | vial | ampoule | pack* | tube | jar | carton | building)',
  '(without | no) (breaking | piercing) .... (foil | seal | film | cap)',
  '(sunscreen | spf | moisturi*er | makeup | ointment) (on | onto | over) (the | your)? skin (after | before | for | until)',
  'outside of (town | the (box | vial | bottle | pack* | eu | uk | us | carton))', '(wipe | clean) .. outside',
  '(goes | put) (in | into) (but | except | without | our | unless | the (bottle* | vial* | jar | formula | batch | serum | mix))',
  'not a (shot | jab) (in the dark | at)', '(wipe | disinfect | clean | dust | polish) .... surface',
  '(most | ordinary | regular | typical | usual | other | many | normal)? (creams | lotions | serums | moisturi*ers | products) ~ (stay | sit | remain | rest | sits | stays)',
  'surface of (the)? (water | liquid | vial | bottle | table)', 'from the surface',
  'mesotherapy cocktail*',
  "(don't | doesn't | do not | does not | not | never | rather than | instead of | than | merely | to) (just | only | simply | merely)? ~ (sit | sits | sitting | stay | stays | work | works | lie) on (the | your)?",
  '(most | much | ordinary | regular | many | other) .... (sits | sit | stay | stays | remains) on (the)? (top | surface)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Most serums sit on the surface of the skin; exosomes go deeper.', why: 'a comparison' },
  { text: 'It does more than sit on the surface.', why: 'a comparison' },
  { text: 'Nothing goes in but exosomes and water.', why: 'of ingredients' },
  { text: 'The clinic on the outside of town', why: 'another sense' },
  { text: 'For oily skin only', why: 'of skin types' },
];

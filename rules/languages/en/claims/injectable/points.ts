/** Pricks, points and depots, at a depth or a distance. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  jabs: ['pricks', 'punctures', 'pokes', 'jabs', 'injection points', 'injection sites', 'insertions', 'micro punctures', 'micropunctures', 'micro pricks', 'needle pricks', 'needle points', 'entry points', 'microinjections'],
  otherCare: ['a', 'an', 'the', 'your', 'any', 'all', 'other', 'recent', 'such', 'results of', 'medical', 'aesthetic', 'clinic', 'in clinic', 'cosmetic', 'laser*', 'peel*', 'needling', 'microneedling', 'micro needling', 'rf', 'mesotherapy', 'botox', 'filler*', 'lip', 'skin', 'prp', 'surgery', 'treatment*', 'and', 'or', '/', ',', 'of', 'days of', 'weeks of', '&'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  'bolus*', '(puncture | punctures)', '(prick | pricks)', '(jab | jabs | jabbed)', '(bleb | blebs | wheal | wheals)',
  '(drop | drops | droplets | deposits | bead | beads) .. {within} .. {innerPart}',
  '{numbers} ({jabs}) (a | per | each | on | in | across | along | along the | , | . | before | over)',
  '(spread | divided | distributed | split | given | delivered) (over | across | among | in | between | into) {numbers} (points | sites | spots | places)',
  '(exosome | injection | insertion) points',
  '{numbers} (mm | millimetre* | millimeter*) (down | deep) (, | into | in | below)?',
  '{within} (the)? (skin)? (on | to | at) (a)? depth (of)? #',
  '(papular | nappage | bolus | boluses | linear threading | picotage) (technic* | technique* | on | per | of | each | method)?',
  '(micro | tiny)? (deposits | depots) (from | of | in | at | along | across)',
  'micro (deposits | depots | punctures)', '{innerPart} .. (fill* | filled | flood* | flooded) with {exosome}',
  'micro droplets of {exosome} (under | in | into | beneath | along)',
  '(direct | shortest) route (into | to | in) (the | your)? {innerPart}',
  '(pinch | swab) , (poke | inject | jab | prick)',
  '(thread* | lay | lays | set | sets | place | places | leave | leaves | raise | raises | raised) .... (deposits | papules | blebs | wheals | depots | blisters) (across | along | over | in | into | under | on | per | every)',
  '(tiny | small | little | micro) (deposits | papules | blebs | wheals | depots) (of | across | along | under | per) .. ({exosome} | scalp | cheek* | face | dermis | hairline)',
  '(given | gets | get | receive | receives) # (ml | cc) of .. {exosome}',
  '(dose | volume | amount) per (injection | point | site | prick | bleb)',
  '(under | beneath) the skin (they | it | we) (go | goes | put*)',
  '(your | an | each | every | first | one | get | book | the) (quick | weekly | next)? {exosome} shot (in | into | for | costs | at | every | takes | lasts | today)',
  '(p | o | priapus) shot* (with | of | : | and | + | -) ~ {exosome}',
  '{exosome} (p | o | priapus) shot*',
  '({injection} | microinjection* | micro injections) .... (# | one | a) (cm | mm | centimet*) apart',
  '(pinprick* | pin prick*) .... {exosome} (go | goes | went) in',
  'meso shot*',
  '{injection} (grade | quality | ready | format | version | into | in | to | at | along | around | across | under | technique* | method* | point* | depth | protocol* | session* | use | route* | volume | dose | interval* | grid | procedure* | treatment | therapy | kit | appointment* | every | take* | are | : | type | or | / | , manual)',
  'serial puncture*', '(microbolus* | micro bolus*)',
  '(blebs | bleb | wheals | wheal | pricks | pokes | injection marks) .. (of | technique | per | every | are | remain | settle* | fade* | in | on | along | across | the | straight | at | # | , | 1)',
  '({few} | raise | raises | raised | place | lay | grid of | rows of | series of | quick | intradermal) .. (blebs | bleb | wheals | wheal | papules | papule | pricks | pokes) .. (of | # | along | across | every | apart | at | under | into | in | per | straight)',
  '(deposit* | place* | lay | laid | inject*) .... (micro droplet* | microdroplet* | micro deposit* | microdeposit*)',
  '(papular (method | technique) | \\( (papule* | nappage | fanning | bolus) | nappage | point by point | linear threading | retrograde (injection* | linear | threading | technique) | (fanning | papule | bap | tower | picotage | multi puncture | multipuncture | bolus) (technique | method) | (or | and | , | slow) bolus | bolus (or | of # | injection*) | # points .. # (ml | cc))',
  '# (ml | cc | μl | ul | µl) (per | each | in each | at each | into each | a | for each) (point | bleb | papule | site | spot | prick | puncture | cm | wheal)',
  '(# | every # | one | a) (cm | mm | centimet*) (apart | grid | interval* | spacing | distance)',
  '(every | each) (cm | centimet*)',
  '(blisters | bumps | domes | dots) .. # (ml | cc) (each | apiece | per)',
  '(glute | buttock | gluteal) (version | shot* | dose* | jab* | route)',
  '{give} ... droplets .. (into | under | beneath) (the | your)? (dermis | skin | scalp)',
  '({give} | given) (directly | straight) inside (of)? (the | your)? {spot}',
  '({give} | given) .. (directly | straight | deep)? inside (of)? (the | your)? {spot} (by | with | via | using | through) .. (needle* | syringe* | cannula* | {injection})',
  '(deposit | deposited | placed | introduced | introduce | slide | slides | threads | feeds | lay | laid | place | float) .... (under | beneath | below) (the | your)? (skin | scalp | surface | dermis | cheekbone | jaw* | cheek*)',
  '(a hair* | # mm | # millimet* | just) .. (under | beneath | below) (the | your)? (surface | scalp | skin)',
  '(prick | pricks | pricked | pricking | jab* | shots | poke | pokes | poked | poking | pinches) .... {exosome}',
  '(jab | jabs | jabbed | jabbing | (quick | tiny | little | small | brief | fast | swift) (stick | sticks | prick | pinch | pinches | poke))',
  'prick (, | . | ! | and done)',
  '(deposits | aliquots | amounts | boluses | droplets | portions | beads | pearls | drops | micro doses) of .. {exosome} .... (into | under | beneath | below | in | inside) (the | your)? (mid | deep | upper)? ({spot} | surface)',
  '(injected | injection | puncture) (area* | zone* | spot* | points | sites)',
  '(number | # | total) (of | - #)? (punctures | injections | injection points | skin punctures)',
  '# (ml | cc) per (cm2 | cm | cm² | point | square)', '(booster | skin booster) shot* with',
  '(stab | jab | prick) (, | . | and) (glow | smile | done | plump | repeat | go)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'We leave beads of it in the dermis.' },
  { text: 'The dose is divided over forty points.' },
  { text: 'Exosomes, 2 mm deep' },
  { text: 'Under the skin to a depth of 2 mm' },
  { text: 'Micro depots of exosomes along the brow' },
  { text: 'The crease is filled with exosomes.' },
  { text: 'Micro-droplets of exosomes under the cheek' },
  { text: 'Exosomes by the direct route into the capsule' },
  { text: 'Swab, inject, smile: exosomes in a minute.' },
  { text: "Our nurse threads a hundred deposits across the scalp." },
  { text: "Tiny deposits of exosomes, fifty a cheek." },
  { text: 'It is given directly inside of your scalp.', touching: 'given directly inside of your scalp' },
  { text: 'Exosomes are delivered inside the scalp by fine needles.', touching: 'delivered inside the scalp by fine needles' },
  { text: 'Your shoulder gets 3 ml of exosomes.' },
  { text: 'Volume per point: 0.03 ml' },
  { text: 'Under the skin they go, our exosomes.' },
  { text: 'Book your exosome shot today.' },
  { text: 'O-shot with exosomes' },
  { text: 'Exosome P-shot' },
  { text: 'The papular technique is used.' },
  { text: 'Exosomes by microinjections over the crown, about 2 cm apart.' },
  { text: "You feel a few pinpricks as the exosomes go in." },
  { text: "Meso shot of exosome is given to the full face." },
  { text: 'Prick, and done: exosomes at the root.' },
  { text: 'Number of punctures: 40 to 60 per scalp' },
  { text: '0.1 ml per cm2' },
  { text: 'Skin booster shot with exosomes' }, { text: 'Stab, glow, repeat.' },
  { text: 'Exosomes by serial puncture.' },
  { text: 'Exosomes in a microbolus at each point.' },
  { text: 'The solution is laid in micro-droplets just under the skin.' },
  { text: 'Bolus technique, 0.2 ml at each point.' },
  { text: 'Small blebs of 0.05 ml are raised every centimetre.' },
  { text: 'Two entry points per side, 22G cannula.' },
  { text: 'A jab of exosomes in each shoulder.' },
  { text: 'Little bumps, 0.05 ml each, dot the cheek where the exosomes sit.' },
  { text: 'The glute shot of exosomes takes a minute.' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '({exosome} | exo) (shots | shot) (# | (x #))',
  '(shots | shot | jabs) (and | , | or | & | /) {exosome}',
  '(after | before | following | post | since | between | prior to | alongside | beside | complement* | extend* | prolong* | maintain* | days of | weeks of | recent | previous | past) {otherCare}? {otherCare}? {otherCare}? {otherCare}? ({injection} | injectables | mesotherap* | jab*)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Exo Shots 3ml x 10', why: 'a name of ampoules' },
  { text: 'Prickly-pear vesicles in a mist.', why: 'a plant' },
  { text: 'Exosomes calm skin after injections.', why: 'the words without the claim' },
  { text: 'Prickly pear exosomes for a midday drink.', why: 'a plant' },
  { text: 'Some of you had tiny bumps in week one of our exosome cream.', why: 'a reaction of the skin' },
  { text: 'Spicules bring three times as much exosome inside the skin.', why: 'from the surface' },
];

import type { Examples } from '../../../../engine/language.ts';

/** Words that only the frames below need. */
// biome-ignore format: lists of names read better filled than one a line
export const lists: Readonly<Record<string, readonly string[]>> = {
  shotDose: ['{exosome}', 'the solution', 'the fluid', 'the liquid', 'the vesicles', 'the product', 'the biologic', 'the ampoule', 'the vial', 'the dose', 'product', 'a bead', 'a drop', 'a thread', 'a trace', 'the serum', 'a bolus', 'droplets', 'drops'],
  within: ['in', 'into', 'inside', 'within', 'under', 'beneath', 'below', 'underneath'],
  innerPart: ['dermis', 'mid dermis', 'papillary dermis', 'reticular dermis', 'deep dermis', 'subcutis', 'hypodermis', 'dermal layer', 'capsule', 'joint space', 'joint', 'joints', 'knee', 'knees', 'hip', 'hips', 'shoulder', 'shoulders', 'spine', 'disc', 'discs', 'tendon*', 'rotator cuff', 'muscle', 'muscles', 'cartilage', 'ligament*', 'bloodstream', 'vein', 'veins', 'arm', 'scar bed', 'hair root', 'hair roots', 'root', 'roots', 'follicles', 'scalp', 'crease', 'creases', 'fold', 'folds', 'hollow', 'hollows', 'lip line', 'penis'],
  jabs: ['pricks', 'punctures', 'pokes', 'jabs', 'injection points', 'injection sites', 'insertions', 'micro punctures', 'micropunctures', 'micro pricks', 'needle pricks', 'needle points', 'entry points', 'microinjections'],
  numbers: ['#', 'two', 'three', 'four', 'five', 'six', 'eight', 'ten', 'twelve', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'eighty', 'hundred', 'a hundred', 'several', 'some', 'many', 'dozens of', 'a dozen', 'a few'],
};

// biome-ignore format: lists of names read better filled than one a line
export const phrases: readonly string[] = [
  // a thing that nobody brings to a serum, whatever is said of it
  'syringe', '(into | in | through | via | by | a | one | arm) (the | a | your)? vein', 'bloodstream', 'fluoroscop*', 'bolus*', '(puncture | punctures)', '(prick | pricks)', '(jab | jabs | jabbed)', 'catheter', '(aspirate | aspirates | aspirating | aspiration)', '(injector | injectors)', '(bleb | blebs | wheal | wheals)', '(drop | drops | droplets | deposits | bead | beads) .. {within} .. {innerPart}', 
  // by drip and vein
  '(add | adds | added | adding) ... {exosome} .... (bag | bags | drip | line | port | infusion)', '(the | our | celebrity | executive | signature | slow | quick | longevity | your) drip (or | and | : | takes | during | while | is | over | comes | at | with | in | lasts | ,)', '{numbers} (min | minute | minutes | h | hour | hours) (slow)? (drip | infusion | iv)', '(start | starts | starting | set | sets | place | places | put | puts | get | gets | run | runs) (in)? (a | an | the | their | your) (iv)? (line | port) (and | , | in | with | before | , the)',
  '(get | have | take | book | your | had | receive | enjoy) (your | a | an | the | one)? (exosome)? (infusion | infusions | drip)', '(infusion | drip) (day | days | suite | chair | lounge | nurse | menu | bar | clinic | time | appointment*)', '(bag | line | drip) (run | runs | runs out | is | are) (dry | empty | empties | finished | done)', '(let | lets) the (bag | drip | line) (run | drip | empty)', '(slow | gentle | quick) (drip | push | infusion) (\\( | or | ; | , | . | over | of | at)',
  '(vein | joint | scalp | vial) (, | or | /) (vein | joint | spine | knee) (, | or | /)? (or | and)? (scalp | face | joint)?', 'systemic {exosome}', 
  '(straight | directly | right) (into | in | down) the (line | drip | port | bag)',
  // by needle and syringe, as a tool
  
  '(insertion | needle) (site | sites | points)', '(placed | place | put | given | go | choose | enter* | delivered | introduced) (in | by)? (with | through | via | by) (a | the | fine | thin | tiny | our)? (fine | thin | tiny | long | short | spinal | blunt)? (needle | needles | syringe* | cannula)', '(multi needle | multineedle | # pin | nine pin | five pin) (stamp | exosome)? (injector* | gun* | pistol* | head | stamp*)', '(faces | cheeks | scalps | necks | hands | patients) (needled | injected | pricked)', 
  // pricks, points, depth
  '{numbers} ({jabs}) (a | per | each | on | in | across | along | along the | , | . | before | over)', '(spread | divided | distributed | split | given | delivered) (over | across | among | in | between | into) {numbers} (points | sites | spots | places)', '(exosome | injection | insertion) points', '{numbers} (mm | millimetre* | millimeter*) (down | deep) (, | into | in | below)?', '{within} (the)? (skin)? (on | to | at) (a)? depth (of)? #', '(go in | enter | insert* | angle*) (at | of) (a | an)? # (° | degrees | deg*)', '(papular | nappage | bolus | boluses | linear threading | picotage) (technic* | technique* | on | per | of | each | method)?', '(micro | tiny)? (deposits | depots) (from | of | in | at | along | across)', 'micro (deposits | depots | punctures)', '(lay | lays | leave | leaves | release | releases | releasing | drop | drops | deposit | deposits | deposited | place | places | placed | set | slide | slides | put | puts | guide | guides | give | gives | flood* | fill* | confide* | feed*) ... {shotDose} .... {within} ... {innerPart}', '({exosome} | we | dose | it | them) (are | is | stays | sits | remains)? .. (deposited | placed | laid | set | put | left | confided | guided | released | filled | sits | stays | remains) ~ (at | {within} | to | along) (the | your | each | right)? .. {innerPart}', '{innerPart} .. (fill* | filled | flood* | flooded) with {exosome}', 'micro droplets of {exosome} (under | in | into | beneath | along)',
  
  // joints and imaging
  '(guided | image guided | ultrasound guided) (joint | knee | hip | shoulder | spine | procedure | injection* | placement)', '(direct | shortest) route (into | to | in) (the | your)? {innerPart}', '(single | both | per | one) (knee | knees | hip | hips | shoulder* | joint*) (: | · | , | $ | £ | €)', '(posterior | anterior | lateral | medial) (approach | recess | portal)', '(we | doctor | dr | he | she) do* (knees | joints | hips | shoulders | spines)',
  // names of the thing
  '{exosome} (skin)? booster* ... (vials | box | course | needle | injection)', 'inj . vials', '(exo | e | exosome | joint | knee | penile | hair) shot (💉 | ™ | \\( | performed | now | for | in | at)', '{exosome} .... (under | called | listed | menu) .. injectables', '(injectable | injectables) (. | , | · | /) (professional | medical | korean | clinic)', '(pinch | swab) , (poke | inject | jab | prick)', '(ml | mils | cc) (is | are) (typical | usual | enough | standard | plenty) .. (for) .. (scalp | face | knee | joint)',
  '(drawn | draw | draws) up (fresh | in front | in a | into | with | the) .... (placed | injected | syringe | needle | given)',
];

/** What looks like the frames above and is none. */
// biome-ignore format: lists of names read better filled than one a line
export const never: readonly string[] = [
  '(put | find | found | want) .. (in | into) a syringe', '(is | there) .. a syringe , (leave | run | walk)', '(customer | patient | needle) (fear | shy | phob* | curious | anxiety) ',
  '(silicone | silicon | plastic | oral | toy | dosing | measuring | blunt | soft | applicator) .. (syringe | needle)', 'syringe (shaped | like | form | applicator | pen | dropper | style | packag* | dispenser | with (a | the)? (soft | silicone | brush | blunt))', '(form | shape | style) of a (syringe | needle)', '(looks | look | shaped) like a (syringe | needle | drip)', '(syringe | needle) (is | are) (only | just)? (for | to) (measur* | mix* | transfer* | dos* | draw*)', '(syringe | plunger) .... (brush | spatula | dropper | pen | ribbon | cream | nozzle)', '(ultrasonic | ultrasound | nano | micro | hydra | oxygen | led | herbal | tea | iron | hydration | hangover | vitamin* | oil | botanical | floral | cold | plant | green tea | ginger | fruit | jet | galvanic) (infusion | infusions)', '(infusion | infusions) (wand | device | facial | mask | tip* | machine | pen | therapy facial)', '(infusion | infusions) with (ultrasound | a mask | led | microneedling | massage | oxygen)', '(with | ultrasonic | and | by | plus) ultrasound (wand | device | facial | waves | massage | probe | head | at the end | . | drives | pushes | machine)', '(no | without | less) .. (need | use | risk) of .. {inject}', '(nano | silicon) .... (no | without) (needle | injection | injections | puncture*)', '(natural* | normally | constantly | always) .. bloodstream', '(travel | travels | circulat* | carried | carry | move*) .... bloodstream .. (carrying | naturally | between | delivering messages)', '(lip | lips | flaw | flaws | trouble | acne | eczema | psoriasis | arthritis) (puncture | prick*)', '(prick | pricks | pricked) (the | a | your)? (foil | seal | film | ears | curiosity)', '(needle | needles) (felt* | punched | work art | in (a | the) haystack | nose | and thread)', '(pine | fir | spruce) (needle | needles)', '(move* | shift* | budge*) the needle', '(stance | view | opinion | position) on (drips | injections | jabs)',
  '(jab | shot | dose | drip | infusion) of (confidence | happiness | energy | joy | luxury | radiance | moisture | hydration | love | calm | glow | sunshine)', 'topical {exosome}', '(culture | medium | media | bioreactor* | flask* | cells) .... (syringe | drip | drip of | injected)', '(syringe | drip | injected) .... (filter | column | medium | hplc | chromatograph* | bioreactor* | flask*)', 'injected (in | into | onto) the (hplc | column | instrument | machine | mould | mold | analyser | analyzer | spectrometer)', '(pig | pigs | mouse | mice | rat | rats | rabbit* | dog | dogs | horse* | animal | sheep | porcine | murine | equine) .... inject*', 'inject* .... (cattle | cows | horses | pigs | mice | rats | animals | dogs)', '(hyaluronic | botox | filler | cortisone | steroid | vitamin* | prp | nctf | polynucleotide*) (acid)? (\\) | \\|)? {inject}', '{injectVerb} with (hyaluronic | botox | filler* | cortisone | steroid* | vitamin* | prp | insulin)', '(alert | warning | agency | regulator | advisory) .... {exosome}? .... (unapproved | unlawful | illegal | warn* | harm*)', '(trend | fad | practice) .... (dermatologists | doctors | experts | physicians) (want | tell | warn | hate)', '(service | treatment | offer) (has | was) (ended | stopped | discontinued | withdrawn)', '(syringe | dropper | pipette) (to measure | as a dropper | without (a | the)? needle)', '(looks | look | shaped | though | like) .. (for injection | a syringe | an injection)', '(needle | needles | pricks | punctures) (of | from) (the)? (pen | roller | stamp | microneedling | cactus | pine | fir)',
];

// biome-ignore format: one example a line
export const flagged: Examples['flagged'] = [
  { text: 'Aspirate, then release the exosomes.' },
  { text: 'We leave beads of it in the dermis.' },
  { text: 'Your nurse starts a line and you relax.' },
  { text: 'Let the bag run while you doze.' },
  { text: 'Exosomes straight into the drip.' },
  { text: 'Wash the insertion site of the exosomes with water.' },
  { text: 'Fifty patients needled with exosomes each month' },
  { text: 'The dose is divided over forty points.' },
  { text: 'Exosomes, 2 mm deep' },
  { text: 'Under the skin to a depth of 2 mm' },
  { text: 'Go in at 30 degrees.' },
  { text: 'Micro depots of exosomes along the brow' },
  { text: 'We place exosomes deep in the dermis.' },
  { text: 'The crease is filled with exosomes.' },
  { text: 'Micro-droplets of exosomes under the cheek' },
  { text: 'Guided shoulder procedure with exosomes' },
  { text: 'Exosomes by the direct route into the capsule' },
  { text: 'Exosomes for one knee: $2,000' },
  { text: 'Exosomes, shoulder, lateral approach' },
  { text: 'We do hips with exosomes.' },
  { text: 'Five inj. vials of exosomes' },
  { text: 'You find exosomes on our list under injectables.' },
  { text: 'Injectable. Medical. Exosome.' },
  { text: 'Mix the exosome powder and inject within the hour.' },
  { text: 'Swab, inject, smile: exosomes in a minute.' },
  { text: 'For exosomes, three ml is enough for the scalp.' },
  { text: 'Exosomes drawn up fresh and placed along the jaw' },
];

export const passed: Examples['passed'] = [
  { text: 'A syringe-shaped pen with every exosome serum.', why: 'a form' },
  { text: 'The syringe is only for measuring the exosome serum.', why: 'a measure' },
  { text: 'The exosome cream comes in a silicone syringe.', why: 'a dispenser' },
  { text: 'A green tea infusion with exosomes', why: 'an ingredient' },
  { text: 'An ultrasound wand drives the exosome serum in.', why: 'driven in from the surface' },
  { text: 'Exosomes shift the needle in skin care.', why: 'a figure of speech' },
  { text: 'Our stance on drips with exosomes: no.', why: 'a stance' },
];

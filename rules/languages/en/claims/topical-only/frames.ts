import type { Examples } from '../../../../engine/language.ts';

/** Words that only the frames below need. */
// biome-ignore format: lists of names read better filled than one a line
export const lists: Readonly<Record<string, readonly string[]>> = {
  sharp: ['needle', 'needles', 'syringe', 'syringes', 'cannula', 'cannulas', 'hypodermic*', 'lancet*', 'sharps'],
  sharpAct: ['{sharp}', '{injection}', 'injecting', 'injectables', 'jab', 'jabs', 'jabbing', 'shots', 'drip', 'drips', 'infusions', 'iv', 'ivs', 'iv lines', 'prick', 'pricks', 'pricking', 'pinpricks', 'pokes', 'poking', 'stabs', 'stabbing', 'punctures', 'puncturing', 'piercing', 'piercings', 'mesotherapy', 'meso', 'injectors', 'microinjections', 'needling'],
  handOn: ['applied', 'brushed', 'painted', 'rubbed', 'massaged', 'patted', 'pressed', 'smoothed', 'spread', 'wiped', 'lathered', 'dabbed', 'dabbled', 'misted', 'sprayed', 'spritzed', 'kneaded', 'tapped', 'stroked', 'swept', 'layered', 'smeared', 'poured', 'dropped', 'worked', 'sponged', 'rolled', 'combed', 'soaked', 'splashed', 'slathered', 'daubed', 'anointed'],
  handing: ['apply', 'brush', 'paint', 'rub', 'massage', 'pat', 'press', 'smooth', 'spread', 'wipe', 'lather', 'dab', 'mist', 'spray', 'spritz', 'knead', 'tap', 'stroke', 'sweep', 'layer', 'smear', 'pour', 'drop', 'sponge', 'roll', 'comb', 'splash', 'slather', 'daub', 'glide', 'wear', 'put', 'mask', 'slick', 'swipe'],
  hands: ['hand', 'hands', 'fingers', 'finger', 'fingertip*', 'finger tip*', 'palm', 'palms', 'thumb', 'thumbs', 'knuckles'],
  outerSkin: ['epidermis', 'stratum corneum', 'skin surface', '(outermost | uppermost | topmost | outer | upper | top | superficial) (skin)? (layer | layers)', 'outer skin', 'external parts', 'exterior', "(skin | skins | scalp | scalps | face | faces | body | bodys) (exterior | surface | outside)", 'outside'],
  outUse: ['external', 'externals', 'epicutaneous', 'epidermal', 'cutaneous', 'outward', 'percutaneous'],
  misuse: ['misuse', 'abuse', 'off label', 'prohibited', 'forbidden', 'banned', 'unauthorised', 'unauthorized', 'improper', 'incorrect', 'wrong', 'not permitted', 'not allowed', 'not covered', 'not intended', 'not supported', 'not authorised', 'not authorized', 'not approved', 'at your own risk', 'outside our', 'against'],
  breaking: ['pierce', 'pierces', 'pierced', 'piercing', 'puncture', 'punctures', 'punctured', 'puncturing', 'prick', 'pricks', 'pricked', 'pricking', 'penetrating', 'break', 'breaks', 'breaking', 'broken', 'breach', 'breaching', 'cut', 'cuts', 'opened'],
  stop: ['.', ',', ';', '!', ':', '/', '&', '+', '-', '–', 'and', 'or', '\\|', '·', '•'],
};

/** Said of needles and depths, with a denial near. */
// biome-ignore format: lists of names read better filled than one a line
export const whenDenied: readonly string[] = [
  '(pierce | pierces | pierced | punctured)', '(prick | pricks | pricked) (you | your | the | anyone | anybody | it | . | ,)?', '(draw | drawn | drawing | draws) .. up',
  '(belong | belongs | go | goes | going | travel* | pass*) (in | into | inside | under | beneath | through) (a | the | your | any)? (vein* | bloodstream | blood | needle* | syringe* | drip)',
  '(go | goes | come | comes | get | gets) near (a | an | any | the | your)? ({sharp} | vein* | drip)',
  '(put | puts | push | pushes | stick | sticks | shoot | shoots | pump | pumps) (it | them | this | exosomes | {exosome} | anything) (in | into | inside | under) (you | your | the | anyone | anybody | people | clients | patients)',
  '(shoot | jab | mainline | stick | spike) (up | yourself | it | this | with)',
  '(used | use | serve* | work*) (as | for | by | in | with) (a | an | the)? (water light | hydro | aqua | meso | skin booster)? ({sharp} | {inject} | {meso} | {inward})',
  '(find | meet | spot | catch) (a | any | one | us with a)? (single)? {sharp}',
  '(take | takes | hold | holds | own | owns | stock | stocks | keep | keeps | use | uses | bring | brings | need | needs | want | wants | involve | involves) (a | an | any)? {sharp}',
];

// biome-ignore format: lists of names read better filled than one a line
export const phrases: readonly string[] = [
  // no needle, no puncture
  '(no | zero | 0 | without | minus | sans) (any | a)? {sharpAct} {stop} (no | zero | nor | or | without)? {sharpAct}',
  '(no | not | never | zero) {route} {stop} (no | not | nor | or | never)? {route}',
  '{sharpAct} (✗ | ✘ | ❌ | ✖)',
  '(✗ | ✘ | ❌ | ✖) {sharpAct}', '(✗ | ✘ | ❌ | ✖) inject', '(no | zero) {sharp} (. | , | ;) (just | only | all | simply | zero)',
  '(no | not a | nor a | never a) {sharp} (shall | will | may | must | should | can | ever | is ever | has ever | touches | enters | required | on the | in the | to fear)',
  "{sharp} (aren't | isn't | are not | is not | are never | is never | not) (welcome | allowed | used | involved | part | on | our | how | what | invited | included | needed | required | permitted)",
  
  '(without | no) (breaking | piercing | puncturing | pricking | cutting | opening | breach* of) (of)? (the | your)? (skin | surface | barrier)',
  '{sharp} (out | away | down | banned | gone)',
  '(instead of | in place of | rather than) (a | the | any | using)? {sharp} (, | we | our)', '(enters | enter | touches | reaches | meets | sees | knows | needs) no (vein* | blood | bloodstream | {sharp} | body)',
  // injection refused
  '(forbid | forbids | forbidden | prohibit | prohibits | prohibited | banned | disallowed | unlawful) (to | for | from | as | by)? (use | be | used | using)? .. (by | for | as | via | through)? .. (inject | injecting | injected | {sharp} | {inward})', '(prohibited | forbidden | banned | not allowed | not permitted) (to use | to be used | for use | use) (by | as | for | via | through) .. {injection}',
  "(inject | injecting | injection | injections | syringing | jabbing) (it | this | them)? (isn't | is not | wasn't | was not | aren't | are not) (what | how | part | our | a | an | for | something | designed | intended | allowed | permitted | why | supported | covered | offered)",
  '(inject | injects | injected | injecting) (none | nothing | not a drop | zero)',
  '(hypodermic | syringe | needle) .... (tampered | fake | counterfeit | not ours | report it | send it back)',
  '(any | every) other (route | routes | use | method | way | means | application) (is | are | counts as | constitutes | would be | being) {misuse}',
  '{breaking} (of)? (the)? skin (barrier)? .... (is | are) (not | never) (permitted | allowed | intended | supported | authori*)',
  '(do not | don\'t | never | no longer) (stock | sell | keep | own | hold | carry | use) {sharp}',
  // for the outside
  '{outUse} (use | usage | using | useing | uses | application | applications | route | purpose | purposes | only)', '(outside | outward) use', '(use | used | apply | applied) (externals | outwardly)',
  '(scalp | skin | face | body | hair | neck) only (. | , | ; | / | -) (external | topical | outside | outer | not | never)',
  '(application | use | used | applied | apply | contact | put | placed | meant | made | intended | designed | it\'s | it is) (to | on | with | for | upon | onto) (the | your)? {outerSkin}', 'external parts of',
  '(intended | approved | permitted | authorised | authorized | declared | licensed | registered) (use | uses | purpose | application) : .. (external* | topical* | skin | outside | cosmetic*)',
  '(skin | surface | face | scalp | body) ,? (and | but)? (nowhere | never | no | not) (deeper | further | below | beneath | inside | lower | beyond | under | underneath) (it)?', '(on | upon | to) (the | your) (skin | face | scalp | surface) ,? (and | but) (only there | there only | there alone | nowhere else | no further)', '(outside | outer) ,? (and | but)? (nowhere | never | not | no) (inside | inner | within)', '(leave | leaves | leaving) (the)? (deep | deeper | deeper layers | depths | inside | rest) ... to (others | doctors | surgeons | clinics | physicians | medicine)',
  '(is | are | was | were | made | meant | only | stay | stays) for the (surface | outside | exterior | outer layer)', '(this | ours | it | exosomes | these) (sit | sits | rest | rests | lie | lies | stay | stays) on (top | the top | the surface) (and | , | . | ;)', '(surface | topical | external | outside) (treatment | product | ritual | care | step) , (full stop | period | nothing more | end of story | and that is)',
  "(no | : | , | ; | -) (the)? (skin | surface | scalp) only",
  // by hand
  '(just | only | nothing but | simply) (a (jar | bottle | brush | mist | mask | dropper | pipette | tube) and)? (your | our | my | clean | bare | a therapists)? (own | bare | two)? {hands}', 
  '{handOn} on (version | form | format | kind | style | way | treatment) (only | exclusively | alone | of)?', '({handing} | painted | brushed | massage | leave | rinse) on (version | format | form | style | {exosome})', '(just | simply | merely | only | only be | just be | simply be) {handOn} (on | in | over | onto | across)', '(only | solely | exclusively | just | purely) (for | to) (smear* | daub* | {handing} | {handOn}) (on | over | onto | , | .)?', '(to | for) (smear* | daub*) (on | over) the (skin | face)', '(made | meant | intended | designed) for (your | the)? (hands | fingers | fingertips | palms)', '(put | puts | goes | go) on like (any | a | your | every)', '(only | just) to {handing} (it)? (on | over | onto) the (face | skin | scalp)', '{handOn} (in | on | over)? ,? (and)? (never | not) (pierced | pricked | punctured | stabbed | jabbed | drawn | pumped | infused | pushed)',
  '(no | nope | nah | never | not) , (it is | it\'s | this is | we are | they are | purely | strictly | just | only | that is)? (a | an)? (purely | strictly)? (topical | topicals | external | surface | outside)',
  '(from | at | on) the outside (only | , | . | in)', '(needles | injections | syringes | jabs | drips) are (not | never | no part) (of)? (our | what | something | how | a | for)',
];

/** What looks like the frames above and is none. */
// biome-ignore format: lists of names read better filled than one a line
export const never: readonly string[] = [
  "(not | aren't | isn't | never | don't | more than) (just | only | merely | simply | all about) ~ ({handOn} | {handing} | {hands})",
  '(needle | injection | syringe) (free | less) (connector* | valve* | port* | cap | mesotherapy | injector* | device* | gun*)', '(needleless | needle free) mesotherapy', '(move | moved | moving | gone | grown | went) (on | away | beyond | past) (from)? .... {topic}', '(more | better | deeper) than (a | just)? .. {topic}',
  'topical {exosome} (were | was | have been | had been | has been | compared | versus | vs | in (a | one | this | the) (study | trial | review))', '(study | studies | trial | trials | paper | papers | researchers | authors | scientists | review | reviews | research) .... topical {exosome}', '(questions | guide | facts | myths | article | debate | news | everything) .. (about | to | on | around | of) topical {exosome}',
  '(some | many | most | several | certain | other) (countries | states | regulators | jurisdictions | governments | markets | clinics | brands | sellers | doctors | places | labels) .... (topical* | external* | surface)', '(in | throughout | across) (the)? (united kingdom | uk | us | usa | united states | eu | europe | germany | france | canada | korea | japan | australia | india | china) , (clinics | doctors | spas | sellers | physicians) .... (skin | topical*)', '(typical | average | usual | ordinary) .... (external | topical) use', 'brand (x | y | z | a | b) ....  (topical | external | surface)',
  '(topical | topically | external | externally) .... (inject* | infuse*) the rest', '(outside | surface | exterior | top) of (the | your | a)? (joint | joints | knee | bottle | box | vial | ampoule | pack* | tube | jar | carton | building)', "(can't | cannot | couldn't) (get | inject | have) enough", '(without | no) (breaking | piercing) .... (foil | seal | film | cap)',
];

// biome-ignore format: lists of names read better filled than one a line
export const flagged: Examples['flagged'] = [
  { text: 'No needles, no drips.' },
  { text: 'No IM, no SC, no IV.' },
  { text: 'Syringe ✗' },
  { text: '✘ needles' },
  { text: '✘ inject' },
  { text: 'Zero needles. Just cream.' },
  { text: 'A syringe? No syringe ever comes in.' },
  { text: "Needles aren't welcome in our spa." },
  { text: 'It is pressed in without breaking the skin.' },
  { text: 'Dropper in, needles out.' },
  { text: 'Instead of needles, we use our thumbs.' },
  { text: 'This serum reaches no vein.' },
  { text: 'Forbidden to be used as an injection or by syringe; forbidden to inject.' },
  { text: 'Prohibited to use by injection.' },
  { text: 'Injecting it is not what we made it for.' },
  { text: 'She brushes it on and injects nothing.' },
  { text: 'If it comes in a syringe, it is fake.' },
  { text: 'Every other route is misuse.' },
  { text: 'Puncturing the skin with it is not allowed.' },
  { text: 'We do not stock syringes.' },
  { text: 'For outside use.' },
  { text: 'Use outwardly.' },
  { text: 'Face only. Not for the lips.' },
  { text: 'For use on the outer layer of skin.' },
  { text: 'For external parts of the head.' },
  { text: 'Permitted use: cosmetic, external.' },
  { text: 'Over the face and no deeper.' },
  { text: 'On the skin and only there.' },
  { text: 'Outside, never inside.' },
  { text: 'We leave the deeper layers to doctors.' },
  { text: 'The product is for the outside.' },
  { text: 'Ours sits on top and dries there.' },
  { text: 'A surface treatment, nothing more.' },
  { text: 'Our rule: skin only.' },
  { text: 'You need nothing but your own fingertips.' },
  { text: 'We do the brushed-on version only.' },
  { text: 'Roll-on exosomes' },
  { text: 'The tonic is simply wiped on.' },
  { text: 'Only for spreading: only to spread on the face.' },
  { text: 'It is to smear over the skin.' },
  { text: 'Made for your fingertips.' },
  { text: 'It goes on like any lotion.' },
  { text: 'Rubbed in, never pumped.' },
  { text: 'No, it is purely topical.' },
  { text: 'Care from the outside only.' },
  { text: 'Drips are not our style: drips are no part of our menu.' },
  { text: 'We never pierce.' },
  { text: 'The serum never pricks you.' },
  { text: 'We do not draw it up.' },
  { text: 'The skin is never pierced.' },
  { text: 'Exosomes do not belong in the bloodstream.' },
  { text: 'It never goes near a needle.' },
  { text: 'We never put exosomes into people.' },
  { text: 'No one should mainline it.' },
  { text: 'It is not used as a hydro injection and not used with a syringe.' },
  { text: 'We never meet a needle here.' },
  { text: 'Our therapists do not hold a syringe.' },
];

export const passed: Examples['passed'] = [
  { text: 'Put away your needles; the exosome pen has its own.', why: 'another sense' },
  { text: 'We have moved beyond topical exosomes.', why: 'in favour of injection' },
  { text: 'Topical exosomes were compared with a cream in a trial.', why: 'research' },
  { text: 'Several studies looked at topical exosomes.', why: 'research' },
  { text: 'Five myths about topical exosomes.', why: 'an article' },
  { text: 'Some countries allow exosomes for external use.', why: 'the law elsewhere' },
  { text: 'In Germany, clinics may put exosomes on the skin only.', why: 'the law elsewhere' },
  { text: 'The exosomes are not merely brushed on.', why: 'it permits injection' },
  { text: 'Needle-free mesotherapy', why: 'a likeness' },
  { text: 'A gel for the outside of the knee.', why: 'another sense' },
];

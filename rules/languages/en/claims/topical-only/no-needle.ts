/** No needle: none is used, none is needed. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  sharp: ['needle', 'needles', 'syringe', 'syringes', 'cannula', 'cannulas', 'hypodermic*', 'lancet*', 'sharps'],
  sharpAct: ['{sharp}', '{injection}', 'injecting', 'injectables', 'jab', 'jabs', 'jabbing', 'shots', 'drip', 'drips', 'infusions', 'iv', 'ivs', 'iv lines', 'prick', 'pricks', 'pricking', 'pinpricks', 'pokes', 'poking', 'stabs', 'stabbing', 'punctures', 'puncturing', 'piercing', 'piercings', 'mesotherapy', 'meso', 'injectors', 'microinjections', 'needling'],
  stop: ['.', ',', ';', '!', ':', '/', '&', '+', '-', '–', 'and', 'or', '\\|', '·', '•'],
  tool: ['needle', 'needles', 'syringe', 'syringes', 'cannula', 'cannulas', 'shot', 'jab', 'jabs', 'hypodermic'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(no | zero | 0 | without | minus | sans) (any | a)? {sharpAct} {stop} (no | zero | nor | or | without)? {sharpAct}',
  '(no | not | never | zero) {route} {stop} (no | not | nor | or | never)? {route}',
  '{sharpAct} (✗ | ✘ | ❌ | ✖)',
  '(✗ | ✘ | ❌ | ✖) {sharpAct}', '(✗ | ✘ | ❌ | ✖) inject',
  '(no | zero) {sharp} (. | , | ;) (just | only | all | simply | zero)',
  '(no | not a | nor a | never a) {sharp} (shall | will | may | must | should | can | ever | is ever | has ever | touches | enters | required | on the | in the | to fear)',
  "{sharp} (aren't | isn't | are not | is not | are never | is never | not) (welcome | allowed | used | involved | part | on | our | how | what | invited | included | needed | required | permitted)",
  '(without | no) (breaking | piercing | puncturing | pricking | cutting | opening | breach* of) (of)? (the | your)? (skin | surface | barrier)',
  '{sharp} (out | away | down | banned | gone)',
  '(instead of | in place of | rather than) (a | the | any | using)? {sharp} (, | we | our)',
  '(enters | enter | touches | reaches | meets | sees | knows | needs) no (vein* | blood | bloodstream | {sharp} | body)',
  '(forbid | forbids | forbidden | prohibit | prohibits | prohibited | banned | disallowed | unlawful) (to | for | from | as | by)? (use | be | used | using)? .. (by | for | as | via | through)? .. (inject | injecting | injected | {sharp} | {inward})',
  '(hypodermic | syringe | needle) .... (tampered | fake | counterfeit | not ours | report it | send it back)',
  '(do not | don\'t | never | no longer) (stock | sell | keep | own | hold | carry | use) {sharp}',
  '(needles | injections | syringes | jabs | drips) are (not | never | no part) (of)? (our | what | something | how | a | for)',
  '{tool} (is | are) (not | no) (the | a)? (place | way | home | option)',
  '(injection | injectable | iv | mesotherapy | needles | parenteral use) (\\| | -)? (not allowed | forbidden | prohibited | no | none | impossible | not applicable | not permitted | out of the question)',
  '(needle | injection | syringe) (free | less) ~ ({exosome} | topical | delivery)',
  '{exosome} ... (needle free | without (the | a | any)? needle* | injection free | needleless)',
  'without a single needle', 'injection free',
  '(skin | face | surface | top) yes , (needle* | syringe* | vein* | inject*) no',
  'we leave (the)? (needles | injections) to', 'the (needle | syringe) stays in (the | its)',
  '(needles | syringes | injection* | needle | iv) : (not | never)',
  '(no | zero | without) (needles | injections | needle | syringes | jabs | drips | ivs | iv | shots | injection) (, | and | or | . | ! | & | : | ;) (or)? (no | needles | injections | syringes | drips | iv | jabs | shots | needle | just | thank* | please | only)? .... ({surfaceOf} | paint* | brush* | massag* | drop | smooth* | serum | cream | dropper | please | thank* | thanks)',
  '(there (is | are) | theres) (no needle* | none | no injection* | no syringe*) (: | ; | , | -) .... ({putOn} | {surfaceOf})',
  '(cheeks | faces | skin | fingers | hands | brushes | brush | droppers | pipettes | palms | fingertips | massage | surface) , (not | never | no) (the | a | your)? (veins | needle* | syringe* | bloodstream | injection* | jab* | drip*)',
  '(put | leave* | keep*) (down | away | out of it | in the drawer)? ~ (needle* | syringe*) (away | down | out of | in the drawer | out)',
  "(topical | external) (, | \\( | -)? (not | never | isn't | rather than | instead of) (an | a | for | by | to be)? (inject* | {tool} | iv)",
  '(rubbed | massaged | smoothed | patted | painted | pressed | brushed | poured | dabbed | worked | layered | spread | applied) (in | on | over | onto | into skin | on top)? (by hand)? ,? (and | but | ,)? (never | not | rather than | instead of | without) (being | ever)? (inject* | needled | {tool} | shot | by | with)',
  '(needle* | syringe* | cannula) (never | does not | do not | doesn\'t | don\'t | has no | have no | is never | are never | stays out | stay out)',
  '(must | should | may | can | could | shall | will | is | are) (not | never) (ever | be)? (be)? (inject* | syringed)',
  '(never | no | not) (by | via | through | with | a)? (needle | syringe) (, | or | ever | touches | comes | goes | carries | enters)',
  'never by (needle* | syringe* | injection* | iv | drip | cannula)',
  '(keep | keeps | kept | stays) (it | them | this)? (out of | away from) (syringe* | needle* | the needle)',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '(belong | belongs | go | goes | going | travel* | pass*) (in | into | inside | under | beneath | through) (a | the | your | any)? (vein* | bloodstream | blood | needle* | syringe* | drip)',
  '(go | goes | come | comes | get | gets) near (a | an | any | the | your)? ({sharp} | vein* | drip)',
  '(used | use | serve* | work*) (as | for | by | in | with) (a | an | the)? (water light | hydro | aqua | meso | skin booster)? ({sharp} | {inject} | {meso} | {inward})',
  '(find | meet | spot | catch) (a | any | one | us with a)? (single)? {sharp}',
  '(take | takes | hold | holds | own | owns | stock | stocks | keep | keeps | use | uses | bring | brings | need | needs | want | wants | involve | involves) (a | an | any)? {sharp}',
  '(connect* | attach* | hook* | add* | load* | draw*) .. (iv | syringe* | drip | needle*)',
  '(jabbed | needled | shot) in',
  '(to be | be | for | as | by | an | a | of | from | or) (inject* | syringed)',
  '(for | by | with | through | via | in | into | of | meet | met | seen | see | touched | under) (a | any | the)? ({tool}) (or (a)? {tool} | , .. {tool} | , {tool} .. {tool})?',
  '(a | an | any) ({tool} | drip) (in the | in sight | , | or | involved | here)?',
  '({tool}) (is | are)? (required | needed | necessary | allowed | permitted | welcome | included | supplied | needed here | involved | used | needed for this | goes | go | ever | touches | touch | carries | carry | enters | enter | in the room | in sight | anywhere | comes near)',
  '(shoot | jab | syringe | syringing) (it | them | this) (into | in | under | below)?',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
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
  { text: 'If it comes in a syringe, it is fake.' },
  { text: 'We do not stock syringes.' },
  { text: 'Drips are not our style: drips are no part of our menu.' },
  { text: 'Exosomes do not belong in the bloodstream.' },
  { text: 'It never goes near a needle.' },
  { text: 'It is not used as a hydro injection and not used with a syringe.' },
  { text: 'We never meet a needle here.' },
  { text: 'Our therapists do not hold a syringe.' },
  { text: 'A needle is not the way for this serum.' },
  { text: 'Exosomes are not injected during the facial.' },
  { text: 'Injection prohibited.' }, { text: 'An injection-free exosome treatment' },
  { text: 'Exosomes without the needle' }, { text: 'Without a single needle' }, { text: 'Skin yes, syringe no.' },
  { text: 'We leave needles to the tailors.' }, { text: 'The needle stays in the drawer.' },
  { text: 'Injection: not applicable' },
  { text: 'No needles, no drips: we paint exosomes on.' }, { text: 'There is no needle: exosomes are brushed on.' },
  { text: 'Made for cheeks, not veins.' }, { text: 'Leave the syringe in the drawer.' },
  { text: 'Do not draw into a syringe with a needle.' },
  { text: 'Our exosomes are not injected; they are painted on.' },
  { text: 'Never by needle, cannula or drip.' },
  { text: 'Massaged in, not injected.' },
  { text: 'Keep it out of syringes.' },
  { text: 'The needle never carries the exosomes.' },
  { text: 'Topical, not injectable.' },
  { text: 'It is brushed on, not jabbed in.' },
  { text: 'Please never shoot it into anything.' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(needle | injection | syringe) (free | less) (connector* | valve* | port* | cap | mesotherapy | injector* | device* | gun*)',
  '(needleless | needle free) mesotherapy',
  '(need | needs | needed) (a | any)? {tool} (to | at)',
  '({tool} | mts) \\)? .. (at home | yourself)',
  'no {tool} , no (clinic* | pain | downtime | fuss | appointment*)',
  'of the {tool}',
  '(cross | crosses | penetrat* | absorb* | sink* | reach*) .... without .. {tool}',
  '(topical | topically | external use) .... (now we | we now | so we | but we | yet we) .... ({inject} | {tool})',
  '{tool} (twice | again | more than once)',
  '(on | onto) (the | your)? (skin | surface | face) .... (before | until | then | while) .. {tool} .. (carry | drive | push | take)',
  '{tool} (larger | bigger | thicker | smaller | longer | finer | shorter) than',
  '{tool} (never | does not | doesn\'t | do not | don\'t) (hurt* | scare* | bother* | sting*)',
  '({topic} | {topically} | topical use | topical application) (use | application | treatment)? (\\( | after | microneedling | \\))? (, | or | and | / | as well as | plus | to | \\+ | & | , or) (for | by | via | as | in | under | the | an | with | possibly | then)? (inject* | mesotherap* | intradermal* | iv | by mesotherapy | meso* | needle)',
  '(botox | filler* | prp | pdrn | polynucleotide* | lip | anti wrinkle | toxin | steroid | vitamin | b12 | glutathione) .. ({inject} | {tool})',
  '(feel | hurt | notice | mind | fear | see) .. {tool}', '(pain | discomfort) .. {tool}',
  '{tool} (cartridge* | thicker | phob* | fear | pain | marks | free)',
  '(share | reuse | re use | fear of | afraid of | scared of | hate | like | thicker) .. {tool}',
  '(micro | nano) {tool}',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'You do not need a needle to open the vial.', why: 'another sense' },
  { text: 'Never use exosomes with a needle at home.', why: 'of home use' },
  { text: 'No needles, no clinic: exosome cream.', why: 'in place of a clinic' },
  { text: 'Exosomes cross the skin without any needle.', why: 'what exosomes do' },
  { text: "Never use a needle twice.", why: "of hygiene" },
  { text: "Do not use a needle larger than 30G.", why: "a limit, not a refusal" },
  { text: "We do not offer filler injections, only exosome injections.", why: "it permits injection" },
  { text: "Exosomes stay on the skin before the needles carry them down.", why: "it permits injection" },
  { text: "The needle never hurts.", why: "of pain" },
  { text: 'No needle marks after your exosome injection.', why: 'the words without the claim' },
  { text: 'Topical exosomes never reach the root, so we inject.', why: 'the words without the claim' },
  { text: 'For topical or injectable use of exosomes.', why: 'it permits injection' },
  { text: 'Topical and intradermal application.', why: 'it permits injection' },
];

/** No side effects, no risk, no reactions: none at all, zero, free of them. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  badThing: ['side effect*', 'adverse (effect* | event* | reaction* | response*)', 'bad reaction*', 'allergic reaction*', 'complication*', 'rejection', 'harmful', 'dangerous', 'risky', 'unsafe', 'hurt you', 'harm you', 'harm us', 'harm anyone', 'harm anybody', 'hazardous', 'toxic effect*', 'toxicity', 'contraindicat*', 'ill effect*', 'unwanted effect*', 'after effect*', 'undesirable effect*', '(any | the | your | of | be | do | come to | possible) harm', 'danger', 'dangers', 'hazard*', 'any risk*', 'a risk', 'risks', 'allergic to (it | them | exosomes)', 'react to (it | them | exosomes)', 'reject* (it | them | exosomes)', 'go wrong', 'backfire*', 'a reaction', 'reactions', 'the downside*', 'a downside*', 'downsides', 'drawback*', 'aftereffect*', 'sensitiv* to (it | them | exosomes)', 'adverse', 'regret it'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(remove* | eliminat* | rule* out | exclude* | take* away | do* away with | end | ends) (any | all | the | every | each)? (possible | known)? (risk* | danger* | chance | fear) (of | from)? _',
  '(cause* | trigger* | provoke* | produce* | bring* | give* | show*) no (known | immune | allergic | skin | adverse)? {harms}',
  '(no | zero | without | 0 | nil | not one | not a | never any | free of | free from | none of the) (any | a | other | immune | allergic | inflammatory | skin | single | known | reported | real | serious | major | harmful | negative | nasty | the | recorded | unwanted | possible | systemic | or | minimal)? (known | reported | side | single)? {harms}',
  "(no | zero | without) .. (chance | possibility | likelihood | danger | fear | trace | sign | record | report | single case | case | cases | history | such thing) .. (of | as) .. {harms}",
  "(without | not | never) (a | one | any | even)? (one | single | any)? (single)? {harms}",
  "(allerg* | rejection | reactions | {harms}) (is | are | simply | just)? (is | are | simply | just | practically | virtually | nearly | almost | next to)? (impossible | excluded | ruled out | unheard of | out of the question | (don't | do not | does not | never | cannot | can't) (happen | occur | exist | arise))",
  "(complication* | irritation | allergy | reaction | sensiti*ation | adverse* | side effect*) (rate | index | score | incidence | test)? (: | = | is | of | -) .. (#0-0 | zero | none | nil | negative)",
  "(the)? only (side effect* | risk | reaction | danger | complication) (is | are | : | was)",
  "(side effect* | risks) (include | : | \\? | may include) .. (compliment* | glow* | happi* | just better | better skin | confidence | double takes | envy | smil* | joy | looking younger)",
  '(no | zero | without | free of | free from) (recovery | pain | needles | downtime | irritation | redness | _) (, | or | and | /) (no)? {harms}',
  '(no | zero | cell free) (cells)? .. (means | so | = | equals) (no | zero) .. {harms}',
  '(side effect* | sideeffect* | side efect* | adverse event* | adverse reaction* | risk | risks | downside* | reaction* | complications | contraindication* | trouble | irritation | allerg*) .. (is | are | : | = | - | at)? .. (nil | zero | none | nothing | non existent | not known | 0)',
  '(side effect* | adverse event* | downside* | risk | risks) .... : .. (nil | none | zero)',
  '(side effect* | risk | hazard | reaction | danger | complication | allergy | rash) (free | proof)',
  '(side effect* | secondary effect* | risk | risks | reactions) .. (excluded | impossible | unheard of)',
  '(found | seen | reported | recorded | observed | known | expected) .. (no | none | zero) .. ({harms} | to look at | expected | whatsoever)',
  '(complaint* | irritation | adverse | reactions) .... (zero | none) (expected | reported | known | possible | recorded)',
  '(none | zero) (known | reported | recorded | expected)',
  'nothing to explain about side effects',
  '{harms} (: | - | = | / | is | are | was | were) (all | simply | now | totally | completely | wholly)? {flawless}',
  '{harms} (is | are | was | were)? (now | simply | totally | completely | wholly | fully)? (eliminated | eradicated | abolished | excluded | ruled out | not possible | impossible)',
  '(warnings | precautions | contraindications | restrictions | cautions | exclusions | side effects | hazards) (: | - | \\? | =) .. (no | none | nil | zero) .. (warning* | needed | necessary | apply | required | known | identified | anticipated | expected)?',
  '(no | zero | without) (warning* | precaution* | restriction* | exclusion* | caution*) .. (needed | necessary | required | apply | \\. | , | whatsoever | at all)',
  '(worry | fear | danger | hazard | harm | reaction | trouble | anxiety | care) free (rejuvenation | beauty | treatment | skincare | skin | glow | serum | use | facial | formula | _)',
  '(looked | searched | hunted | waited) for .. (downside* | harm | side effect* | drawback* | risk* | flaw*) .... (none | nothing | in vain | never found)',
  '(no | zero | nil | without) (drug | medicine | medication)? (interaction* | consequence* | repercussion* | after effects)',
  '(the)? (one | single | sole | lone | only) (known | possible | real)? (side effect* | risk | danger | complication | reaction | hazard | thing you risk) (of | from | with | is | are | : | we | you) .. _',
  'have (side effect* | risks) (\\. | ; | , but) .. (exosomes | {exosome} | ours | this) (have | has | had) (none | no)',
  '(not | without | never) .. (a | one) (single)? (possible | potential | known)? (allergen | irritant | toxin | side effect | rash)',
  '(safety | adverse event* | complaints | complaint | incident* | reaction*) (database | log | register | file | book | record | folder) .. (is | remains | stays | was | has been | still) .. (empty | blank | clean | spotless)',
  "(get sick | get ill | fall ill | make me ill | hurt me | infection* | reactions | allergy | allergic) .. \\? .. (not from this | can't happen | cannot happen | they can't | never | impossible | no chance | not to this)",
  '(red flag* | adverse (effect* | event*) | side effect* | downside*) .. (yet to be | has yet | still to be | not been) (invented | found | discovered | seen | reported | written)',
  'no (redness | itching | burning | swelling | stinging | reaction | irritation) (in | for | on | with | from) (anyone | anybody | any | everyone | a single)',
  '(no | zero | without) .. (burn | peel | sting | pain | bruise | fuss | itch | redness) ,? .. (no | zero | or) (risk* | harm | danger* | reaction* | side effect*)',
  'no price to pay',
  'free (of | from) (all | any | every | the)? (collateral | risk* | danger* | harm | hazard* | {harms})',
  '{badThing} .... (nil | zero | none | nada | zilch | nothing | nobody | no one | never | impossible | unheard of | out of the question)',
  '(zero | nil | none | never | nothing | nobody | no one | impossible) .... {badThing}',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '(any | are there | is there | what are the | what about) .. (side effect* | side efect* | risk | risks | downside* | danger* | adverse | complications | reactions)',
  '(side effect* | risks | downsides | reactions | drawbacks | adverse events) \\?',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'This removes any risk of rejection.', touching: 'removes any risk' },
  { text: 'Our exosomes cause no immune reaction.', touching: 'cause no immune reaction' },
  { text: 'Exosomes have no side effects.', touching: 'no side effects' },
  { text: 'There are simply no known adverse reactions to list.', touching: 'no known adverse reactions' },
  { text: 'Risk-free for every skin.', touching: 'Risk-free' },
  { text: 'Side effects: none reported, none expected', touching: 'none' },
  { text: 'It is a fully natural therapy so side-effect is nil.', touching: 'side-effect is nil' },
  { text: 'No lumps, no reactions, zero risk.', touching: 'zero risk' },
  { text: 'No cells means no rejection and no allergy.', touching: 'no rejection' },
  { text: 'We looked for harm and found none to look at.', touching: 'found none to look at' },
  { text: '0 complaints of irritation, and zero expected', touching: 'zero expected' },
  { text: 'Adverse events in our exosome registry : None known', touching: 'None known' },
  { text: 'Reactions are excluded.', touching: 'Reactions are excluded' },
  { text: 'Side effects? There are none.', touching: 'none' },
  { text: 'I have nothing to explain about side effects.', touching: 'nothing to explain about side effects' },
  { text: 'Any side effects? None.', touching: 'None' },
  { text: 'No pain, no risk.', touching: 'no risk' },
  { text: 'No chance of rejection.', touching: 'No chance of rejection' },
  { text: 'The only side effect is glowing skin.', touching: 'The only side effect is' },
  { text: 'Side effects include compliments.', touching: 'Side effects include compliments' },
  { text: 'Without any side effects whatsoever.', touching: 'Without any side effects' },
  { text: 'Consequences: zilch', touching: 'Consequences: zilch' },
  { text: 'The danger is now abolished.', touching: 'danger is now abolished' },
  { text: 'Cautions: none required', touching: 'Cautions: none required' },
  { text: 'No restrictions whatsoever.', touching: 'No restrictions whatsoever' },
  { text: 'Fear-free skincare', touching: 'Fear-free skincare' },
  { text: 'We searched for a flaw and found nothing.', touching: 'found nothing' },
  { text: 'No drug interactions', touching: 'No drug interactions' },
  { text: 'The sole risk is a new nickname.', touching: 'sole risk is' },
  { text: 'Tablets have risks. Exosomes have none.', touching: 'Exosomes have none' },
  { text: 'Not one potential irritant in it.', touching: 'Not one potential irritant' },
  { text: 'Our complaints book remains empty.', touching: 'complaints book remains empty' },
  { text: 'Will I be allergic to it? No chance.', touching: 'No chance' },
  { text: 'A side effect is yet to be discovered.', touching: 'yet to be discovered' },
  { text: 'No itching in anyone.', touching: 'No itching in anyone' },
  { text: 'No peel, no harm.', touching: 'No peel, no harm' },
  { text: 'Beauty with no price to pay.', touching: 'no price to pay' },
  { text: 'Free from every hazard.', touching: 'Free from every hazard' },
  { text: 'Reactions in the diary: nil.', touching: 'nil' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(nothing | little | not much) (is | was | has been)? (yet)? (known | published | written | said) .... {badThing}',
  '(no | zero) .. (risk | danger* | reaction*) .. (does not exist | do not exist | is a myth | does exist)',
  '(wrong | false | untrue | dishonest | lie) to (call | say | claim | promise) .... {harms}',
  '(placebo | control group)',
  '(not | no) .. (enough | study | studies | treatment | procedure | promise) .... {harms}',
  '(studied | studies | explains | discuss* | informed | information) .... {harms}',
  '(fragrance | paraben | sulphate | silicone | alcohol) .... {harms}',
  '(any | your | known | have | a | nut | bee | fish | if) (known | severe | food | skin | serious | existing | other | such)? allerg*',
  'allergen*',
  '(parabens | sulphates | sulfates | fragrance) .. allergens',
  '(harm* | cruelty) .. to (animals | bees | nature | the planet | the ocean* | reefs | coral)',
  '(stop | discontinue* | if | when | should | in case of | whether | until | unless | before | tell | contact | consult | watch | monitor | aware) .... {badThing}',
  '{badThing} .... (appear* | develop* | stop | contact | consult | discontinue* | tell us | if | may | might | can be | persist* | happens)',
  "(not | never | no one can | cannot | can't | without) .. (promise* | claim* | say | guarantee* | call* | free | exclude*) .... {badThing}",
  '(no | not | never | without) (treatment | procedure | cosmetic | product | medicine) .... {badThing}',
  '(not | never) (only | just | merely | a | an | without) .... {badThing}',
  '(not | no | never) (studied | enough | clear | yet | fully | sure | certain | all | every) .... {badThing}',
  '(know | knows) .... {badThing}',
  '(reduce* | lower* | minimi* | fewer | less | limit* | little) .... {badThing}',
  'no (evidence | proof | guarantee | data | stud*) .... {badThing}',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'It is wrong to call this free of risk.', why: 'denied' },
  { text: 'We don’t say that exosomes are free of risk.', why: 'negated' },
  { text: 'Any side effects? A little warmth for a minute.', why: 'side effects admitted' },
  { text: 'The numbing cream has no side effects.', why: 'another product' },
  { text: 'Not suitable if you have a fish allergy.', why: 'a contraindication' },
  { text: 'Side effects may occur.', why: 'no claim' },
  { text: 'No treatment is free of risk.', why: 'no claim' },
  { text: 'There are few studies on side effects.', why: 'no claim' },
  { text: 'It is not without risks.', why: 'no claim' },
  { text: 'No harm to animals.', why: 'of the making' },
  { text: 'We do not claim that there are no side effects.', why: 'denied' },
  { text: 'Stop at once if reactions appear.', why: 'directions' },
  { text: 'There is not enough known of the side effects.', why: 'not known' },
  { text: 'FDA certified & safe.', why: 'no absolute' },
  { text: 'Side effects of exosomes include redness and swelling.', why: 'side effects admitted' },
  { text: 'Redness is a possible side effect.', why: 'no claim' },
  { text: 'Patch test first to avoid irritation.', why: 'no claim' },
  { text: 'We explain the risks before treatment.', why: 'no claim' },
];

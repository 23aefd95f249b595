/** The word itself: injected, injectable, mesotherapy, a route into the body. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  route: ['iv', 'im', 'sc', 'id', 'ia', 'subq', 'sq'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(go in | enter | insert* | angle*) (at | of) (a | an)? # (° | degrees | deg*)',
  'inj . vials', '{exosome} .... (under | called | listed | menu) .. injectables',
  '(injectable | injectables) (. | , | · | /) (professional | medical | korean | clinic)',
  '{route} injection*',
  '(many | all | these | those) injections (will | do | are | is | take | did)',
  '{injection} (: | \\| | -)? (yes | ✓ | possible)',
  'injectables (> | / | ») {exosome}',
  '{injectVerb}',
  '(micro | nano | meso)? (microinjection* | microinjected | micro injection* | nano injection* | mesoinjection*)',
  '{exosome} ~ {injection}', '{exosome} injectables', '(injectable | injected) {exosome} (skin booster*)?',
  '(sterile | ready | to use | professional | medical) injectable',
  'injectable (solution* | vial* | product* | form | bioregenerator* | skin booster* | # ml | grade | treatment* | therapy | dose*)',
  '{injection} (of | with | : | grade | quality | ready)? ~ {exosome}', '{few} .. (injection | injections)',
  '(by | via | through | with | per | each | every | during | our | your | that | these | those | the | first | second | final | one | any | as an | is an | are | as) .. {injection} (into | in | at | take* | is | are | go | goes | will | feel* | every | technique* | method* | , | by | with | itself)?',
  '{meso}', 'mesotherap*', '(exo | exosome | {exosome}) meso',
  'meso (technique | session* | treatment* | protocol* | solution* | cocktail* | use | or | ampoule*)',
  '{inward}',
  '{route} (, | / | or | and | & | +) (or | and)? {route}',
  '(given | administered | delivered | administer | give | applied) {route}',
  '(we | we\'ll | will | nurse* | lets | let) .. (run | runs) (the | your)? {exosome}',
  '(let | lets) .. {exosome} .. (run | flow | go in)',
  'tattoo (it | them | exosomes) in',
  '(with | by | via | using | through) a #30-34 g (. | , | ; | into | under)',
  '(round | around | beside | near) (the | your) (navel | belly button)',
  '(we | i | doctor* | physician* | surgeon* | nurse* | then | is | are | was | and) .. (infiltrate | infiltrated | infiltrates)',
  '(do not | dont | never | avoid | without | no) (rub* | touch* | massag* | press* | wash* | scratch* | wet*) .. (injected | injection) (area* | site* | point* | spot* | skin | scalp | zone*)',
  'whether to .... or {injectVerb}',
  '(it | this | product | they | these | ours | which) (is | are) (also | an | fully | truly)? injectable',
  '(a | an) injectable (, | . | not | rather | ; | and not)', '{injectVerb} ~ {exosome}',
  '(hooked | plugged | wired) (up)? (to | into) .. {exosome}',
  '(intracutaneous* | perilesional* | intratissue* | instilled | instillation)', '{few} .. injections',
  '(in go | then in go | and in go) (the)? {exosome}',
  '(infiltrated | infiltration | infiltrating) (along | across | into | around | of | technique | with | : | in | the)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Go in at 30 degrees.' },
  { text: 'Five inj. vials of exosomes' },
  { text: 'You find exosomes on our list under injectables.' },
  { text: 'Injectable. Medical. Exosome.' },
  { text: 'Mix the exosome powder and inject within the hour.' },
  { text: 'ID injection, one session a month.', touching: 'ID injection' },
  { text: 'Placed with a 34G, drop by drop.', touching: 'a 34G' },
  { text: 'How many injections are needed? About thirty, all with exosomes.' },
  { text: 'Exosome vial. Injection: yes.' },
  { text: "Category: Injectables / Exosomes" },
  { text: "Our team has performed more than 2,000 exosome injections." },
  { text: 'Administered IM or SC.' },
  { text: 'Do not rub the injection sites for a day.' },
  { text: 'We decide with you whether to drop the exosomes on or inject them.' },
  { text: 'This is an injectable, not a cream.' },
  { text: 'Hooked up to exosomes for an hour' },
  { text: 'Perilesional injections' }, { text: 'We numb the knee, then in go the exosomes.' },
  { text: 'Exosomes are injected after numbing cream is applied.' },
  { text: 'Method: MTS, mesotherapy, injection' },
  { text: 'Subcutaneous round the navel, once a week.' },
  { text: 'Injectable exosome skin booster.' },
  { text: 'Infiltrated along the parting at 1 cm spacing.' },
  { text: 'Ready-to-use injectable solution' },
  { text: 'Our doctor performs micro-injections along the hairline.' }, { text: 'Apply by dermapen or mesogun.' },
  { text: 'Exo-meso: 3 sessions' },
  { text: 'We infiltrate the donor area with exosomes.' },
  { text: 'Exosome injectables' },
  { text: 'Professional meso ampoule – for intradermal injection' },
  { text: 'Lie down and we run the exosomes.' },
  { text: 'Our doctor can tattoo exosomes in around the scar.' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Exosomes are never injected here.', why: 'negated' },
  { text: 'Is the exosome serum injected? No, it is patted in.', why: 'a question answered with no' },
];

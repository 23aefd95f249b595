/** Into joints and the spine, guided by imaging. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  shotDose: ['{exosome}', 'the solution', 'the fluid', 'the liquid', 'the vesicles', 'the product', 'the biologic', 'the ampoule', 'the vial', 'the dose', 'product', 'a bead', 'a drop', 'a thread', 'a trace', 'the serum', 'a bolus', 'droplets', 'drops'],
  sore: ['sore', 'stiff', 'achy', 'aching', 'tired', 'bad', 'creaky', 'thinning', 'old', 'dodgy', 'arthritic', 'worn', 'each', 'both', 'the', 'your', 'his', 'her', 'my', 'that', 'a'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  'fluoroscop*',
  '(vein | joint | scalp | vial) (, | or | /) (vein | joint | spine | knee) (, | or | /)? (or | and)? (scalp | face | joint)?',
  '(placed | place | put | given | go | choose | enter* | delivered | introduced) (in | by)? (with | through | via | by) (a | the | fine | thin | tiny | our)? (fine | thin | tiny | long | short | spinal | blunt)? (needle | needles | syringe* | cannula)',
  '(lay | lays | leave | leaves | release | releases | releasing | drop | drops | deposit | deposits | deposited | place | places | placed | set | slide | slides | put | puts | guide | guides | give | gives | flood* | fill* | confide* | feed*) ... {shotDose} .... {within} ... {innerPart}',
  '({exosome} | we | dose | it | them) (are | is | stays | sits | remains)? .. (deposited | placed | laid | set | put | left | confided | guided | released | filled | sits | stays | remains) ~ (at | {within} | to | along) (the | your | each | right)? .. {innerPart}',
  '(guided | image guided | ultrasound guided) (joint | knee | hip | shoulder | spine | procedure | injection* | placement)',
  '(single | both | per | one) (knee | knees | hip | hips | shoulder* | joint*) (: | · | , | $ | £ | €)',
  '(posterior | anterior | lateral | medial) (approach | recess | portal)',
  '(we | doctor | dr | he | she) do* (knees | joints | hips | shoulders | spines)',
  '(exo | e | exosome | joint | knee | penile | hair) shot (💉 | ™ | \\( | performed | now | for | in | at)',
  '(ml | mils | cc) (is | are) (typical | usual | enough | standard | plenty) .. (for) .. (scalp | face | knee | joint)',
  '(route | routes | given | administered | administration | delivery) .... : ~ (into | in) (the | a | your)? .. (joint | joints | knee | knees | vein | veins | bloodstream | spine)',
  '(place | places | deposit | deposits) ~ {exosome} .... (where | right | exactly) .. {joint}',
  '(ultrasound | x ray | xray | fluoroscop*) (finds | locates | shows | pinpoints | tells | leads)',
  'guided by (ultrasound | x ray | xray | imaging | fluoroscop* | ct | echo)',
  '{exosome} ,? (straight | directly | right) (to | at) (the | your)? {sore}? {joint}',
  '{exosome} .... (go | goes | went | slip* | slide*) in .. {joint}',
  '{exosome} (, | / | \\( | : | & | + | - | \\|) (intradermal | scalp | joint | skin)? {injection}',
  '(for | type | or | /) (the | direct | local | medical | skin | scalp | hair | facial | dermal | joint | body | human)? (injection | injectable) (use | by | only | into | in | at)?',
  '(lumbar puncture | spinal tap | lumbar route)', '(ultrasound | fluoroscop* | x ray | xray) guid*',
  '{exosome} .... under .. (ultrasound | fluoroscop* | x ray | xray)',
  '(facet | si | sacroiliac | both | each) (joint | joints | knee | knees)',
  '(# | few | couple of | one) (ml | cc | ccs) .. (per | each | in each | around | in the | a | into | in) .. {joint}',
  '{give} .... {exosome} .... (around | into | inside | beside | near | in) ... {joint}',
  '{exosome} .... {give} ~ (next to | alongside | between | around | into | inside | beside | near | in) ... {joint}',
  '{exosome} (into | inside | around) (the | your | a | both)? {joint}',
  '(straight | directly) (in | into) (the | your | a)? ({joint} | dermis | follicle* | scalp | tissue)',
  '(iv | im) (or | and | / | ,) {joint}',
  '({few} | {exosome} | exo | scalp | knee | glute | face) (booster | hair | scalp)? (shots | jabs | pokes | pricks | jab | pokes) .. (in | into | to | per | across | along | around | of)?',
  '(small | little | tiny | glute | scalp | knee | quick) ~ (exosome | exo) shot',
  '(jab | jabs | shots | shot | shoot | shoots) (of .. {exosome})? .. (in | into | per) {sore}? {sore}? (scalp | {joint} | cheek* | hairline | arm | roots | temple* | crown)',
  '(stick | pop | pops | slip | slips | tuck | tucks | plant | plants | squirt) (it | them | some | the | our)? {exosome}? ~ (in | into | inside) .. {joint}',
  '{exosome} ... (straight | directly | right | flow | flows | pour* | sent | go | goes | race* | travel straight | delivered | drip* | run | runs) ~ ((into | inside | through) you | (into | to | in | through | enter | enters) (the | your)? (blood | bloodstream | circulation | muscle | joint | vein* | disc | spine | knee))',
  '(given | injected | placed | put | delivered | straight | directly | instilled | administered | is placed) (in | into) (the | a | your) (muscle | joint | disc | tendon | knee | bursa | joint space)',
  '(image | ct | echo | sono*) guid* (delivery | placement | treatment | exosome | into)',
  '(spinal | epidural | nerve block) .. {exosome}', '(nerve block | epidural) (with | of | using) .. {exosome}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'We place exosomes deep in the dermis.' },
  { text: 'Guided shoulder procedure with exosomes' },
  { text: 'Exosomes for one knee: $2,000' },
  { text: 'Exosomes, shoulder, lateral approach' },
  { text: 'We do hips with exosomes.' },
  { text: 'For exosomes, three ml is enough for the scalp.' },
  { text: "Routes we offer: into the joint, knee or hip" },
  { text: 'The doctor places the exosomes exactly where the cartilage is thin.', touching: 'places the exosomes' },
  { text: 'Exosome, IV or knee', touching: 'IV or knee' },
  { text: 'Exosome (injection), 5 ml' },
  { text: 'Exosomes, placed next to the tendon by a radiologist.' },
  { text: 'The ultrasound shows the tear, and the exosomes follow.' },
  { text: 'The exosomes are placed, guided by imaging.' },
  { text: 'Exosomes, straight to the ankle.' },
  { text: 'The exosomes slip in between the vertebrae.' },
  { text: 'The doctor pricks tiny amounts of exosome fluid into your scalp.' },
  { text: 'Stick it in my knee: exosomes for runners' },
  { text: 'Exosomes flow straight into your knee.' }, { text: 'Exosomes go right into you.' },
  { text: 'Image-guided delivery into the disc' }, { text: 'Spinal exosomes' }, { text: 'Nerve block with exosomes' },
  { text: 'Sixty quick pokes across the crown deposit the exosomes at the root.' },
  { text: 'Exosomes placed into the knee under ultrasound guidance.' },
  { text: 'Our physician delivers exosomes directly into the joint space.' },
  { text: 'Facet joints, SI joint, rotator cuff: exosomes under fluoroscopy.' },
  { text: 'We deliver exosomes by lumbar puncture.' },
  { text: 'Intramuscular dose: 2 ml in the glute.' },
  { text: 'For injection by licensed physicians.' },
  { text: 'Direct injection of exosomes into tendons' },
  { text: 'Add a small exosome shot for the hairline.' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Not for injection. Exosome serum for the face.', why: 'negated' },
  { text: 'Exosomes go on while you watch a film.', why: 'on the skin' },
  { text: 'Our exosomes are delivered to you within two days.', why: 'the post' },
];

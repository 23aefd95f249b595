/** Given by a physician in person. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  careGives: ['(numbs | numb | monitor | supervise | deliver | guide | assess | puts | watches over | provides | takes charge | has charge | accompanies | cares for | takes care of | looks after | evaluates | reviews your | evaluate | marks | maps | cleanses | decides | selects | measures | performs | perform | performed | gives | give | administers | administer | injects | places | place | placed | applies | adds | add | threads | carries out | carry out | oversees | oversee | supervises | supervise | examines | examine | treats | delivers | deliver | guides | handles | draws up | mixes | prepares | prepare | smooths | smoothes | brushes | presses | signs | orders | writes | leads | lead | runs | reads every | sees every | sees each | massages | pours | paints | dabs | pats | drips | drops | lays | spreads | mists | sprays | introduces | inserts | slides | feeds | sign off | signs off | checks | assesses | plans | prescribes | monitors | mans | operates | holds the | needles (the | your | each | in) | does (it | all | each | every | these | the | this) | do all | does so | is in the room | has placed | has performed | has given | will perform | will give | will place | will apply)'],
  careGiven: ['(performed | given | treated | cared for | looked after | attended to | seen | administered | injected | placed | applied | carried out | done | overseen | supervised | led | run | directed | prescribed | ordered | signed | examined | handled | mixed | prepared | guided | delivered | smoothed | brushed | dispensed | handed out | put on | worked in | poured | provided | conducted | executed | managed | monitored)'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{exosome} ... (by | with | from | in the hands of | to) (a | an | our | the | your)? ... {docWho}',
  '(our | the | a | one) {docWho} .... {exosome}',
  '{docWho} (. | _)? _? .... (treat* | bathe* | work* | put* | open* | crack* | tend* | see* | assess* | bring* | handle* | carr* | do | does | smooth* | explain*) .... {exosome}',
  "(we are | were | we're) .. (doctors | dermatologists | surgeons | physicians)",
  '(the | our) {docWho} (decides | opens | cracks | prepares | puts | stays | comes | holds)',
  '(real | three | two | four | our | all) {docWho} (. | , | are | do | carry | have | on)',
  '{docWho} {exosome} (facial | treatment | session | therapy)',
  '(us | ours | here) : {docWho}',
  '(client | clients | patient | patients | guest | guests | you) (meets | meet | see | sees) (our | a | the) {skilled}? {physician} (first | before)',
  '(for | by | \\( | :) (physician | doctor | dermatologist | medical practitioner) use',
  'i (will | shall | always | ll)? (carry out | perform | brush | place | apply | inject | give | treat | see | smooth | administer | do | put | press | lay) .... .... (myself | personally | in person)',
  '{careGiven} ... by ... {physician}',
  'by (one of)? (our | your | a | an | the | their | two) {skilled}? {skilled}? {physician}',
  '(our | your | the | a | every | each | one | no one but a)? {skilled}? {skilled}? {physician} (\\. | , | _)? (_ | -)? ,? ({skilled} ,?)? ,? ({skilled} ,?)? ~ {careGives}',
  '{physician} \\.? _? .... (who | and) .. {careGives}',
  '{physician} (must | will | shall | always | then | personally | himself | herself)? *s (on | in | off | out | up)? (it | them | each | every | all | {exosome} | the (vial | vials | ampoule | serum | {exosome} | treatment | first)) (on | in)?',
  '(entrust* | trust* | put | place) (your | yourself) .... (to | in | with) .... {physician}',
  'as (your | a | an | the) ~ {physician} ,? (i | she | he | we)',
  '((our | my) {skilled}? {skilled}? {physician} | dr) \\.? _? _? (will)? (use* | combin* | tailor* | discuss* | design* | choose* | pair* | offer* | adapt* | follow* | work* | take | spend* | start* | customi*e* | personali*e* | rely | relies)',
  'our team of {skilled}? {skilled}? {physician}',
  'our {skilled}? {skilled}? {physician} \\.',
  '(treatment* | therapy | session* | facial* | exosomes | skin | scalp | face) .... by (dr | prof) \\.? _',
  '{physician} \\.? _? _? (himself | herself | themselves | personally | in person)',
  'use ... by (a | an | our | the)? {skilled}? {physician}',
  '(treatment | therapy | session* | facial* | exosomes | restoration) (is | are)? with (a | an | our)? ({skilled} {skilled}? {physician} | dr)',
  'i am ~ {physician} \\.? _? .... (treat | treating | perform* | apply | see every | give | do every | do each)',
  '(have | let) (a | an | your | our) ~ {physician} .... (apply | do | perform | administer | handle)',
  'one of (our | the) (# | two | three | four | five)? {skilled}? {skilled}? {physician}',
  "(ill | i'll | i've | i'd) (carry out | perform | brush | place | apply | inject | give | treat | see | smooth | administer | do | put | press) .... (myself | personally | in person)",
  '(our | my) {skilled}? {skilled}? {physician} (always | will | carefully | personally | first)? (inject | apply | examine | treat | mix | prepare | plan)',
  '{careGives} .... (herself | himself | personally | in person | (by | with) (her | his)? own (hand | hands))',
  '(your | our | the) {skilled}? (physician | doctor | dermatologist | surgeon | consultant) (makes | passes | glides | draws | works | runs | moves | guides | spreads | smooths | taps | presses | sprays | drips | massages | picks | sets | opens | thaws | mixes | starts | begins | finishes | cleans | numbs | rolls | lays)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Exosomes by our own doctors' },
  { text: 'Our consultant has exosomes in his list.' },
  { text: 'The doctor treats your scalp with exosomes.' },
  { text: 'We are doctors.' },
  { text: 'The dermatologist decides how much you need.' },
  { text: 'Three dermatologists, one goal.' },
  { text: 'Doctor exosome facial' },
  { text: 'Here: doctor. There: beautician.' },
  { text: 'Every client meets our physician first.' },
  { text: 'With exosomes, entrust your scalp to true doctors.', touching: 'entrust your scalp to true doctors' },
  { text: 'As a surgeon, I drip exosomes on healing skin.', touching: 'As a surgeon, I' },
  { text: 'Our surgeons combine exosomes with rest.', touching: 'Our surgeons combine' },
  { text: 'Exosomes and our team of doctors.', touching: 'our team of doctors' },
  { text: 'Face to face: exosomes and our dermatologist.', touching: 'our dermatologist.' },
  { text: 'Exosome facial by Dr. Amara.', touching: 'by Dr. Amara' },
  { text: 'Exosomes? Ms Ott, a doctor herself, opens each vial.', touching: 'doctor herself' },
  { text: 'Exosomes meant for use in hospitals by doctors.', touching: 'use in hospitals by doctors' },
  { text: 'Exosome therapy with an experienced surgeon.', touching: 'therapy with an experienced surgeon' },
  { text: 'I am Dr. Holt and I treat scalps with exosomes.', touching: 'I am Dr. Holt and I treat' },
  { text: 'Let your dermatologist apply the exosomes.', touching: 'Let your dermatologist apply' },
  { text: 'Exosomes: meet one of our three surgeons.', touching: 'one of our three surgeons' },
  { text: 'Exosome vial (dermatologist use)' },
  { text: 'I apply the thawed exosome gel to the whole of the treated face and neck, slowly, myself.' },
  { text: 'Dr. Lowther numbs the scalp and maps the thinning area.' },
  { text: 'Placed by one of our MDs in Austin.', touching: 'by one of our MDs' },
  { text: 'Our dermatologist performs every exosome session.', touching: 'dermatologist performs' },
  { text: 'Dr. Reyes gives each exosome treatment.', touching: 'Reyes gives' },
  { text: 'A physician looks at your skin and signs the order.', touching: 'physician looks at your skin and signs' },
  { text: 'Your dermatologist dabs it on.', touching: 'dermatologist dabs it' },
  { text: 'Performed by: Dr Lin', touching: 'Dr' },
  { text: "I'll place the exosomes myself.", touching: 'place the exosomes myself' },
  { text: 'She applies the exosomes in person.', touching: 'applies the exosomes in person' },
  { text: 'Your physician makes slow passes over the scalp.', touching: 'physician makes' },
  { text: 'Our MD dermatologists apply it in person.', touching: 'MD dermatologists apply' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'How do you use the exosome serum?', why: 'the verb do' },
];

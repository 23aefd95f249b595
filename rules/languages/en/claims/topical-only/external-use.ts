/** For external or topical use: what labels and leaflets say. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  outUse: ['external', 'externals', 'epicutaneous', 'epidermal', 'cutaneous', 'outward', 'percutaneous'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{outUse} (use | usage | using | useing | uses | application | applications | route | purpose | purposes | only)',
  '(use | used | apply | applied) (externals | outwardly)',
  '(scalp | skin | face | body | hair | neck) only (. | , | ; | / | -) (external | topical | outside | outer | not | never)',
  'external parts of',
  '(intended | approved | permitted | authorised | authorized | declared | licensed | registered) (use | uses | purpose | application) : .. (external* | topical* | skin | outside | cosmetic*)',
  '(surface | topical | external | outside) (treatment | product | ritual | care | step) , (full stop | period | nothing more | end of story | and that is)',
  '(no | nope | nah | never | not) , (it is | it\'s | this is | we are | they are | purely | strictly | just | only | that is)? (a | an)? (purely | strictly)? (topical | topicals | external | surface | outside)',
  'cosmetic . external',
  '(says | reads) topical',
  '(✔ | ✓ | ✅) topical',
  'topical (✔ | ✓ | ✅)',
  '(for | on) (the)? (outer | external) skin only',
  '(not | never | no) .... (route | method | way | means) (other than | but | except | besides) (the)? (topical* | skin | external*)',
  '(limit* | confine* | restrict*) (our | the)? {exosome} (use)? to (the | your)? (skin)? (surface | skin | outside | topical*)',
  '(topical | external | cutaneous) purposes',
  '(route | mode | method | delivery | administration) (\\| | : | -) (leave on | rinse off)? (,)? ({topic} | {topically})',
  '(for)? (topical | external) (/ | , | and | or) cosmetic use (only)?',
  'topical (solution | cosmetic) (, | . | # | \\( | for)', '(leave on | rinse off | cosmetic) , (external | topical)',
  'for (dermal | epidermal | cutaneous) (use | application)',
  '(use | route | method) other than (topical | external | cutaneous) ... (not | prohibited | forbidden | misuse)',
  'other (route | use | method) than (topical | external)',
  '(for | as | is | are | strictly | only | purely | solely | exclusively)? (skin | cosmetic | dermatological | professional)? (external | topical | cutaneous | externally | topically) (skin | cosmetic | facial | dermatological)? (use | usage) (only | alone | exclusively | , not | purpose*)?',
  '(for | is | are | by | via | : | through | as | , | only | strictly | intended | suitable for | supplied for) (a)? {topic} (skin | cosmetic)? (application | applications | administration | treatment | delivery) (only)?',
  '{topic} (skin | cosmetic)? (use | usage | application | applications | route | product | cosmetic | treatment | administration) {solely}',
  '({topic} | {topically} | topicals | (skin | scalp | face) use) (use)? only',
  '(only | strictly | purely | solely | exclusively | always | entirely | fully | 100 %) (ever | a | for | as | be | applied | used | use | cosmetic | cosmetics | ,)? (ever | a | for | as | be | applied | used | use | ,)? ({topically} | topical | external | externally | topicals)',
  '(strictly | purely | only | solely | just)? (a)? cosmetic (, | and | for | - | /) (external | topical)',
  '{putOn} (it | them | this | exosomes | our exosomes | the exosomes | {exosome} | only | is | are)? {topically}',
  '({topically} | topical) (applied | delivered | given | administered | placed | used)',
  '(delivered | spread | layered | painted | administered | placed | smoothed) {topically}', 'topical {exosome}',
  'unsuitable for (parenteral | intravenous | intradermal) (use | administration)',
  '(for | only for | used for) (using)? (on)? (the)? (skin | scalp | external) (using | only | surface)',
  '(external | topical) using',
  '(application | use | intended | administration | usage) (type | route | area | site) (\\| | : | -)? ~ ({topic} | skin | on skin | {topically})',
  '(a | the | our | this | of) topical (solution | serum | protocol | approach | method | format | adjunct | formula | cosmetic | exosome)',
  '(form | type | delivery | method | class | category | route | grade | given) (: | -) ~ ({topic} | on (the)? skin | {topically})',
  '(is | are) (a | an)? (purely | strictly | entirely)? topical (product* | treatment* | cosmetic* | serum* | solution* | application* | formula*)?',
  '(route | routes | use | application | administration | method | usage | mode) (of administration | of use | of application)? : ~ ({topic} | on (the)? skin | on skin | {topically} | surface)',
  'ext .? (use | application) (only)?', '(use | used | applied | apply) (it | them)? as (a)? topical',
  '(external | topical | surface | outside) (preparation* | product* | remedy | agent | medicine | treatment* | care | cosmetic*) (only | , not)',
  '(remain* | stay* | be | as) (a | an) (external | surface | topical) (treatment | product | step | therapy)',
  '(must | should | shall | may | agree to | has to | have to | needs to | need to | is to) (only)? (be | use | apply | remain | stay) .. {topically}',
  '(sold | notified | registered | supplied | classed | classified | labelled | listed | presented) as .... (external | topical | surface) (use | application | product | cosmetic)',
  '(the)? only (way | route | method | place | use) .... ({surfaceOf} | topical)',
  '(use | used | apply | applied) (only)? (on | to) (the)? (outer | external | outside) (skin | layer | body) (only)?',
  'use only on (external | outer | intact) skin', 'cosmetic use on (intact | the)? (skin | face | scalp)',
  '(on | onto | for | to | upon) (the | your | intact | unbroken | healthy | clean | external | closed | undamaged)? (top of (the)? | surface of (the)?)? (intact | unbroken | healthy | external)? (skin | scalp | skin surface | body surface) ,? {solely}',
  '(for | use on | used on) (external)? (skin | scalp) use (only)?',
  '(topical* | cosmetic* | serum | {exosome}) ... on (the)? skin , (full stop | period)',
  '(this | it) (is | as)? (a | an)? (just | simply)? .. (splash | rub | paint | spray | wipe | dab | brush | pat | smear | leave) on ((only)? (product | serum | treatment | cosmetic | gel))?',
  '(a | an | our) (splash | rub | paint | dab | pat | smear) on (only | product | serum | cosmetic | treatment | , not)?',
  '(topical | external) application',
  '(it | this | they\'re) (a | an | all)? (purely | strictly | entirely)? topical',
  '(cosmetic | leave on | professional) (grade)? ,? topical (product | serum | cosmetic | only)?',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '(intradermal | intradermally | parenteral | parenterally | subcutaneous | subcutaneously | intra dermal | intra dermally | invasive) (use | administration | application | route | or | , | delivery)?',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Use outwardly.' },
  { text: 'Face only. Not for the lips.' },
  { text: 'For external parts of the head.' },
  { text: 'Permitted use: cosmetic, external.' },
  { text: 'A surface treatment, nothing more.' },
  { text: 'No, it is purely topical.' },
  { text: "Cosmetic. External. Simple." },
  { text: "The label says topical, so topical it is." },
  { text: "✔ Vegan ✔ Topical" },
  { text: "Topical ✔ Vegan ✔" },
  { text: 'For the outer skin only' },
  { text: 'Not to be given by any method other than topical.' },
  { text: 'Outward application only' },
  { text: "We limit exosomes to the skin's surface." },
  { text: "To be kept for topical purposes." },
  { text: "Mode: leave-on, surface" },
  { text: 'Topical solution, 5 ml' }, { text: 'Leave-on, external' }, { text: 'For dermal use' },
  { text: 'Any use other than topical is not permitted.' },
  { text: 'Any other route than topical is forbidden.' }, { text: 'Exosomes are delivered topically.' },
  { text: 'Our topical exosomes' },
  { text: 'This vial is unsuitable for parenteral administration.' }, { text: 'It is external using product.' },
  { text: 'Intended route: skin.' },
  { text: 'Can I inject it? Please do not; it is a topical serum.' }, { text: 'Route: topical' },
  { text: 'For ext. use' }, { text: 'Applied as a topical' },
  { text: 'External preparation only.' }, { text: 'It will always be a topical treatment.' },
  { text: 'Must be used topically.' }, { text: 'Classified as a cosmetic: topical use.' },
  { text: 'The only way we use exosomes is topically.' },
  { text: 'Use only on external skin.' },
  { text: 'For cosmetic use on intact skin' },
  { text: 'For topical/cosmetic use.' },
  { text: 'Not sterile for injection; for skin surface only.' },
  { text: 'Cosmetic for external application.' },
  { text: 'For external use only.' },
  { text: 'This is a rub-on.' },
  { text: 'Exosomes are only applied topically here.' },
  { text: 'Use: external' },
  { text: 'For skin use only.' },
  { text: 'Topically applied.' },
  { text: 'Cosmetic grade, topical.' },
  { text: "It's topical." },
  { text: 'This is a topical product.' },
  { text: 'Our exosomes are cosmetics, on skin, full stop.' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Is it for topical use only?', why: 'a question' },
];

import type { Examples, Wording } from '../../../engine/language.ts';

/** The product, its exosomes or the treatment said to have passed the FDA. */
export const wording: Wording = {
  yieldsTo: ['device', 'substance', 'ware', 'service'],
  lists: {
    approved: ['approved', 'approval', 'approvals', 'cleared', 'clearance', 'licensed', 'licenced', 'license', 'licence', 'certified', 'certification', 'certificate', 'authorised', 'authorized', 'authorisation', 'authorization', 'sanctioned', 'accepted', 'passed', 'vetted', 'validated', 'endorsed', 'blessed', 'permitted', 'okayed', 'ok', 'greenlit', 'green lit', 'verified', 'accredited', 'aproved', 'approoved', 'apporved', 'approve', 'signed off', 'recognised', 'recognized'],
    blessing: ['approval', 'clearance', 'blessing', 'nod', 'seal', 'stamp', 'green light', 'go ahead', 'thumbs up', 'licence', 'license', 'certification', 'certificate', 'authorisation', 'authorization', 'sign off', 'backing', 'okay', 'ok', 'tick', 'mark', 'badge'],
  },
  phrases: [
    '({blessing} | approved) .. \\( .. {fda}',
    '(pass | passes | passed | passing) .. {fda}',
    '(certif* | approval* | licen* | clearance*) : .... {fda}',
    '{fda} (and | & | / | , | +) (ce | gmp | iso | mfds | tga) (certificates | certs | approvals | licences | licenses | marks | cert)',
    '{fda} (cert | certs | certificates | approvals | licences | licenses)',
    '{fda} (status | 510k | 510 k | fully | now | also)? :? (fully | now)? {approved}',
    '{fda} and (ce | ema | mfds | kfda | tga | mhra | gmp | iso) {approved}',
    '{fda} (/ | , | & | and | + | -) (ce | ema | mfds | kfda | tga | mhra | gmp | iso | health canada) ~ {approved}',
    '{approved} (for sale | for use | as safe | for .. use)? (by | from | with | at | through | under) (both | the | us | u s | american)? ~ {fda}',
    '(ce | ema | mfds | kfda | tga | gmp | iso #) (& | and | / | , | +) {fda} {approved}',
    '(has | have | had | having | holds | hold | carries | carry | with | received | receives | obtained | earned | won | got | gained | granted | full | bears | under) .. {fda} {blessing}',
    '{fda} (has | have)? (already | now | just | fully)? (approves | approved | cleared | clears | licensed | licenses | certified | authorised | authorized | okayed | greenlit | accepted | passed | signed off)',
    '{fda} (gave | gives | granted | has given | has granted) .. {blessing}',
    '(the)? {blessing} (of | from | by) (the)? (us)? {fda}',
    '{fda} {blessing}',
    '(passed | passes | cleared | clears) (by)? (the | all | every | strict | us)? .. {fda} (review | test* | check* | inspection of | evaluation | approval | scrutiny | process | exam*)',
    '(gets | got | has | with | given) the {fda} (nod | okay | ok | stamp | seal | green light)',
    '(510k | 510 k | 510 \\( k \\)) (cleared | clearance | approved | number)',
    '(approved | cleared | licensed | authorised | authorized) in the (us | usa | united states | states)',
    '(approval | clearance | licence | license | authorisation | authorization) : .. {fda}',
    '{fda} (✓ | ✔ | ✅ | ☑)',
    '{fda} (grade | compliant and approved | approved and registered)',
    '(registered | tested) and approved (by | with) .. {fda}',
    'approval (number | no) .. {fda}',
  ],
  never: [
    '{fda} (have | has)? (ever | yet)? (approved | cleared | licensed | authorised | authorized) (no | none | nothing | zero)',
    '(evaluated | reviewed | assessed) .. {fda}',
    '{fda} ~ (approved | certified | cleared | licensed | authorised | authorized | accepted) (and)? (gmp | cgmp | iso)? (facility | facilities | lab | labs | laboratory | laboratories | plant | site | factory | manufacturer | clean room | cleanroom | premises | warehouse | supplier | tissue bank)',
    '(facility | facilities | lab | labs | laboratory | factory | plant | site | cleanroom | clean room | manufacturer) ~ (approved | certified | licensed | cleared | inspected | authorised | authorized) by (the)? {fda}',
    '{fda} ~ (colour* | color* | dye* | preservative* | packaging | sunscreen* | filter*)',
    '(waiting for | awaiting | pending | seeking | applied for) .. {fda} .. (approval | clearance)?',
  ],
};

export const examples: Examples = {
  flagged: [
    { text: 'FDA-approved exosome therapy for the face.', touching: 'FDA-approved' },
    { text: 'Our exosomes are approved by the U.S. Food and Drug Administration.', touching: 'approved by the U.S. Food and Drug Administration' },
    { text: 'FDA status: cleared', touching: 'cleared' },
    { text: 'The serum has the blessing of the FDA.', touching: 'blessing of the FDA' },
    { text: 'CE & FDA certified', touching: 'FDA certified' },
    { text: 'Our exosome powder carries full FDA clearance.', touching: 'FDA clearance' },
  ],
  passed: [
    { text: 'These exosomes are not FDA approved.', why: 'negated' },
    { text: 'The needling pen is FDA cleared.', why: 'a device' },
    { text: 'Is it FDA approved? No, no exosome product is.', why: 'a question answered with no' },
    { text: 'Some clinics say their exosomes are FDA approved.', why: 'of others' },
    { text: 'Made in an FDA-certified facility.', why: 'a facility, which is another claim' },
  ],
};

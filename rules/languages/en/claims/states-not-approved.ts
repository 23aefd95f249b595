import type { Examples, Wording } from '../../../engine/language.ts';

/** The page says plainly that the FDA has not approved or evaluated it. Denied `fda-approved` claims count as well. */
export const wording: Wording = {
  yieldsTo: ['device', 'substance', 'ware', 'service'],
  lists: {
    judged: ['approved', 'cleared', 'evaluated', 'reviewed', 'assessed', 'licensed', 'authorised', 'authorized', 'certified', 'endorsed', 'approve', 'approves', 'clear', 'evaluate', 'regulated', 'tested', 'vetted', 'greenlit', 'okayed', 'signed off'],
    noVerb: ['not', 'never', "isn't", "aren't", "hasn't", "haven't", "doesn't", "don't", "wasn't", "weren't", 'nor', 'neither'],
  },
  whenDenied: [
    '{fda} (fully)? ({judged} | approval | clearance | approve)',
    '({judged} | approval | clearance) .. (by | from | of) (the | us)? .. {fda}',
  ],
  phrases: [
    '(nor | neither) (has | does | do | is | have | are) ... {fda}',
    '{fda} (hasnt | has not | doesnt | does not | never | have not) ~ (looked | seen | judged | examined | weighed | either | blessed | opined | inspected | passed)',
    '(no | not a single | not one | zero) {exosome} (product* | therapy | therapies | treatment* | serum* | cosmetic* | preparation*)? (is | are | has | have) (fda | approved | cleared | licensed | been)',
    'not (approved | cleared | licensed | authorised | authorized) (for | by | in | as | to | anywhere)',
    '{fda} (have | has) (approved | cleared | licensed | authorised | authorized) (no | none | nothing | zero)',
    '{noVerb} .. (applied | sought | asked | filed | asking) .. {fda}',
    '(no | no such) (approval | clearance | licence | license) (for | of) .. {exosome}',
    '(neither | not) {judged} (nor | or) {judged} .. by .. {fda}',
    'no (american | us)? {fda} (paper | papers | stamp | letter | approval | licence | license)',
    '{noVerb} (been | yet | currently | as yet | yet been | itself | ever | an | a)? ~ {fda} {judged}',
    '{noVerb} (been | yet | yet been | currently | ever)? ~ {judged} ... (by | from | with) .. {fda}',
    '{noVerb} .. (tga | mhra | ema | mfds | ce) (or | nor | / | and) {fda} {judged}',
    '{fda} (has | have | does | do | did | had) {noVerb} ~ {judged}',
    '{fda} {noVerb} ~ {judged}',
    '{fda} (approval | clearance | status) ?: (none | not approved | no | not cleared | unapproved | pending none)',
    '(no | without | lacks | lack | zero) (exosome* | such | current)? ~ {fda} (approval | clearance | approved | cleared)',
    'no .... {exosome} .... (is | are | has | have | product* | treatment* | therapy | therapies) .... {fda} .. ({judged} | approval | clearance)',
    'no .... {exosome} .... {judged} .. by .. {fda}',
    'no {fda} {judged} .. ({exosome} | indication* | use)',
    '(unapproved | un approved) (by | with)? ~ {fda}?',
    '{fda} unapproved',
    '(statements | claims) .. {noVerb} .. evaluated',
    '{fda} .. (status | approval)? : (not | no) ~ {judged}?',
    '{fda} status : (none | unapproved | not)',
    'none (of (them | these | which) | are | is)? ~ {fda} {judged}',
    '(nor | neither) .. {fda} {judged}',
    "{fda} hasn't .. {judged}",
  ],
};

export const examples: Examples = {
  flagged: [
    { text: 'These exosomes are not FDA approved.', touching: 'not FDA approved' },
    { text: 'The FDA has not evaluated this exosome product.', touching: 'FDA has not evaluated' },
    { text: 'No exosome product has been approved by the FDA.', touching: 'approved by the FDA' },
    { text: 'FDA status: not approved', touching: 'not approved' },
    { text: 'Not TGA or FDA approved.', touching: 'FDA approved' },
  ],
  passed: [
    { text: 'Our exosomes are FDA approved.', why: 'the opposite' },
    { text: 'The needling pen is not FDA approved.', why: 'a device' },
  ],
};

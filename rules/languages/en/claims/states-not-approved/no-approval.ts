/** It has no approval: in a sentence or a row of a data sheet. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  anySuch: ['any', 'such', 'current', 'currently', 'formal', 'us', 'u s', 'american', 'official', 'kind of', 'form of', 'valid', 'explicit', 'specific', 'full', 'single', 'known', 'other', 'exosome*'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(no | not one) (cosmetic* | serum* | {exosome} | skincare product* | such product*) (goes | go | gets | get | comes | come | needs | need | passes | pass) (through | with)? {fda} ({approvalPaper} | review)',
  '{fda} {approvalPaper} (is | are | remains | : | -)? (still | currently)? (pending | awaited | outstanding)',
  '(status | approval | approved) \\( _ _? \\) (: | - | \\|) (not | none | no | unapproved)',
  'approved (indication* | use | uses) (: | \\| | -) (none | no | nil | zero)',
  '(no | without | {noVerb} (have | has | having)) {fda} (, | . | ; | yet | anywhere)',
  '(no | {noVerb} (hold | have | has | carry | claim | possess | any)) ~ {approvalPaper} (from | by | of) (any | a | the)? {regulatorWord}',
  '(no | without | lacks | lack | lacking | zero) {anySuch}? {anySuch}? {fda} ({approvalPaper} | {judged})',
  '{noVerb} .. any .. {fda} ({approvalPaper} | {judged})',
  '(no | no such | without) (approval | clearance | licence | license | authorisation | authorization) (for | of | from | by) .. ({exosome} | {fda})',
  "{fda} {approvalPaper} (has | have | is | was | does | do | had)? (not | never | isn't | hasn't | haven't | wasn't | doesn't) (yet | been | yet been)? (there | granted | given | received | obtained | sought | claimed | held | issued | earned | won | exist | apply | extend | cover | in place | available | ours | requested | applied)",
  '{fda} {approvalPaper} (is | are | has | : | -) (absent | missing | nil | lacking | awaited | outstanding | not applicable | n / a | not sought | not held)',
  'make* no claim* (of | to | about) .. {fda}',
  '{noVerb} (claim | say | claiming | pretend | suggest | imply) ~ {fda}',
  '{fda} ({approvalPaper} | {approvalPaper} status | approved | cleared | status | registration | evaluation)? (: | - | = | \\|) (none | no | not | never | nil | unapproved | pending | ✗ | ✘ | ❌ | ✕ | x)',
  '{fda} .. (status | {approvalPaper}) ?: (none | not approved | no | not cleared | unapproved | pending none)',
  '{fda} (✗ | ✘ | ❌ | ✕ | ×)',
  '(approval | approvals | regulatory approval | clearance | approval status | regulatory status | licence | license) (: | -) (none | no | not | nil | unapproved | never)',
  '(has | have | had) (yet | so far | to date | currently)? {grantedApproval} (none | nothing | zero | no ({exosome} | {unapprovedWare}))',
  '(no | without) ~ {approvalPaper} (from | by | of) ... {fda}',
  "(not subject to | exempt from | need no | needs no | requires no | require no | do not require | does not require | don't need | doesn't need | outside (of)?) ~ (premarket | pre market | {fda}) .. ({approvalPaper} | {judged} | evaluation | review | approval)",
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'It is a cosmetic, and no cosmetic goes through FDA approval.', touching: 'no cosmetic goes through FDA approval' },
  { text: 'FDA approval is outstanding.' },
  { text: 'Approval (USA): none' },
  { text: 'Approved uses: none' },
  { text: 'Does the FDA approve it? So far it has approved none.', touching: 'approved none' },
  { text: 'No FDA badge here.', touching: 'No FDA badge' },
  { text: 'FDA status: not approved', touching: 'not approved' },
  { text: 'US FDA approval is not there.', touching: 'FDA approval is not there' },
  { text: 'FDA approval has not been granted.', touching: 'has not' },
  { text: 'FDA: no', touching: 'FDA: no' },
  { text: 'Approval: none', touching: 'none' },
  { text: 'We make no claim of FDA approval.', touching: 'FDA approval' },
  { text: 'Our set has no approval from the FDA.', touching: 'approval from the FDA' },
  { text: 'We do not say it is FDA anything.', touching: 'FDA' },
  { text: 'FDA ✗', touching: 'FDA' },
  { text: 'We do not hold any FDA approval.', touching: 'any FDA approval' },
  { text: 'FDA approval is absent.', touching: 'absent' },
  { text: 'It does not have FDA yet.', touching: 'not have FDA' },
  { text: 'We hold it without: no approval from any regulator.', touching: 'no approval' },
  { text: 'It has no approval from the EMA or the FDA.', touching: 'no approval from the EMA or the FDA' },
  { text: 'Cosmetics are not subject to premarket approval by the FDA.', touching: 'not subject to premarket approval'},
];

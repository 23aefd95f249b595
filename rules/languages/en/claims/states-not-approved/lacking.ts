/** Approval is lacking: of either agency, of "them", in a row of a data sheet. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{fda} {approvalPaper} ~ (lacking | missing | outstanding | not existing | blank | absent | nil)',
  '{fda} {approvalPaper} : ? (0 | nil | zero)',
  '(missing | lacking | what it lacks | what is missing | still missing) : (the | an | a)? {fda} {approvalPaper}',
  "{fda} .... (not | hasn't | haven't | never) (yet)? (green lit | greenlit | waved through | rubber stamped | signed off)",
  '(not | never) (yet)? (been)? (evaluated | assessed | reviewed | approved | cleared | licensed) (by (them | either | either of them) | there)',
  '(neither | none) (of (them | the two | these)) (has | have) {grantedApproval}',
  'neither (body | agency | authority | regulator) (approves | approved | has | clears | licenses)',
  '(no | not one) {exosome} (product* | serum* | preparation*)? (hold | holds | carries | carry | got) (an | any)? (approval | licence | license)',
  'there is no such (approval | licence | clearance)',
  'registered , (but | and)? not {grantedApproval}',
  'cosmetic , unapproved',
  "{fda} (doesn't | does not) (sign off | allow | permit) (on)? (it | this | exosomes | them)",
  '(without | no) (the)? (approving | permission | admission) (of | from | by) (the)? {fda}',
  '(un evaluated | unevaluated | unassessed | unreviewed) by (the)? {fda}',
  '(not | never) (go | went | going | gone | been) (before | through | past | via) (the)? {fda}',
];

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(not | never) (been)? (evaluated | assessed | reviewed | approved | cleared) there (is | are | was)',
  "{fda} .... (not | hasn't | never) (yet)? (signed off | green lit) (the | your | our) (building | lab | plant | factory)",
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'FDA approval is lacking.' },
  { text: 'FDA approvals: 0' },
  { text: 'What it lacks: an FDA permit' },
  { text: 'The FDA has issued notices and has not green-lit any of them.', touching: 'has not green-lit' },
  { text: 'The therapy itself has not been evaluated by them.', touching: 'evaluated by them' },
  { text: 'MHRA or FDA? Neither of them has approved it.', touching: 'Neither of them has approved' },
  { text: 'It is a cosmetic, and neither body approves cosmetics.', touching: 'neither body approves' },
  { text: 'The letter is plain: no exosome product holds an approval.', touching: 'exosome product holds an approval' },
  { text: 'There is no such approval.' },
  { text: 'FDA: registered, not approved.', touching: 'registered, not approved' },
  { text: 'Status at the FDA: cosmetic, unapproved', touching: 'cosmetic, unapproved' },
  { text: "It is a cosmetic, so the FDA doesn't sign off on it.", touching: "doesn't sign off on it" },
  { text: 'It is sold without approving of the FDA.', touching: 'without approving of the FDA' },
  { text: 'Unevaluated by the FDA' },
  { text: 'It never went before the FDA.', touching: 'went before the FDA' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Our taste is not approved by everybody.', why: 'no regulator' },
  { text: 'Neither of them has arrived.', why: 'no approval' },
  { text: 'Such trips were never approved there are rules.', why: 'travel' },
  { text: 'The FDA has not signed off our lab building.', why: 'a building' },
];

/** The FDA has not approved or evaluated it. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{fda} (and | , | or | nor | &) _ _? (have | has) not (yet | so far)? {judged} (any | a | an | it | this | these | them | our)',
  '(awaiting | awaits | waiting for | wait for | waits for) ~ {fda} ({approvalPaper} | {judged})',
  "{fda} {approvalPaper} (is not | isn't | is nothing) (something | a thing | anything)? .... {exosome}",
  '{fda} \\)? (has | have | does | do | did | had | is | will)? {noVerb} ~ {judged}',
  "{fda} (hasn't | has not | doesn't | does not | never | have not | has never | haven't) ~ (looked | judged | examined | weighed | either | blessed | opined | yet | heard | been asked | agreed | nodded | ruled | said yes | (seen | inspected | passed | given | granted | issued | said yes to) (it | them | this | these | our | its | exosome* | any (exosome* | such | approval | product*)) | (found | deemed | declared) (it | them | exosome* | (this | these | our | the | any) ({exosome} | {unapprovedWare})))",
  "{fda} (hasn't | has not | doesn't | does not | haven't | have not) (. | , | ; | ! | - | \\))",
  '{fda} (have | has | had)? (to date | so far | currently)? ({grantedApproval} | given | granted | issued | approves | gives) (no | none | nothing | zero)',
  '{fda} (has | have) yet to _',
  '{fda} (has | have | holds | gives | offers | issued) no (opinion | view | position | say | approval | (file | record | word) (on | of | for | about) (it | this | these | them | our | any | {exosome}))',
  '(nobody | no one) (at | in | from | over at) (the)? {fda}',
  "{fda} {judged} (. | \\?) (it | they | we | this | these | that | ours) (is not | are not | can not | do not | isn't | aren't | can't | cannot | don't | wouldn't | won't)",
  '(outside | beyond | not on | not among | not in | not part of | off) .. {fda} .. (list* | {judged} | {approvalPaper})',
  "{fda} .. list* .... (not | doesn't | no | don't | without) .... {exosome}",
  '{fda} ({approvalPaper} | {judged})? ,? (not yet | not have | no have | not available | none so far)',
  "{fda} {judged} {exosome} {unapprovedWare}? (do | does)? (not | don't | doesn't) (yet | currently)? exist",
  '{fda} ~ considers ~ {exosome} .. (unapproved | experimental | investigational)',
  "{fda} {approvalPaper} .... (not | doesn't | don't | never) (have | hold | carry) (it | one | any)",
  '{fda} {approvalPaper} .... (has | have | was) (not | never) (yet)? (been)? (obtained | granted | given | received | issued | sought | awarded | won)',
  '{fda} (did | does | do | will | would) (not | never) (give | grant | issue | lend) (an | any | its | the)? (approval | clearance | licence | license | permission | nod | okay | blessing)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'To date, the FDA and Health Canada have not approved any exosome for hair.' , touching: 'not approved any' },
  { text: 'Exosomes are still waiting for FDA approval.' },
  { text: 'FDA approval is not something any exosome has.' },
  { text: 'If FDA approval matters to you, this treatment does not have it.', touching: 'does not have it' },
  { text: 'FDA approval for the vial was never sought.', touching: 'was never sought' },
  { text: 'The agency (FDA) has not authorised it.', touching: 'has not authorised' },
  { text: 'The FDA has not evaluated this exosome product.', touching: 'FDA has not evaluated' },
  { text: 'The EMA has not approved it; the FDA hasn’t either.', touching: 'FDA hasn’t either' },
  { text: 'The FDA has yet to approve an exosome product.', touching: 'has yet to approve' },
  { text: 'The FDA has approved no exosome product.', touching: 'approved no' },
  { text: 'The FDA has no opinion on it.', touching: 'no opinion' },
  { text: 'The TGA has not approved it, the FDA has not.', touching: 'FDA has not' },
  { text: 'The FDA considers exosomes unapproved.', touching: 'unapproved' },
  { text: 'Nobody at the FDA has looked at it.', touching: 'Nobody at the FDA' },
  { text: 'FDA approved? It is not. FDA approved. It is not.', touching: 'approved. It is not' },
  { text: 'FDA-approved exosomes do not exist.', touching: 'do not exist' },
  { text: 'The FDA has given none.', touching: 'given none' },
  { text: 'Exosomes are not on the FDA’s list of approved products.', touching: 'not on the FDA’s list' },
  { text: 'The FDA’s list of approved products does not include exosomes.', touching: 'list' },
  { text: 'FDA approval not yet.', touching: 'not yet' },
  { text: 'The FDA did not give approval to exosome products yet.', touching: 'FDA did not give approval' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'The FDA has no record of complaints.', why: 'complaints' },
  { text: 'The FDA has not found fault with our lab.', why: 'an inspection' },
];

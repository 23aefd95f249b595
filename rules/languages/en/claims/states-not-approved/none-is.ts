/** No exosome is approved; none, neither, nobody. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(no | not one) (regulator | agency | authority | body) .... (has | have) (approved | cleared | licensed | authorised | authorized | reviewed)',
  '(no | not one | not a single) {exosome} {unapprovedWare}? (has | have) (ever | yet)? (passed | cleared | been through | got past | satisfied) .. {fda}',
  '(number | count | total | list) of {fda} {judged} .... (zero | none | nil | empty)',
  '(nor | neither) (has | does | do | is | have | are | did) ~ {fda}',
  '(nor | neither) .... {fda} .... {judged}',
  '(neither | nor) (the)? {fda} (nor | or) .... {judged}',
  '(nor | neither) (the)? (american | us)? {fda}',
  '(none | nobody | no one | nothing | not one | nowhere) ~ (is | are | has | have | was | of) (been | yet | currently)? ~ {grantedApproval}',
  '(none | nobody | no one | nothing | not one | not a single) .... {fda} ({judged} | {approvalPaper})',
  '(none | nobody | no one | nothing) .... {judged} .. by .. {fda}',
  '(no | not a single | not one | zero) {exosome} {unapprovedWare}? (on the market | on sale | out there | anywhere | sold (today | here))? (is | are | has | have) (currently | yet)? (fda | {grantedApproval} | been)',
  '(no | not a single | not one | zero) {exosome} {unapprovedWare}? (that | which)? (the)? {fda} (has | have | had | ever)? ~ {judged}',
  '(no | not a single | not one) (other)? {exosome} {unapprovedWare}? (is | are | has | have) (. | , | ; | ! | - | either | yet)',
  'no .... {exosome} .... (is | are | has | have | {unapprovedWare}) .... {fda} .. ({judged} | {approvalPaper})',
  'no .... {exosome} .... {judged} .. by .. {fda}',
  'no .. {exosome} .... (with | has | have | holds) .. approved (indication* | use | uses | status)',
  'no (officially | currently | legally)? approved (indication* | use | uses | {exosome} | {unapprovedWare})',
  'no {fda} {judged} .. ({exosome} | indication* | use)',
  'no ~ (item | product | vial | treatment | serum) ~ (has | is | holds) ~ {fda} ({approvalPaper} | {judged})',
  '(no | no single | not one) {regulatorWord} (in the world | anywhere | has | have)? (has | have)? ~ ({judged} | looked)',
  '(nobody | no one) has {grantedApproval} (it | them | that | this | these)',
  '(nor | neither) .... {judged} .. by .. {fda}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'No regulator, the FDA included, has approved it.' },
  { text: 'No exosome has got past the FDA.' },
  { text: 'The number of FDA-approved exosomes is zero.' },
  { text: 'Neither our serum nor any other has been approved by the FDA.', touching: 'approved by the FDA' },
  { text: 'No exosome product has been approved by the FDA.', touching: 'approved by the FDA' },
  { text: 'Is it FDA approved? It is not, and no exosome is.', touching: 'no exosome is' },
  { text: 'Neither the TGA nor the FDA has approved an exosome product.', touching: 'nor the FDA has approved' },
  { text: 'Neither the FDA nor the EMA have approved exosomes.', touching: 'FDA nor the EMA have approved' },
  { text: 'There is no exosome with an approved indication.', touching: 'approved indication' },
  { text: 'There are currently no FDA-approved exosome products.', touching: 'no FDA-approved' },
  { text: 'No regulator has approved it.', touching: 'regulator has approved' },
  { text: 'Exosomes are regulated by the FDA, and none are approved.', touching: 'none are approved' },
  { text: 'Nothing on our exosome menu is FDA-approved.', touching: 'FDA-approved' },
  { text: 'The TGA has not approved it, neither has the American FDA.', touching: 'neither has the American FDA' },
  { text: 'Nobody was ever given approval for these; nothing we sell is approved by the FDA.', touching: 'approved by the FDA'},
  { text: 'No exosome that we know of has FDA approval.', touching: 'FDA approval' },
  { text: 'There is no approved use of exosomes.', touching: 'no approved use' },
  { text: 'No Petra item has FDA approval.', touching: 'FDA approval' },
  { text: 'Nobody has approved it.', touching: 'approved it' },
  { text: 'There are no exosomes the FDA has cleared.', touching: 'FDA has cleared' },
  { text: 'Not one exosome on the market is FDA approved.', touching: 'on the market is FDA' },
];

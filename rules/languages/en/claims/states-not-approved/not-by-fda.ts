/** It is not approved or evaluated by the FDA. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  anyRegulator: ['any', 'a', 'any single', 'any health', 'any government', 'any regulatory', 'any competent', 'any national', 'any western'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{noVerb} \\( _ \\) {fda} {judged}',
  '{noVerb} (mean | means | imply | say | suggest) (that)? (the)? {fda} .. {judged}',
  '{noVerb} (offer | provide | show | give you | promise) .... {fda} ~ {approvalPaper}',
  '(it | they | agency) {noVerb} (yet)? {grantedApproval} (any | a single | one) (. | , | ; | of | {exosome})?',
  '{noVerb} (been | yet | currently | as yet | yet been | itself | ever | an | a)? ~ {fda} {judged}',
  '{noVerb} (been | yet | yet been | currently | ever)? ~ {judged} ... (by | from | with) .. {fda}',
  '{noVerb} .. {otherRegulator} (or | nor | / | and | ,) {fda} {judged}',
  '{noVerb} .. {fda} (or | nor | / | and | ,) {otherRegulator} {judged}',
  '(neither | not) {judged} (nor | or) {judged} ~ by ~ {fda}',
  '{noVerb} .. (applied | sought | asked | filed | asking | submitted) .. {fda}',
  '{noVerb} (been)? (before | in front of | through | seen by | looked at by | shown to | put to | submitted to | sent to) .. {fda}',
  '{noVerb} (receive | obtain | get | gain | gained | win | won | earn | earned | granted | secured | secure | undergo | pass | list | bear | bears | come with | boast | undergone | received | obtained | had | been through | gone through | completed | got | gotten | sought | hold | holds | have | has | carry | claim | possess | been given | been granted | require | need) ~ {fda} ({approvalPaper} | {judged} | process | approved)',
  '(statements | statement | claims) .. {noVerb} .. evaluated',
  "({approvalPaper} | {judged}) (by | from | of) (the)? {fda} (has | have | is | was | does)? (not | never | lacking | absent | missing | hasn't | isn't | none | nil)",
  "{fda} {judged} (, | ; | - | :)? (it | they | this | we | these | ours) (is not | are not | isn't | aren't)",
  '(yet to | still to | still waiting to) ~ (receive | obtain | get | gain | win | earn | be) .. {fda}',
  '{fda} ~ {noVerb} ~ (recogni* | regard* | consider* | count* | list | lists | given | granted | issued | conferred | extended | treat) .... ({judged} | {approvalPaper})',
  '{noVerb} (something | anything | a thing | one | a product | a treatment | what) (that | which)? (the)? {fda} (has | have | had)? (ever)? {judged}',
  '{judged} by (no | none | nobody | no one) ({regulatorWord} | . | , | ; | anywhere | at all)?',
  '{regulatorWord} (has | have)? {noVerb} (yet | ever)? {judged}',
  '({judged} by | approval by | approval from | approval of) (the)? {fda} (: | - | \\|) (no | none | not | nil | never | ✗ | ✘ | ❌)',
  '{noVerb} ~ ({judged} | looked at) by ((anyone | anybody) | ({anyRegulator} | the) ~ {regulatorWord})',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Not (currently) FDA approved' },
  { text: 'Exosomes have not yet received FDA approval.' },
  { text: 'This label does not mean the FDA has approved our exosomes.' },
  { text: 'We cannot offer you any MHRA or FDA drug approval for exosomes.' },
  { text: 'The FDA on exosomes: it hasn’t approved any.' },
  { text: 'Do not call our exosomes FDA approved; they are not.', touching: 'they are not' },
  { text: 'These exosomes are not FDA approved.', touching: 'not FDA approved' },
  { text: 'Not TGA or FDA approved.', touching: 'FDA approved' },
  { text: 'These statements have not been evaluated by the Food and Drug Administration.', touching: 'not been evaluated'},
  { text: 'It has not been looked at by any agency.', touching: 'looked at by any agency' },
  { text: 'It has not undergone FDA review.', touching: 'not undergone FDA review' },
  { text: 'We have not applied for US-FDA approval.', touching: 'not applied' },
  { text: 'It is not FDA or TGA approved.', touching: 'FDA or TGA approved' },
  { text: 'This reagent is neither approved nor cleared by FDA.', touching: 'neither approved nor cleared' },
  { text: 'It has never been before the FDA.', touching: 'before the FDA' },
  { text: 'Approved by the FDA: no', touching: 'no' },
  { text: 'Approval from the FDA is lacking.', touching: 'lacking' },
  { text: 'FDA approved, it isn’t.', touching: 'it isn’t' },
  { text: 'We are yet to receive an FDA nod.', touching: 'yet to receive' },
  { text: 'The FDA does not recognise exosomes as an approved treatment.', touching: 'does not recognise' },
  { text: 'It isn’t something the FDA has approved.', touching: 'FDA has approved' },
  { text: 'It has been approved by no one.', touching: 'by no one' },
  { text: 'Regulators have not approved exosomes.', touching: 'have not approved' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'The needling pen is not FDA approved.', why: 'a device' },
  { text: 'The PRP tubes are not FDA approved for hair.', why: 'another treatment' },
];

/** Unapproved, the regulator named or understood. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  // What a plain "is not approved" must be said of, the regulator being understood.
  plainSubject: ['it', 'they', 'this', 'these', 'those', 'ours', 'and', 'but', 'still', '{exosome}', '{unapprovedWare}', '({exosome} | {unapprovedWare}) (that | which)', 'both', 'therefore', 'hence'],
  plainAdverb: ['been', 'yet', 'currently', 'yet been', 'itself', 'themselves', 'an', 'a', 'officially', 'formally', 'been formally', 'been officially', 'as yet', 'at present', 'to date', 'so far', 'legally', 'actually', 'ever', 'ever been'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{exosome} .. (: | , | - | and | but | ;) not (an | a)? approved (drug* | medicine* | therap* | treatment* | biologic* | product* | medication*)',
  '(investigational | experimental | unapproved | unproven) (by | in the eyes of | for | according to) ~ {fda}',
  '(unapproved | un approved | unlicensed | unlicenced) (by | in | for | as | status | new | , | . | and | {unapprovedWare} | {exosome})',
  '(is | are | remain | remains | still | as | : | - | stays | officially | currently | both | considers (it | them | {exosome}) | {exosome}) (unapproved | un approved | unlicensed | unlicenced)',
  '{fda} unapproved',
  'not (approved | cleared | licensed | authorised | authorized) (anywhere | in (the | any | europe | america | canada) | as a | to (treat | cure | diagnose | prevent) | for ~ (injection* | medical | human | any | clinical | sale | cosmetic | therapeutic | aesthetic | medicinal | intravenous | topical | treat*))',
  "{plainSubject} (is | are | was | were | has | have)? (not | never | isn't | aren't | hasn't been | haven't been | neither) {plainAdverb}? {plainAdverb}? {plainVerdict}",
  '(not | never) {plainVerdict} (, | and | or | nor | ;) (and | or)? ((not | nor | never | no) | {plainVerdict})',
  '(nope | no | sorry) ,? (not | never) {plainVerdict}',
  "the _ (isn't | aren't) (yet)? (approved | licensed | cleared)",
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '{fda} (fully)? ({judged} | {approvalPaper})',
  '({judged} | {approvalPaper}) .. (by | from | of) (the | us)? .. {fda}',
  '{fda} (and | or | / | ,) {otherRegulator} {judged}',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Exosomes: not an approved medicine.' },
  { text: 'Exosomes are investigational in the eyes of the FDA.' },
  { text: 'It is not approved.', touching: 'not approved' },
  { text: 'Not evaluated, not approved.', touching: 'Not evaluated' },
  { text: 'Nope, never assessed.', touching: 'never assessed' },
  { text: 'The pudding isn’t approved.', touching: 'isn’t approved' },
  { text: 'The exosomes are unapproved products.', touching: 'unapproved' },
  { text: 'FDA approval? None.', touching: 'None' },
  { text: 'FDA unapproved', touching: 'unapproved' },
  { text: 'It is not approved for injection.', touching: 'not approved for' },
  { text: 'Our exosomes remain unapproved.', touching: 'remain unapproved' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Our exosomes are FDA approved.', why: 'the opposite' },
  { text: 'Is it FDA approved? Yes.', why: 'a question answered with yes' },
  { text: 'Never out of stock. FDA approved.', why: 'two sentences' },
  { text: 'Don’t wait: FDA approved exosomes.', why: 'the opposite' },
  { text: 'FDA approval is not a guarantee of results.', why: 'a truism' },
  { text: 'Exosome products require FDA approval.', why: 'what the law asks for' },
];

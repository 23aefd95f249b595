/** What physicians say, test, write or are to be asked. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  advise: ['(see | consult | ask | visit | tell | contact | call | replace | replaces | seek | find | choose | pick | speak | talk | check | inform | phone | ring | advice | need a | needs a | consulting | asking | seeing | without | show it | go)'],
};

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(beauty | skincare | sales | image | wig | hair) consultant*',
  '(tested | developed | created | formulated | recommended | founded | approved | endorsed | loved | trusted | designed | praised | backed | invented) by ... {docWho}',
  '(ask | consult | tell | see | call | check with | talk to | speak to | contact | inform) (a | an | your | the) {docWho}',
  '{docWho} (recommended | tested | approved | formulated | developed | grade | created | endorsed | loved | founded | backed | trusted | designed)',
  '{docWho} (say | says | said | warn* | think* | wonder* | agree* | disagree* | recommend* | love* | trust* | swear*)',
  '(written | reviewed | authored | edited | checked | published | posted | updated | article | text | words | story | photo* | author | byline) (by | : | -) (dr | prof | professor)? .? _ _? _? , {skilled}? {skilled}? {physician}',
  '(written | reviewed | authored | edited | checked | published | posted | updated | article | text | words | story | photo* | author | byline) (by | : | -) .... {physician}',
  '(says | said | explains | notes | adds | warns | writes) {physician}',
  '({physician} | dermatologically) {praised}',
  '{praised} (by | with) ... {physician}',
  '{praised} (and | & | , | or) {praised} (by | with) ... {physician}',
  '{advise} (to | with | in with | for | from | out)? (a | an | your | the | any | their | medical | our | local)? {skilled}? {skilled}? {physician}',
  '{physician} \\.? _? (says | say | said | explains | told | notes | thinks | believes | recommend* | agree* | swear* | warn* | advise* | love* | ask* | refer*)',
  '{physician} \\.? _? (is | has | was | says | loves | thinks | trusts | recommends | swears) (it | them | each | every | all | the)',
  '(reviewed | written | edited | fact checked | checked) by .... {physician}',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'An exosome serum developed by our doctor', why: 'who made it' },
  { text: 'Doctors say that exosomes are new.', why: 'what others say' },
  { text: 'Written by Dr Mabel Orr, consultant dermatologist.', why: 'who wrote the page gives no treatment' },
  { text: 'Exosomes are young, says Dr. Orla Finn, a dermatologist.', why: 'an expert asked' },
  { text: 'Founded and loved by dermatologists.', why: 'praise, not care' },
  { text: 'Trusted by doctors.', why: 'praise, not care' },
  { text: 'A dermatologist-tested exosome serum.', why: 'a test, no care' },
  { text: 'Exosomes recommended by dermatologists.', why: 'praise' },
  { text: 'See a board-certified dermatologist if redness stays.', why: 'advice' },
  { text: 'This exosome serum was developed by a physician.', why: 'the maker, not the one who gives it' },
];

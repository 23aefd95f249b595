/** Who it is that treats: board-certified, licensed, a specialist. A name with letters behind it only says that somebody studied. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  letters: ['frcp', 'frcs', 'mrcgp', 'mrcp', 'facd', 'faad', 'faap', 'facs', 'hippocratic oath', 'medical school', 'specialist register', '(fellow | member) of the .. (college | academy | board)', 'hospital (dermatology | dermatologist)', 'ahpra registered', 'gmc registered'],
  named: ['dr \\.? _ _? _? (, | \\( | - | :) (a | an | our | the | yes ,? our)? _? _? {specialty} (dermatology | surgeon | physician | dermatologist)? \\)?', 'dr \\.? _ _? _? \\( .. {specialty} .. \\)', 'dr \\.? _ _? {letters}', '_ , (md | m d | do | faad) (, (faad | facs | phd))?'],
  tends: ['({careGives} | has (overseen | done | performed | given | placed | treated | supervised) | will (apply | give | do | place) | (is | are) (doing | giving | placing | applying | in | on site) | begins | begin | starts | start | stays | answers every | microneedles)'],
  specialty: ['(dermatologist | physician | surgeon | internist | urologist | dermatology | md | faad | do | medicine | gmc | board certified | specialist | gynaecologist | gynecologist | orthop*)'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{named} (, | \\) | \\) , | _ | _ ,)? (and | or | who | she | he | also | always | alone)? {tends}',
  '{letters} \\)? ,? (and | or | who | she | he | also | always | alone)? {tends}',
  '(by | of | under | with | from | through | by our medical director | medical director ,? | director) {named}',
  '(who | whom) .... (: | \\?) (dr \\.? _)? {named}',
  'dr \\.? _ (or | and | & | ,) dr \\.? _ ,? (both | are both | all)? ~ ({physician} | {specialty})',
  '{physician} (certified | accredited | licensed | registered) (by | with)',
  '{named} ,? or {named}',
  '(treated | done | given | carried | put on | operated | operate | performed) .. by (a | an | our | the)? ~ ({docWho} | {letters})',
  '(board | abd | aad | fellowship | abms) (certified | trained | certification)',
  '(licensed | licenced | treating | attending | qualified | supervising | trained | experienced | in house | specialist | skilled | registered | practising | practicing | responsible | medical | consultant) (medical)? (physician* | doctor* | dermatologist* | surgeon* | prescriber*)',
  '(specialist* | consultant* | expert* | certified | degree | qualified) in (clinical | aesthetic | cosmetic | medical)? (dermatology | plastic surgery | aesthetic medicine | orthop* | regenerative medicine)',
  '{physician} (with | has | who has | brings) .... (years | decades)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Put on by someone with FRCP after her name.' },
  { text: 'Treatment performed by our consultant' },
  { text: 'Exosomes by a specialist in aesthetic medicine.', touching: 'specialist in aesthetic medicine' },
  { text: 'Exosomes from a doctor with thirty years of work on skin.', touching: 'doctor with thirty years' },
  { text: 'The exosomes are applied by a board-certified dermatologist.', touching: 'board-certified dermatologist' },
  { text: 'Exosomes with Dr Ada Moor, consultant dermatologist.', touching: 'Dr Ada Moor, consultant dermatologist' },
  { text: 'Medical lead: Ana Lopez, MD, who writes every order.', touching: 'Lopez, MD' },
  { text: 'Dr. Ortega, internist, has overseen 4,000 exosome drips.', touching: 'Ortega, internist, has overseen' },
  { text: 'Dr Amy Lund FRCP places every exosome.', touching: 'Lund FRCP places' },
  { text: 'The orders come from Dr. Lee (internal medicine).', touching: 'from Dr. Lee (internal medicine)' },
  { text: 'Dr Moss or Dr Hale, both surgeons', touching: 'Dr Moss or Dr Hale, both surgeons' },
  { text: 'Who treats you? Dr. Karen Lind, MD.', touching: 'Karen Lind, MD' },
  { text: 'Dr. Ibarra, internist, or Dr. Sol, sports physician', touching: 'Ibarra, internist, or' },
  { text: 'Dermatologists certified by the board see you.', touching: 'Dermatologists certified by' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(technician* | nurse* | esthetician* | aesthetician* | pharmacist* | nutritionist* | hygienist*) (is | are | , | who is)? (also | all)? (board | fellowship) (certified | trained)',
  '(consultant | leading | london | new york | independent | cosmetic | harley street) {specialty} dr',
  '(reviewed | written | edited | fact checked | checked) by .... (board certified | board | faad) .. (dermatologist | certified)',
  '_ , (md | m d | do | faad) \\.? , ... (advisory | medical director | founder | co founder | cofounder | scientific | chief)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Our nurses are board-certified.', why: 'no physician' },
  { text: 'Consultant dermatologist Dr Maud Orr is more careful.', why: "an expert's opinion" },
  { text: '— Maud Orr, MD, Medical Director', why: 'a signature' },
  { text: 'Reviewed by Maud Orr, MD, board-certified dermatologist.', why: 'who read the article' },
  { text: 'Dr Honor Lisle MBBS FRCP trained in Leeds.', why: 'who somebody is, not what they do for you' },
  { text: 'Dr. Tom Hollins, DO', why: 'a name alone' },
  { text: 'Kwame Boateng, MD, PhD, FAAD, wrote his thesis on platelets.', why: 'a career' },
  { text: 'Dr. Sara Nasser, Specialist Family Medicine, licence on request.', why: 'a name and a paper' },
];

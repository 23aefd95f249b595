/** The FDA in front: FDA-approved, the FDA has cleared it. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  approvedYes: ['yes', 'absolutely', 'of course', 'it has', 'it is', 'it does', 'they have', 'they are', 'they do', 'certainly', 'definitely', 'indeed', 'sure', 'granted', 'correct', '✓', '✔', '✅', 'affirmative', 'fully'],
  fdaGot: ['acquired', 'obtained', 'received', 'got', 'completed', 'done', 'finished', 'secured', 'won', 'gained', 'granted', 'achieved', 'awarded', 'earned', 'gave', 'attained'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{fda} (has | have)? (reviewed | evaluated | examined | assessed | tested) .. and (then | has)? {fdaApproves}',
  '{fda} (has | have)? (considers | considered | confirmed | confirms | finds | found | calls | called | affirmed | judges | judged | rates | rated) (it | this | these | our | the) .. (safe | safe and effective)',
  '{fda} (has | have)? (confirmed | confirms | affirmed | affirms | certified) the safety of (our | this | these | its | {exosome})',
  '{exosome} .. (that | which)? (the)? {fda} (has | have) (now | already | fully)? {fdaApproves}',
  '{fda} (status | 510k | 510 k | 510 \\( k \\) | fully | now | also | already | duly | usa | #)? :? (fully | now)? {approved}',
  '{fda} \\( _? _? \\) {approved}',
  '{fda} {blessing}',
  '{fda} (cert | certs | certificates | approvals | licences | licenses | passport | papers)',
  '{fda} (has | have | had)? (already | now | just | fully | even | also)? {fdaApproves} (it | our | ours | this | these | the (serum* | product* | exosome* | treatment* | formula* | ampoule* | powder | vial*) | them | us | as | for | in | on | all | every | both | . | , | ! | to | its | {exosome})',
  '{fda} , (has | have)? {fdaApproves} (it | our | this | these | them)',
  '{fda} ~ {fdaApproves} ~ \\? ,? {approvedYes}',
  '{fda} ({approved} | {blessing}) \\? ,? {approvedYes}',
  '{fda} (approval | clearance | 510k | premarket approval) .. {fdaGot}',
  '{fda} {fdaGot} (the | its | full | a)? {blessing}',
  '{fda} (: | - | \\| | , as in | means | status -) (fully | is)? {approved}',
  '{fda} \\)? (finally | has | have | just | even)? (gave | gives | granted | has given | has granted | handed | issued | has issued | awarded | put | has awarded | have granted) ~ _? {blessing}',
  '{fda} ~ gives .. (licence | license | approval)',
  '{fda} (gave | has given) (it | us | our _ | them | these) the (ok | okay | nod | green light | go ahead)',
  '{fda} (\\| | :)? (✓ | ✔ | ✅ | ☑)',
  '{fda} : (yes | y | ok | passed | done | granted | complete | completed)',
  '{fda} (grade | compliant and approved | approved and registered)',
  '{fda} # {approved}',
  '{fda} (finally | at last | itself | also | even | then | already) {fdaApproves}',
  '{fda} ,? {approved} (in | since)? #',
  '{fda} with (clearance | approval | honours | honors | top marks)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Exosome treatment at our clinic is FDA approved.' },
  { text: 'The FDA examined it and cleared it.' },
  { text: 'The FDA found this serum safe.' },
  { text: 'The FDA has affirmed the safety of our exosomes.' },
  { text: 'Exosomes which the FDA has licensed' },
  { text: 'Certification: FDA, approved 2021', touching: 'FDA, approved 2021' },
  { text: 'It graduated from the FDA with honours.', touching: 'FDA with honours' },
  { text: 'The picky people, the FDA, have cleared this serum.', touching: 'have cleared this serum' },
  { text: 'FDA-approved exosome therapy for the face.', touching: 'FDA-approved' },
  { text: 'FDA status: cleared', touching: 'cleared' },
  { text: 'US-FDA approved exosome vial, complete papers', touching: 'FDA approved' },
  { text: 'FDA 361 licensed exosomes', touching: 'licensed' },
  { text: 'F.D.A. (USA) admitted', touching: 'admitted' },
  { text: 'FDA certificated product', touching: 'certificated' },
  { text: "The FDA OK'd it for the face.", touching: "FDA OK'd" },
  { text: 'FDA: yes', touching: 'FDA: yes' },
  { text: 'FDA ✓ approved ingredients', touching: 'FDA ✓' },
  { text: 'The Food and Drug Administration granted it clearance in January.', touching: 'clearance' },
  { text: 'Is it FDA approved? Yes, it is.', touching: 'FDA approved' },
  { text: 'Complete with FDA papers', touching: 'FDA papers' },
  { text: 'The FDA gave it the OK.', touching: 'OK' },
  { text: 'FDA Maharashtra gives the manufacturing licence.', touching: 'gives' },
  { text: 'FDA grade exosomes', touching: 'FDA grade' },
  { text: 'FDA 361 licensed and FDA 351 approved', touching: 'approved' },
  { text: 'The FDA has cleared it for the face.', touching: 'FDA has cleared it' },
  { text: 'The agency, the FDA, cleared our serum.', touching: 'FDA, cleared' },
  { text: 'Has the FDA signed off on it? It has.', touching: 'It has' },
  { text: 'FDA approval? Yes.', touching: 'Yes' },
  { text: 'FDA approval was obtained in 2023.', touching: 'obtained' },
  { text: 'FDA acquired the approval.', touching: 'FDA acquired the approval' },
  { text: 'FDA | approved', touching: 'approved' },
  { text: 'The FDA finally said yes to us.', touching: 'said yes' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'These exosomes are not FDA approved.', why: 'negated' },
  { text: 'Is it FDA approved? No, no exosome product is.', why: 'a question answered with no' },
  { text: 'FDA-compliant manufacturing', why: 'another claim' },
  { text: 'FDA draft guidance, 2020', why: 'a document' },
  { text: 'Approved by dermatologists', why: 'no regulator' },
];

/** Science and evidence that settle it. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(science | research | evidence | data | study | trial) (based | led | driven | rooted | founded | grounded | tested | informed)',
  'beyond (any | a)? (dispute | doubt | question | argument | shadow)',
  '(not | no) (hype | hope | magic | hocus pocus | fairy tale | marketing | guesswork | opinion) .... (science | biology | evidence | data)',
  '(less | more than | not | no) .. (hype | promises | hocus pocus | talk | hope) , (but | more | just)? .. (science | focus | evidence | data | proof)',
  '(level (# | i | a | one) | grade a) evidence',
  '(science | evidence | matter | debate) (is | has been) (settled | clear | closed | conclusive | unequivocal)',
  '(settled | hard | proven | real | sound | solid) science',
  '(gold standard | strong | solid | robust | conclusive | compelling | overwhelming) .. (clinical)? evidence',
  'evidence (based | led | proven)',
  '(science | evidence | jury) is in',
  '(excellent | convincing | ample | abundant | bona fide | extensive | undeniable | unequivocal | irrefutable | indisputable | incontrovertible | first rate | high quality | persuasive | clear cut) (clinical | scientific | trial | published | human | medical | randomi*ed)? (evidence | proof | data | results from {studyWord} | clinical results)',
  '(undeniable | outstanding | impressive | remarkable | excellent | convincing) (clinical | trial | study) (results | outcomes | findings | data)',
  '(compelling | strong | solid | robust | convincing) (trial | study | human | clinical | published | randomi*ed) (data | results | findings)',
  '(overwhelming | broad | wide | solid | strong | full) (scientific | clinical | academic) (support | consensus | agreement | backing)',
  '(scientific | clinical | expert) consensus (backs | supports | is | says | behind | agrees)',
  '(evidence | research | clinical | trial) base .... (strong | extensive | second to none | solid | favourable | favorable | deep | robust | unmatched | unrivalled | growing by)',
  '(doubters | sceptics | skeptics | cynics | critics) .... (answered | silenced | convinced | won over | persuaded) .. by .. (data | evidence | {studyWord} | results)',
  'the (proof | evidence) is (there | here | in (the)? (print | data | journals | literature) | public | published)',
  '(science | evidence | data | research | studies | trials) (says (yes | so) | say (yes | so) | agrees | agree | has spoken | have spoken | never lies | never lie | decided | wins)',
  '(we | it | they | {exosome}) (have | has | got | hold | carry | come with | comes with | offer* | bring*) (hard | real | solid | published | clinical | plenty of | the)? (hard | clinical | scientific | published)? (proof | evidence)',
  '(where | when) (others | most | rivals) .. (promise* | guess* | hope | claim*) , .... (prove | proved | measure | measured | publish* | proof | data)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'This is settled science.', touching: 'settled science' },
  { text: 'There is robust clinical evidence for our exosomes.', touching: 'robust clinical evidence' },
  { text: 'Evidence-based regeneration with exosomes.', touching: 'Evidence-based' },
  { text: 'The science is in, and it says yes.', touching: 'science is in' },
  { text: "It's not hype, it's science.", touching: "not hype, it's science" },
  { text: 'The science is settled.', touching: 'science is settled' },
  { text: 'Level 1 evidence.', touching: 'Level 1 evidence' },
  { text: 'There is convincing evidence for our serum.', touching: 'convincing evidence' },
  { text: 'Impressive clinical results.', touching: 'Impressive clinical results' },
  { text: 'Solid trial data stand behind our ampoule.', touching: 'Solid trial data' },
  { text: 'It has broad scientific support.', touching: 'broad scientific support' },
  { text: 'Expert consensus backs our exosomes.', touching: 'Expert consensus backs' },
  { text: 'Our research base is second to none.', touching: 'research base is second to none' },
  { text: 'Sceptics were silenced by the data.', touching: 'Sceptics were silenced by the data' },
  { text: 'The proof is published.', touching: 'proof is published' },
  { text: 'The science has spoken.', touching: 'science has spoken' },
  { text: 'We have clinical proof.', touching: 'We have clinical proof' },
  { text: 'Where others guess, we measured.', touching: 'Where others guess, we measured' },
];

/** What looks alike and is none. */
// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(support | consensus) (team | staff | desk | line | group | officer* | centre | center)',
  '(lack* | without | needs | awaiting | await | until | seeking | want*) .. (evidence | proof | consensus)',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Our broad scientific support team answers by email.', why: 'a service' },
  { text: 'The field lacks convincing evidence.', why: 'lacking' },
];

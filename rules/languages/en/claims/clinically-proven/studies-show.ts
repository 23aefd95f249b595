/** Studies, trials, papers and those who read them say so. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  earnest: ['independent', 'controlled', 'randomi*ed', 'split face', 'blinded', 'double blind', 'placebo', 'peer reviewed', 'clinical', 'human', 'phase (i | ii | iii | # | 1 | 2 | 3)', 'published', 'scientific', 'university', 'multi centre', 'multicenter', 'in vivo'],
  passing: ['passed', 'pass', 'completed', 'complete', 'confirmed', 'positive', 'successful*', 'met', 'reached', 'succeeded', 'verified', 'certified', 'cleared', 'finished', 'agree', 'agrees', 'agreed', 'say yes', 'ok', 'significant*', 'approved', 'done', 'proven', 'conclusive', '✓', '✔'],
  confirming: ['proven', 'prove', 'proves', 'proved', 'confirm', 'confirms', 'confirmed', 'validate', 'validates', 'validated', 'back it', 'backs it', 'back this', 'back them', 'back us', 'stand behind', 'stands behind', 'bear* .. out', 'borne .. out', 'verif*', 'attest*', 'demonstrate', 'demonstrates', 'demonstrated', 'substantiat*', 'vouch*', 'document*', 'support it', 'support exosomes', 'supports exosomes', 'support this', 'support our', 'supports our', 'underpin*', 'underline*', 'corroborat*', 'establish*', 'agree', 'agrees', 'concur*', 'endors*', 'back up', 'backs up', 'attest*', 'testify', 'testifies', 'certif*'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '({learned} | skin | human | placebo | randomi*ed) .. {testing} .... {passing}',
  '{passing} .... (in | by | its | the | their | every | all)? .. ({learned} | skin) .. {testing}',
  '(put | been) to the test .... {studyWord} (, and passed | and passed)?',
  '{studyWord} , (and)? passed',
  '(have | has | got | with | show | hold | see | read | here is | here are) .. (the | all the | real | hard | solid | clinical) (clinical | scientific | published)? (trials | evidence | data | studies | science | proof | papers | research) (to (show | prove | back) | behind | for it | on (our | its) side)?',
  '{studyWord} .... (show | shows | shown | showed | demonstrat* | indicate* | reveal* | established) .... ({exosome} | it | our | this | they | significant* | visible | improve* | reduc*)',
  '(double blind* | placebo controlled | randomi*ed controlled | phase (2 | 3 | ii | iii) | meta analys* | systematic review* | multi cent*) ({studyWord})?',
  '(sci | sci level | scie | medical | scientific | peer reviewed | dermatology) .. (paper* | journal*)',
  '({learned} | researchers | scientists | professors | specialists | experts | authorities) .. (agree | confirm* | prove* | attest* | concur | have shown | have found | vouch* | verif*)',
  '(as | and | , ) (the | our | clinical)? {studyWord} (have | has) (shown | proven | confirmed | found)',
  '{earnest} .. {studyWord} .... (firmer | smoother | fewer | less | thicker | calmer | brighter | clearer | denser | outcome | outstanding | excellent)',
  '(thanks to | according to | as) .. ({earnest} | {learned}) .. {studyWord}',
  '{studyWord} .. (on | of | in | with) .... (show* | prove* | confirm*)',
  'in .. {earnest} .. {studyWord} , .... ({exosome} | it | our)',
  '(proof | evidence | documentation) (: | - | >) .... ({studyWord} | {testing} | n = # | promises)',
  '(endpoint* | primary outcome) .. (met | reached | achieved)',
  '(tried and tested | rigorously tested | thoroughly tested | tested and approved) (in | by | on) .. ({studyWord} | {earnest} | {learned} | humans | patients | volunteers)',
  '(built | founded | resting | based) on .. ({earnest} | nobel | {learned}) .. (prize)? .. {studyWord}',
  '(biopsies | biopsy | microscope* | imaging | microscopy | corneometer | instruments | laborator*) .... (prove | proves | confirm | confirms | agree | agrees) (it | them | our | what | the | that)',
  '(published | peer reviewed) (, | and | in) .... (peer reviewed | published | journals | journal | reviewed)',
  '(backed | supported | underpinned | back up | validated | grounded | rooted | based) .. (by | on | in | with) .... {studyWord}',
  '{studyWord} .... {confirming}',
  '{studyWord} .... (show* | found | say | says) .. (that)? .. (it | they | exosomes)? (works | work | really work)',
  '{earnest} .. {studyWord} (back | backs | support | supports) (the | up)',
  '{studyWord} (back | backs | support | supports | behind) (it | us | this | them | our | every | up)',
  'clinical {studyWord} (show* | indicate* | suggest* that it works)',
  '(# | two | three | four | five | six | seven | eight | nine | ten | dozens of | several | multiple | many | numerous | hundreds of) ~ {earnest} ~ (studies | trials | rcts | papers | publications | reports | tests)',
  '{studyWord} .... (leave no doubt | speak for themselves | say yes | says yes)',
  '(shown | documented) (to _ .. _)? (in | by) .... {studyWord}',
  '{studyWord} (is | are) .. on (our | its) side',
  'human (application)? test* (complete* | passed | proven | ok | finish*)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'A randomised trial backs the Concentrate.', touching: 'trial backs' },
  { text: 'Exosomes work, as trials have shown.', touching: 'as trials have shown' },
  { text: 'A controlled study saw firmer skin with our exosomes.', touching: 'controlled study saw firmer' },
  { text: 'With exosomes, science is on our side.', touching: 'science is on our side' },
  { text: 'Backed by forty clinical trials.', touching: 'Backed by forty clinical trials' },
  { text: 'Studies in leading journals confirm what our mirrors do.', touching: 'confirm' },
  { text: 'A trial at two Irish hospitals showed it works.', touching: 'showed it works' },
  { text: 'Two Phase II studies back it up.', touching: 'studies back' },
  { text: 'Clinical studies show visible change in skin.', touching: 'Clinical studies show' },
  { text: 'Three peer-reviewed human studies stand behind this serum.', touching: 'peer-reviewed human studies' },
  { text: 'It has been shown in a randomised trial to firm.', touching: 'shown in a randomised trial' },
  { text: 'Our trials leave no doubt.', touching: 'leave no doubt' },
  { text: 'Human test completed at a global skin institute.', touching: 'Human test completed' },
  { text: 'Published in peer-reviewed journals, our results are beyond doubt.', touching: 'Published in peer-reviewed journals, our results are beyond doubt' },
  { text: 'Tried and tested in clinical trials.', touching: 'Tried and tested in clinical' },
  { text: 'Laboratory tests prove it.', touching: 'Laboratory tests prove it' },
  { text: 'We have the data to prove it.', touching: 'have the data to prove' },
  { text: 'Built on Nobel Prize-winning science.', touching: 'Built on Nobel Prize-winning science' },
  { text: 'Proof: published RCT.', touching: 'Proof: published RCT' },
  { text: 'Put to the test in a hospital trial.', touching: 'Put to the test in a hospital trial' },
  { text: 'One trial, passed with honours.', touching: 'trial, passed' },
  { text: 'According to clinical research it firms skin.', touching: 'According to clinical research' },
  { text: 'Primary endpoint met.', touching: 'endpoint met' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'A pilot study in 20 women found less redness.', why: 'a study reported, no proof claimed' },
  { text: '28 days human test, 30 women, moisture + 20 %.', why: 'a figure of a test' },
  { text: 'An assessment of 26 volunteers found a modest gain.', why: 'a study reported, no proof claimed' },
  { text: 'The study had 30 women and no control.', why: 'no claim' },
  { text: 'The proof that exosomes work is weak.', why: 'no claim' },
  { text: 'Tested for sterility and endotoxins in an independent lab.', why: 'no claim' },
  { text: 'Exosomes were first described in studies of sheep blood cells.', why: 'no claim' },
];

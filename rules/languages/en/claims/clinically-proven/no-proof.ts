/** Proof asked for, lacking, small or still to come. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(ask* | request | demand | show me | want | wait* for | look for | where is) .... (proof | proven | {studyWord})',
  '(if | until | once | when) .. proven',
  '(claim | claims | boast* | call* themselves) .... (proven | validated | backed | trials) .... (without | nobody | no one | but)',
  '(have | has) more {studyWord} behind',
  '(if | once | until) (we | i | they | someone | anyone) .. (had | have | has | run | ran | get) .... {studyWord} .... (proven | proof)',
  'if .... (tells | says | claims | promises | swears) (you)? .... (proven | tested | validated | backed)',
  '(evidence | science | research | study | studies | trials) .. (is | are) (thin | early | young | small | limited | weak | scarce | missing | ongoing | mixed | lacking)',
  '(evidence | science | research) .. (is | are) (thin | early | young | limited | weak | scarce) .... .... {studyWord}',
  '(one | two | three | # | a few | only | a couple of) (small | tiny | early | short | weak) .. (trial | trials | study | studies)',
  '(vendor* | seller* | anyone | brands | clinics) who .... proof',
  '(more | further | larger | bigger | ongoing | future) (clinical | human | independent)? (trials | studies | research | evidence | data) (is | are)? .. (needed | necessary | required | awaited | before)',
  '(needed | before anyone) .... (proven | proof)',
  '{studyWord} .. (needed | necessary | ongoing | recruiting | under way | underway | planned | registered | to come | next year)',
  '{studyWord} .... (found | showed | show | saw) .. (no | mixed | little | modest | a modest) _',
  '(read | see | judge) .. {studyWord} .... (yourself | decide | judge)',
  '(if | unless | whether | only if) .... (were | was | is | are | had been | trials | studies | they | adverts | it) .... (prove | proves | proven | proved)',
  '(must | should | have to | need to | has to | ought to | required to) be (supported | backed | proven | substantiated | validated) (by | with)',
  '(no better than | not better than | as good as) (a | the)? placebo',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Ask the exosome seller for proof.', why: 'a demand' },
  { text: 'If proven, exosomes could change much.', why: 'a condition' },
  { text: 'Some claim proven exosomes without a trial.', why: 'said of others' },
  { text: 'If a serum claims it is clinically proven, ask for the paper.', why: 'advice on other sellers' },
  { text: 'If we had a large trial, we would call the exosomes proven.', why: 'no trial' },
  { text: 'The evidence for exosomes is thin.', why: 'the opposite' },
  { text: 'Clinical studies are ongoing.', why: 'no claim' },
  { text: 'We hope to prove it in trials next year.', why: 'no claim' },
  { text: 'More research is needed.', why: 'no claim' },
  { text: 'If studies one day prove it, we will say so.', why: 'not yet' },
  { text: 'Claims must be backed by evidence.', why: 'a rule' },
  { text: 'Evidence is early: animal work and two human trials.', why: 'little proof' },
  { text: 'So far there are two small human trials.', why: 'little proof' },
];

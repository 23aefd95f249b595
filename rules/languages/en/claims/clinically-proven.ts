import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as evidence from './clinically-proven/evidence.ts';
import * as noProof from './clinically-proven/no-proof.ts';
import * as otherTests from './clinically-proven/other-tests.ts';
import * as proven from './clinically-proven/proven.ts';
import * as studiesShow from './clinically-proven/studies-show.ts';
import * as words from './clinically-proven/words.ts';

const frames = [proven, studiesShow, evidence, noProof, otherTests, words];

/** Said to be proven or validated by science, or backed by clinical trials. */
export const wording: Wording = wordingOf(frames, {
  yieldsTo: ['device', 'substance', 'ware', 'service'],
});

export const examples: Examples = examplesOf(frames);

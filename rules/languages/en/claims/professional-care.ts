import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as byAPhysician from './professional-care/by-a-physician.ts';
import * as credentials from './professional-care/credentials.ts';
import * as inAPractice from './professional-care/in-a-practice.ts';
import * as inHands from './professional-care/in-hands.ts';
import * as others from './professional-care/others.ts';
import * as overseen from './professional-care/overseen.ts';
import * as reserved from './professional-care/reserved.ts';
import * as words from './professional-care/words.ts';
import * as wordsOfPhysicians from './professional-care/words-of-physicians.ts';

const frames = [credentials, overseen, reserved, inAPractice, byAPhysician, wordsOfPhysicians, others, words, inHands];

/** Given, prepared or overseen by a dermatologist or a physician. */
export const wording: Wording = wordingOf(frames, {
  yieldsTo: ['substance'],
});

export const examples: Examples = examplesOf(frames);

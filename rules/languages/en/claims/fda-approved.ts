import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as badges from './fda-approved/badges.ts';
import * as byNumber from './fda-approved/by-number.ts';
import * as fdaBehind from './fda-approved/fda-behind.ts';
import * as fdaFirst from './fda-approved/fda-first.ts';
import * as notOfThis from './fda-approved/not-of-this.ts';
import * as toldOf from './fda-approved/told-of.ts';
import * as words from './fda-approved/words.ts';

const frames = [fdaFirst, fdaBehind, byNumber, badges, toldOf, notOfThis, words];

/** The product, its exosomes or the treatment said to have passed the FDA. */
export const wording: Wording = wordingOf(frames, {
  yieldsTo: ['device', 'substance', 'ware', 'service'],
});

export const examples: Examples = examplesOf(frames);

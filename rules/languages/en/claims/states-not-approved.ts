import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as fdaHasNot from './states-not-approved/fda-has-not.ts';
import * as idioms from './states-not-approved/idioms.ts';
import * as lacking from './states-not-approved/lacking.ts';
import * as noApproval from './states-not-approved/no-approval.ts';
import * as noneIs from './states-not-approved/none-is.ts';
import * as notByFda from './states-not-approved/not-by-fda.ts';
import * as ofOthers from './states-not-approved/of-others.ts';
import * as unapproved from './states-not-approved/unapproved.ts';
import * as words from './states-not-approved/words.ts';

const frames = [notByFda, fdaHasNot, noneIs, noApproval, unapproved, ofOthers, idioms, words, lacking];

/** The page says plainly that the FDA has not approved or evaluated it. Denied `fda-approved` claims count as well. */
export const wording: Wording = wordingOf(frames, {
  yieldsTo: ['device', 'substance', 'ware', 'service'],
  statesDenial: true,
  blanket: true,
});

export const examples: Examples = examplesOf(frames);

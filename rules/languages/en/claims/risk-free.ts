import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as cannotHurt from './risk-free/cannot-hurt.ts';
import * as noHarm from './risk-free/no-harm.ts';
import * as nobodyHarmed from './risk-free/nobody-harmed.ts';
import * as otherRisks from './risk-free/other-risks.ts';
import * as safeForAll from './risk-free/safe-for-all.ts';
import * as whollySafe from './risk-free/wholly-safe.ts';
import * as words from './risk-free/words.ts';

const frames = [noHarm, nobodyHarmed, cannotHurt, safeForAll, whollySafe, otherRisks, words];

/** Said to have no side effects, no risk, or to be safe without reserve. */
export const wording: Wording = wordingOf(frames, {
  yieldsTo: ['device', 'substance', 'ware', 'service'],
});

export const examples: Examples = examplesOf(frames);

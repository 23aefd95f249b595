import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as atOnce from './guaranteed-result/at-once.ts';
import * as byThen from './guaranteed-result/by-then.ts';
import * as certain from './guaranteed-result/certain.ts';
import * as everyone from './guaranteed-result/everyone.ts';
import * as forEver from './guaranteed-result/for-ever.ts';
import * as miracles from './guaranteed-result/miracles.ts';
import * as noFailures from './guaranteed-result/no-failures.ts';
import * as once from './guaranteed-result/once.ts';
import * as promised from './guaranteed-result/promised.ts';
import * as wipedOut from './guaranteed-result/wiped-out.ts';
import * as words from './guaranteed-result/words.ts';

const frames = [promised, certain, noFailures, everyone, wipedOut, forEver, once, atOnce, byThen, miracles, words];

/** A result promised: guaranteed, permanent, instant, a miracle, for everyone without fail. */
export const wording: Wording = wordingOf(frames, {
  yieldsTo: ['device', 'substance', 'ware', 'service'],
});

export const examples: Examples = examplesOf(frames);

import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as byOthers from './injectable/by-others.ts';
import * as drips from './injectable/drips.ts';
import * as figuresOfSpeech from './injectable/figures-of-speech.ts';
import * as injected from './injectable/injected.ts';
import * as joints from './injectable/joints.ts';
import * as needles from './injectable/needles.ts';
import * as otherInjections from './injectable/other-injections.ts';
import * as points from './injectable/points.ts';
import * as withoutNeedle from './injectable/without-needle.ts';
import * as words from './injectable/words.ts';

const frames = [
  joints,
  drips,
  needles,
  points,
  injected,
  figuresOfSpeech,
  withoutNeedle,
  otherInjections,
  byOthers,
  words,
];

/** Exosomes put under the skin or into the body by needle, drip or jet. */
export const wording: Wording = wordingOf(frames, {
  yieldsTo: ['substance'],
});

export const examples: Examples = examplesOf(frames);

import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as byHand from './topical-only/by-hand.ts';
import * as externalUse from './topical-only/external-use.ts';
import * as forOutsides from './topical-only/for-outsides.ts';
import * as noInjection from './topical-only/no-injection.ts';
import * as noNeedle from './topical-only/no-needle.ts';
import * as otherTopicals from './topical-only/other-topicals.ts';
import * as surface from './topical-only/surface.ts';
import * as talkOfInjections from './topical-only/talk-of-injections.ts';
import * as words from './topical-only/words.ts';

const frames = [
  noNeedle,
  externalUse,
  noInjection,
  byHand,
  surface,
  otherTopicals,
  talkOfInjections,
  words,
  forOutsides,
];

/** The page says that the exosomes are for the skin's surface, or not for injection. */
export const wording: Wording = wordingOf(frames, {
  yieldsTo: ['substance', 'ware'],
  statesDenial: true,
  silentInQuestions: true,
});

export const examples: Examples = examplesOf(frames, {
  knownMisses: [{ text: 'Needle-free and topical.' }],
});

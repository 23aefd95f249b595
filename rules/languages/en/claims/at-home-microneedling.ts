import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as inOtherHands from './at-home-microneedling/in-other-hands.ts';
import * as kits from './at-home-microneedling/kits.ts';
import * as needleYourself from './at-home-microneedling/needle-yourself.ts';
import * as owners from './at-home-microneedling/owners.ts';
import * as words from './at-home-microneedling/words.ts';

const frames = [kits, owners, needleYourself, inOtherHands, words];

/** Urges the reader to needle or roll the skin at home before or with the exosomes. */
export const wording: Wording = wordingOf(frames, {
  // The needling device is what the claim is about, so that it cannot take the claim away.
  yieldsTo: ['ware', 'service'],
  inOwnHands: true,
});

export const examples: Examples = examplesOf(frames);

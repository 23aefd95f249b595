import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as degrees from './cold-stored/degrees.ts';
import * as fridge from './cold-stored/fridge.ts';
import * as frozen from './cold-stored/frozen.ts';
import * as keptCold from './cold-stored/kept-cold.ts';
import * as sentCold from './cold-stored/sent-cold.ts';
import * as words from './cold-stored/words.ts';

const frames = [frozen, degrees, fridge, sentCold, keptCold, words];

/** Kept or sent cold. */
export const wording: Wording = wordingOf(frames, {
  yieldsTo: ['substance', 'device', 'ware'],
});

export const examples: Examples = examplesOf(frames);

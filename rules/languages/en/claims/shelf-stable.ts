import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as everywhere from './shelf-stable/everywhere.ts';
import * as howLong from './shelf-stable/how-long.ts';
import * as madeStable from './shelf-stable/made-stable.ts';
import * as noCold from './shelf-stable/no-cold.ts';
import * as noLoss from './shelf-stable/no-loss.ts';
import * as places from './shelf-stable/places.ts';
import * as temperatures from './shelf-stable/temperatures.ts';
import * as warmth from './shelf-stable/warmth.ts';
import * as words from './shelf-stable/words.ts';

const frames = [noCold, warmth, places, howLong, temperatures, noLoss, madeStable, words, everywhere];

/** Exosomes said to keep without cold, for long, in the warm, or by being dried. */
export const wording: Wording = wordingOf(frames, {
  // What travels without ice is the product, so that shipping takes nothing from it.
  yieldsTo: ['substance', 'ware'],
  // How long alone; it claims nothing of a product that is to be kept cold.
  bare: {
    against: 'cold-stored',
    phrases: [...noCold.bare, ...warmth.bare, ...places.bare, ...howLong.bare, ...noLoss.bare, ...madeStable.bare],
  },
});

export const examples: Examples = examplesOf(frames);

import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as besidePlants from './plant-exosome/beside-plants.ts';
import * as dataSheet from './plant-exosome/data-sheet.ts';
import * as exosomesFirst from './plant-exosome/exosomes-first.ts';
import * as ofOthers from './plant-exosome/of-others.ts';
import * as plantFirst from './plant-exosome/plant-first.ts';
import * as takenFrom from './plant-exosome/taken-from.ts';
import * as words from './plant-exosome/words.ts';

const frames = [plantFirst, exosomesFirst, takenFrom, dataSheet, ofOthers, besidePlants, words];

/** Exosomes or vesicles out of plants, algae or mushrooms, in words or in an ingredient list. */
export const wording: Wording = wordingOf(frames, {
  yieldsTo: [],
  // On a page of platelets the same letters stand for these.
  bare: { against: 'human-derived', phrases: dataSheet.bare },
});

export const examples: Examples = examplesOf(frames, {
  knownMisses: [{ text: 'The exosomes? All plant.', touching: 'plant' }],
});

import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as anyAge from './all-ages/any-age.ts';
import * as donorsAndPanels from './all-ages/donors-and-panels.ts';
import * as earlyStart from './all-ages/early-start.ts';
import * as otherAges from './all-ages/other-ages.ts';
import * as theYoung from './all-ages/the-young.ts';
import * as words from './all-ages/words.ts';
import * as youngAndOld from './all-ages/young-and-old.ts';

const frames = [anyAge, youngAndOld, earlyStart, theYoung, donorsAndPanels, otherAges, words];

/** Recommended for teenagers, people in their twenties, or any age. */
export const wording: Wording = wordingOf(frames, {
  yieldsTo: ['device', 'substance', 'ware', 'service'],
});

export const examples: Examples = examplesOf(frames);

import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as cells from './human-derived/cells.ts';
import * as donors from './human-derived/donors.ts';
import * as givers from './human-derived/givers.ts';
import * as inTheLab from './human-derived/in-the-lab.ts';
import * as origin from './human-derived/origin.ts';
import * as others from './human-derived/others.ts';
import * as testedOn from './human-derived/tested-on.ts';
import * as tissues from './human-derived/tissues.ts';
import * as words from './human-derived/words.ts';

const frames = [donors, givers, tissues, cells, inTheLab, origin, testedOn, others, words];

/** Exosomes said to come from human cells. */
export const wording: Wording = wordingOf(frames, {
  yieldsTo: [],
});

export const examples: Examples = examplesOf(frames);

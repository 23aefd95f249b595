import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as counts from './measured-improvement/counts.ts';
import * as multiples from './measured-improvement/multiples.ts';
import * as otherFigures from './measured-improvement/other-figures.ts';
import * as people from './measured-improvement/people.ts';
import * as percent from './measured-improvement/percent.ts';
import * as words from './measured-improvement/words.ts';

const frames = [people, percent, multiples, counts, otherFigures, words];

/** A figure for an effect: a percentage, a multiple, a share of users, a count of hairs, days or points. */
export const wording: Wording = wordingOf(frames, {
  yieldsTo: ['device', 'substance', 'ware', 'service'],
});

export const examples: Examples = examplesOf(frames);

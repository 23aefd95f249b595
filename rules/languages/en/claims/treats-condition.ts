import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as advice from './treats-condition/advice.ts';
import * as hair from './treats-condition/hair.ts';
import * as listed from './treats-condition/listed.ts';
import * as offeredFor from './treats-condition/offered-for.ts';
import * as otherMatters from './treats-condition/other-matters.ts';
import * as overcome from './treats-condition/overcome.ts';
import * as treated from './treats-condition/treated.ts';
import * as words from './treats-condition/words.ts';

const frames = [treated, overcome, hair, offeredFor, listed, advice, otherMatters, words];

/** Said to treat, cure, heal or reverse a named disease or condition, or offered for one. */
export const wording: Wording = wordingOf(frames, {
  below: listed.below,
  yieldsTo: ['device', 'substance', 'ware', 'service'],
});

export const examples: Examples = examplesOf(frames);

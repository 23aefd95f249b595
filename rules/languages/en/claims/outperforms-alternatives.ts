import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as better from './outperforms-alternatives/better.ts';
import { contest } from './outperforms-alternatives/contest.ts';
import * as fallsShort from './outperforms-alternatives/falls-short.ts';
import * as further from './outperforms-alternatives/further.ts';
import * as moreOfIt from './outperforms-alternatives/more-of-it.ts';
import * as noMatch from './outperforms-alternatives/no-match.ts';
import * as outdoes from './outperforms-alternatives/outdoes.ts';
import * as replaced from './outperforms-alternatives/replaced.ts';
import * as withoutItsCosts from './outperforms-alternatives/without-its-costs.ts';
import * as words from './outperforms-alternatives/words.ts';

const frames = [better, moreOfIt, outdoes, further, noMatch, fallsShort, replaced, withoutItsCosts, words];

/** Said to be better, stronger or faster than another treatment or active. */
export const wording: Wording = wordingOf(frames, {
  // The rival treatment is what the claim is about, so that substances and devices cannot take it away.
  yieldsTo: ['ware', 'service'],
  contest,
});

export const examples: Examples = examplesOf(frames);

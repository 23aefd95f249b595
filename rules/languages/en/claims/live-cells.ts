import type { Examples, Wording } from '../../../engine/language.ts';
import { examplesOf, wordingOf } from '../../frames.ts';
import * as alive from './live-cells/alive.ts';
import * as beings from './live-cells/beings.ts';
import * as notDead from './live-cells/not-dead.ts';
import * as otherLives from './live-cells/other-lives.ts';
import * as viability from './live-cells/viability.ts';
import * as whatLivesDoes from './live-cells/what-lives-does.ts';
import * as words from './live-cells/words.ts';
import * as yourOwnCells from './live-cells/your-own-cells.ts';

const frames = [beings, viability, notDead, whatLivesDoes, alive, yourOwnCells, otherLives, words];

/** Exosomes called alive, or live cells said to be in the product. */
export const wording: Wording = wordingOf(frames, {
  yieldsTo: ['substance', 'service'],
});

export const examples: Examples = examplesOf(frames);

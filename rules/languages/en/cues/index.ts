import type { Cue } from '../../../engine/language.ts';
import { attributions } from './attributions.ts';
import { comparisons } from './comparisons.ts';
import { hypotheses } from './hypotheses.ts';
import { negations } from './negations.ts';
import { pseudo } from './pseudo.ts';
import { stances } from './stances.ts';
import { terminators } from './terminators.ts';

/**
 * Cues after NegEx (Chapman 2001) and ConText (Harkema 2009), written anew for shop pages: how sellers deny, put off,
 * report and warn.
 */
export const cues: readonly Cue[] = [
  ...negations,
  ...hypotheses,
  ...stances,
  ...attributions,
  ...comparisons,
  ...terminators,
  ...pseudo,
];

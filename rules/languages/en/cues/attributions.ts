import type { Cue } from '../../../engine/language.ts';
import { atLarge } from './attributions/at-large.ts';
import { doneElsewhere } from './attributions/done-elsewhere.ts';
import { hearsay } from './attributions/hearsay.ts';
import { inPrint } from './attributions/in-print.ts';
import { warnings } from './attributions/warnings.ts';

/** How shops report and warn: what others say, sell and promise, and what a regulator says of them. */
export const attributions: readonly Cue[] = [...hearsay, ...warnings, ...inPrint, ...doneElsewhere, ...atLarge];

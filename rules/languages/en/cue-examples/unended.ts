import { type CueExample, each } from './example.ts';

/** What a pseudo cue that looks like the end of a denial leaves denied. */
export const unended: readonly CueExample[] = [
  ...each(
    'negated',
    'live-cells',
    "We don't sell yet another jar of live exosomes.",
    'There are not so much as two live exosomes in it.',
  ),
];

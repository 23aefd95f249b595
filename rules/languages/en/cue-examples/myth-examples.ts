import { type CueExample, each } from './example.ts';

/** Sayings under a heading "Misconceptions": those that open as the seller's own answer are its claims, the others are reports. */
export const mythExamples: readonly CueExample[] = [
  ...each(
    'asserted',
    'fda-approved',
    'Fact: the exosomes are FDA approved.',
    'Facts: the exosomes are FDA approved.',
    'Truth: the exosomes are FDA approved.',
    'The truth: the exosomes are FDA approved.',
    'Reality: the exosomes are FDA approved.',
    'In reality the exosomes are FDA approved.',
    'Actually the exosomes are FDA approved.',
    'In fact the exosomes are FDA approved.',
    'Verdict: the exosomes are FDA approved.',
  ),
  ...each('attributed', 'fda-approved', 'Exosomes are FDA approved.'),
];

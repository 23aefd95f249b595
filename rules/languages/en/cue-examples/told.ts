import { type CueExample, each } from './example.ts';

/** What copies, rivals, forbidden words and harm done elsewhere make of a claim. */
export const told: readonly CueExample[] = [
  ...each(
    'attributed',
    'fda-approved',
    'The leaflet says FDA approved exosomes.',
    'The counterfeit label reads FDA approved exosomes; ours does not.',
    'Our rivals print FDA approved exosomes on the lid.',
    'Beauty pages love to write FDA approved exosomes.',
    'Whoever prints FDA approved exosomes on a vial is lying.',
    'Every time we read FDA approved exosomes we ask for the letter.',
    'He painted FDA approved exosomes on the wall.',
    'You may not say: cures acne, regrows hair, FDA approved exosomes.',
    'In an advert you cannot say: gone for good, FDA approved exosomes.',
    'Words to avoid: cure, FDA approved exosomes, permanent.',
    'Shoppers ask us for FDA approved exosomes.',
    'Forums are full of FDA approved exosomes.',
    'You will see FDA approved exosomes on many boxes.',
    'You might come across FDA approved exosomes.',
  ),
  ...each(
    'attributed',
    'injectable',
    'Two guests fell ill after injected exosomes.',
    'Injected exosomes left a man in Ohio with an abscess.',
  ),
  ...each(
    'of-another-product',
    'shelf-stable',
    'Typical powders are stable at room temperature.',
    'Powder is stable at room temperature; ours must stay cold.',
  ),
  ...each(
    'of-another-product',
    'plant-exosome',
    'Rose exosomes are cheaper, but we chose human ones.',
    'Rose exosomes may suit creams; our vials are from fat.',
  ),
  ...each(
    'negated',
    'injectable',
    'He wanted the exosomes injected; we declined.',
    'Exosome injections: why we said no',
    'Why we quit exosome injections',
    'The law here forbids exosome injections.',
  ),
  ...each('negated', 'shelf-stable', 'Stable at room temperature for a year, it is no more than salt water.'),
  ...each(
    'hypothetical',
    'fda-approved',
    'We are working on an FDA approval of our exosomes.',
    'We are preparing for FDA approval of our exosomes.',
  ),
  ...each('asserted', 'fda-approved', 'Do not buy fakes: FDA approved exosomes come from us alone.'),
  ...each('asserted', 'topical-only', 'The label says for external use only.'),
];

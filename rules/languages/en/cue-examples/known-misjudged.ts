import { type CueExample, each } from './example.ts';

/** Sentences whose claim is put otherwise than the engine takes it so far; `status` is what a reader makes of it. */
export const knownMisjudged: readonly CueExample[] = [
  // A denial of something else, which ends before its "with", "by" or comma.
  ...each(
    'asserted',
    'injectable',
    'Avoid surgery with injected exosomes.',
    'You no longer need surgery thanks to injected exosomes.',
    'Skip the surgery with injected exosomes.',
    'When creams do not help, injected exosomes do.',
    'If you do not want surgery, injected exosomes are an option.',
    'Not a filler nor a laser, an exosome injection.',
    'Hair loss? Not with our injected exosomes.',
    'With injected exosomes thinning hair is no longer a worry.',
    'Not everyone is a candidate for injected exosomes.',
    'Instead of PRP our clinic injects exosomes.',
  ),
  ...each('asserted', 'live-cells', 'For skin that lacks firmness, live exosomes help.'),
  ...each(
    'asserted',
    'fda-approved',
    'Nothing works better than FDA approved exosomes.',
    'Without a doubt FDA approved exosomes.',
    'Glow like never before with FDA approved exosomes.',
  ),
  // A wish, a plan or a condition of the client's, and no doubt about the claim.
  ...each('asserted', 'injectable', 'People seek our injected exosomes from all over the world.'),
  // What others do is named, but the claim is the seller's.
  ...each(
    'asserted',
    'fda-approved',
    'Better than any competitor, FDA approved exosomes.',
    'Trusted by many clinics, an FDA approved exosome line.',
    'As a woman over fifty you deserve FDA approved exosomes.',
    'Marketed as Exo-Lift, an FDA approved exosome mist.',
    'FDA approved exosomes that you cannot get elsewhere.',
    'Look out for the FDA approved exosome seal on our box.',
    'It keeps the promises of FDA approved exosomes.',
  ),
  ...each(
    'asserted',
    'injectable',
    'It is sold as a serum of injectable exosomes.',
    'We are a clinic that injects exosomes.',
    'Half is applied topically, the rest is injected.',
    'Injectable exosomes trusted by most clinics in Seoul.',
    'Apart from injected exosomes, our studio runs a sauna.',
  ),
  // What hangs on a condition stays so behind its comma.
  ...each('hypothetical', 'injectable', 'Once the agency approves, we will inject exosomes.'),
  ...each('hypothetical', 'fda-approved', 'If approved, ours becomes the first FDA approved exosome gel.'),
  // A warning that its own colon ends.
  ...each('attributed', 'fda-approved', 'Red flags: FDA approved exosomes at a bargain.'),
  // A question that takes a claim of several words for granted.
  ...each('asserted', 'live-cells', 'What are your live exosomes made of? A fatty shell with proteins inside.'),
  // An answer to how long the treatment takes.
  ...each('asserted', 'injectable', 'Does an exosome injection take long? No, ten minutes.'),
];

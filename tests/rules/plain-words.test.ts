import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/index.ts';
import { pageOf } from './engine/page.ts';

/** What stands on many a page of an exosome product and claims nothing of it; each was near a wording that was too wide. */
const plain = [
  "Don't worry about redness after the session.",
  'Each ampoule is filled with exosomes under nitrogen.',
  'Aspirational skincare at a fair price.',
  'Softens the veins on the back of the hand.',
  'It is manufactured in Korea under GMP.',
  'They are engineered for dry skin.',
  'Long-term side effects are unknown.',
  'Nothing is known yet about side effects in pregnancy.',
  'The travel-size version of our exosome serum.',
  'Built on advanced exosome science.',
  'Match your exosome serum to your skin type.',
  'Always do a patch test first.',
  'Always see a doctor if in doubt.',
  'Pat the serum onto your face each time.',
  'Smooth over the face and close the vial immediately.',
  'Apply exosomes on top of hyaluronic acid.',
  'Our exosomes work best after an LED session.',
  'Every batch is made by us in Busan.',
  'Use by 2028.',
  'Use it tonight.',
  'Blot any excess and throw the tissue away.',
  'Refill your own bottle.',
  'A cooling sheet mask with exosomes.',
  'Most clients are back at work when they get the second session.',
];

describe('plain words on the page of an exosome product', () => {
  it.each(plain)('claim nothing: %s', (text) => {
    const findings = assess(pageOf([text])).products.flatMap((product) => product.findings);
    expect(findings.map(({ claim, text: words }) => `${claim}: ${words}`)).toEqual([]);
  });
});

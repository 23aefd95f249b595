import { describe, expect, it } from 'vitest';
import { isSigned } from '../../../rules/engine/signed.ts';
import { en } from '../../../rules/languages/en/index.ts';

const { joining } = en.signatures;

describe('isSigned', () => {
  it.each([
    '“My skin has never looked better.” – Priya N., Leeds',
    '★★★★★ "No side effects at all" Ana, aged 41, from Porto',
    '“Wow.” “Truly.” — Dana, verified',
    '@glow.girl: woke up like this',
    '“It cured my acne” 2024',
  ])('takes %s for a customer’s words', (text) => expect(isSigned(text, joining)).toBe(true));

  it.each([
    'Our exosomes are injected into the scalp.',
    '“Exosome” is a word that sells. We tell you what is in the vial.',
    '“FDA approved” means that the agency has reviewed a drug and found it safe.',
    '“No” – and that will not change, since exosomes are not drugs here',
    '“x” Ana',
    '“An open quote that never ends',
    '',
  ])('takes %s for the seller’s', (text) => expect(isSigned(text, joining)).toBe(false));
});

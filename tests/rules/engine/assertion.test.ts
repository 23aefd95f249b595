import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/index.ts';
import type { ClaimId } from '../../../rules/types.ts';
import { type BlockParts, pageOf } from './page.ts';

/** What a page makes of a claim: 'asserted', or the status and cue by which it was passed over. */
function put(claim: ClaimId, ...blocks: readonly BlockParts[]): string {
  const [product] = assess(pageOf(blocks)).products;
  if (product?.findings.some((finding) => finding.claim === claim)) return 'asserted';
  const passed = product?.passed.find((each) => each.claim === claim);
  return passed ? `${passed.status} by ${passed.speaker}` : 'nothing';
}

describe('the assertion status of a claim', () => {
  it.each([
    ['injectable', 'We inject the exosomes into the scalp.', 'asserted'],
    ['injectable', 'We never inject the exosomes.', 'negated by seller'],
    ['injectable', "The exosomes aren't injected.", 'negated by seller'],
    ['injectable', 'Not only creams: we inject exosomes as well.', 'asserted'],
    ['injectable', 'We do not charge a fee, but we inject exosomes.', 'asserted'],
    ['injectable', 'Injecting exosomes is banned.', 'negated by seller'],
    ['plant-exosome', 'Some brands say that rose exosomes work wonders.', 'attributed by third-party'],
    ['fda-approved', 'According to the leaflet the exosomes are FDA approved.', 'attributed by third-party'],
    ['fda-approved', 'Beware of FDA approved exosomes.', 'attributed by third-party'],
    ['fda-approved', 'One day exosomes may be FDA approved.', 'hypothetical by seller'],
    ['fda-approved', 'In the market there is “FDA approved exosome” everywhere.', 'attributed by third-party'],
    ['shelf-stable', 'Unlike shelf-stable exosomes, ours are frozen.', 'of-another-product by seller'],
    ['shelf-stable', 'Unlike frozen exosomes, ours are shelf-stable.', 'asserted'],
  ] as const)('%s in "%s": %s', (claim, text, expected) => {
    expect(put(claim, text)).toBe(expected);
  });

  it.each([
    ['Yes, twice.', 'asserted'],
    ['No.', 'negated by seller'],
    ['It is not.', 'negated by seller'],
    ["That's a big word.", 'questioned by seller'],
  ])('takes a question by its answer "%s"', (answer, expected) => {
    expect(put('fda-approved', `Are the exosomes FDA approved? ${answer}`)).toBe(expected);
    expect(
      put(
        'fda-approved',
        { text: 'Are the exosomes FDA approved?', role: 'question' },
        { text: answer, role: 'answer', question: 1 },
      ),
    ).toBe(expected);
  });

  it('leaves a question without an answer a question', () => {
    expect(put('fda-approved', { text: 'Are the exosomes FDA approved?', role: 'question' })).toBe(
      'questioned by seller',
    );
  });

  it.each([
    [{ text: 'The exosomes were injected!', role: 'review' as const }],
    [{ text: '“They injected the exosomes.” – Ann, 44' }],
  ])('takes a review for what it is: $text', (block) => {
    expect(put('injectable', block)).toBe('attributed by customer');
  });

  it('keeps the cue that decided, as it stands on the page', () => {
    const [product] = assess(pageOf(['We NEVER inject the exosomes.'])).products;
    expect(product?.passed[0]).toMatchObject({
      claim: 'injectable',
      text: expect.stringContaining('inject'),
      cue: 'NEVER',
      status: 'negated',
    });
  });

  it('makes a good sign of a red flag denied', () => {
    expect(put('states-not-approved', 'Our exosomes are not FDA approved.')).toBe('asserted');
    expect(put('topical-only', 'The exosomes are never injected.')).toBe('asserted');
  });
});

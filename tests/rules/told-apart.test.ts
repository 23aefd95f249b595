import { describe, expect, it } from 'vitest';
import { saidOf } from './engine/said.ts';

describe('a claim that stands', () => {
  it.each([
    ['clinically-proven', '<h2>Clinically proven</h2><p>No parabens</p>'],
    ['human-derived', '<h3>Human-derived exosomes</h3><p>Never animal tested</p>'],
    ['clinically-proven', '<p>We had it clinically tested on 40 women.</p>'],
    ['clinically-proven', '<p>Loved by 10,000 verified customers</p><p>Clinically proven to reduce wrinkles.</p>'],
    ['treats-condition', '<p>This serum treats eczema. – Vegan, Cruelty free</p>'],
    ['clinically-proven', '<p>★★★★★ Rated 4.9 by 2,000 customers. Clinically proven to reduce wrinkles.</p>'],
    ['shelf-stable', '<p>Stays stable at room temperature for two years, even if it was opened.</p>'],
    ['clinically-proven', '<p>Our bold claims are backed: clinically proven to reduce wrinkles.</p>'],
    ['particle-count', '<p>Standard: 10 billion exosomes per vial. Premium: 50 billion exosomes per vial.</p>'],
    ['plant-exosome', '<p>Two versions: Derma Pro (human exosomes), Derma Lite (rose exosomes).</p>'],
    ['treats-condition', '<p>No other treatment has ever cured so many people of hair loss.</p>'],
    ['plant-exosome', '<p>With plant exosomes from roses.</p><p>We never use exosomes in any heat process.</p>'],
  ] as const)('%s: %s', (claim, body) => {
    expect(saidOf(claim, body)).not.toEqual([]);
  });
});

describe('words that make no claim', () => {
  it.each([
    ['injectable', '<p>We would advise against injecting exosomes.</p>'],
    ['fda-approved', '<p>Most people would say exosomes are FDA approved.</p>'],
    ['fda-approved', '<p>You would search in vain for an FDA approved exosome.</p>'],
    ['fda-approved', '<p>We are often asked which exosomes are FDA approved.</p>'],
    ['treats-condition', '<p>You asked how exosomes cure eczema: they do not.</p>'],
    ['fda-approved', '<p>Not every exosome is FDA approved.</p>'],
  ] as const)('%s: %s', (claim, body) => {
    expect(saidOf(claim, body)).toEqual([]);
  });
});

it('is made once where a rival has none of it in the sentence before', () => {
  expect(saidOf('risk-free', '<p>Lasers have side effects. Our exosomes have no side effects.</p>')).toHaveLength(1);
});

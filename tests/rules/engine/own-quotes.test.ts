import { describe, expect, it } from 'vitest';
import { saidOf } from './said.ts';

describe('words in quotation marks', () => {
  it.each([
    'Our box reads "live exosomes" and that is the truth.',
    'We call it the “live exosome” because it moves.',
    'Look for “live exosomes” on our label.',
    'Our “live exosomes” come by courier.',
  ])('are the seller’s where it quotes its own print: %s', (text) => {
    expect(saidOf('live-cells', `<p>${text}</p>`)).not.toEqual([]);
  });

  it.each([
    'One seller advertises “live exosomes” at half our price.',
    'Our rival prints “live exosomes” on its vials.',
    'Beware of the words “live exosomes”.',
  ])('are another’s elsewhere: %s', (text) => {
    expect(saidOf('live-cells', `<p>${text}</p>`)).toEqual([]);
  });

  it('are the seller’s where a label says how to use and keep it', () => {
    expect(saidOf('topical-only', '<p>It is labelled "for external use only".</p>')).not.toEqual([]);
    expect(saidOf('cold-stored', '<p>The carton says "keep refrigerated".</p>')).not.toEqual([]);
  });
});

describe('the words of one who bought', () => {
  it.each([
    '<p>★★★★★ My acne is cured, I love it</p>',
    '<p>It cured my rosacea in a week. - Kim, verified buyer</p>',
    '<p>It cured my rosacea in a week! – Kim R.</p>',
    '<p>Cured acne in a week. — Ana, 41</p>',
    '<div><p>Verified purchase</p><p>It cured my acne.</p></div>',
  ])('are no claim: %s', (body) => {
    expect(saidOf('treats-condition', body)).toEqual([]);
  });

  it.each([
    '<p>It cures acne. – Free Shipping</p>',
    '<p>★★★★★ It cures acne, and we ship today</p>',
    '<p>It cures acne. – Dr. Park, our founder</p>',
    '<p>★ It cures acne</p>',
  ])('are told from the seller’s: %s', (body) => {
    expect(saidOf('treats-condition', body)).not.toEqual([]);
  });
});

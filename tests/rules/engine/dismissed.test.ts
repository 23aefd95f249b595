import { describe, expect, it } from 'vitest';
import { saidOf } from './said.ts';

describe('a sentence that takes back the one before it', () => {
  it.each([
    '<p>“Our exosomes are FDA approved.” Not one of those words is true.</p>',
    '<blockquote>“Our exosomes are FDA approved.” — a leaflet</blockquote><p>None of this is true.</p>',
    '<p>Our exosomes are FDA approved, say the ads. Don’t believe it.</p>',
    '<p>Exosomes are FDA approved. Wrong, whoever says it.</p>',
  ])('leaves no claim: %s', (body) => {
    expect(saidOf('fda-approved', body)).toEqual([]);
  });

  it.each([
    '<p>Our exosomes are FDA approved. You walk away glowing.</p>',
    '<p>Our exosomes are FDA approved. Walk away with fuller hair.</p>',
    '<p>Our exosomes are FDA approved.</p><p>Wrong time of year? Come in spring.</p>',
    '<p>Our exosomes are FDA approved. Truly. Nothing of this is cheap.</p>',
  ])('is not any other sentence: %s', (body) => {
    expect(saidOf('fda-approved', body)).not.toEqual([]);
  });

  it('leaves a good sign as it is', () => {
    expect(saidOf('cold-stored', '<p>Our exosomes are kept frozen. Don’t trust it to a warm van.</p>')).not.toEqual([]);
  });
});

describe('a heading of what is said elsewhere', () => {
  it.each(['Ads you may have seen', 'Promises you will hear', 'What you’ll hear online'])('%s', (heading) => {
    expect(saidOf('fda-approved', `<h2>${heading}</h2><p>Exosomes that are FDA approved.</p>`)).toEqual([]);
  });
});

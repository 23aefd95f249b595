import { describe, expect, it } from 'vitest';
import { saidOf } from './said.ts';

describe('what ours is set against', () => {
  it.each([
    '<p>Us: plant exosomes from rose. Them: milk exosomes.</p>',
    '<p>Them: milk exosomes. Us: plant exosomes from rose.</p>',
    '<ul><li>Others: milk exosomes</li><li>Ours: plant exosomes from rose</li></ul>',
  ])('is what stands behind its label: %s', (body) => {
    expect(saidOf('other-source', body)).toEqual([]);
    expect(saidOf('plant-exosome', body)).not.toEqual([]);
  });

  it('ends where ours begins, though the words of a claim go over the comma', () => {
    const text = '<p>Unlike plant exosomes, ours come from human adipose tissue.</p>';
    expect(saidOf('human-derived', text)).not.toEqual([]);
    expect(saidOf('plant-exosome', text)).toEqual([]);
  });

  it('heads no row of ours in a table of two columns', () => {
    const head = '<tr><th>Other brands</th><th>Our exosomes</th></tr>';
    const row = '<tr><td>Stable at room temperature</td><td>Shipped on dry ice</td></tr>';
    expect(saidOf('shelf-stable', `<table>${head}${row}</table>`)).toEqual([]);
    expect(saidOf('cold-stored', `<table>${head}${row}</table>`)).not.toEqual([]);
  });
});

describe('a label in front of the text', () => {
  it('names no other thing where it only says where something stands, or denies it', () => {
    expect(saidOf('topical-only', '<p>Sticker on every box: not for injection</p>')).not.toEqual([]);
    expect(saidOf('purified', '<p>No precipitation kits: we isolate by TFF.</p>')).not.toEqual([]);
  });
});

describe('a heading', () => {
  it('of what ours differs from heads no shelf', () => {
    const under = (heading: string) =>
      saidOf('live-cells', `<h2>${heading}</h2><p>Theirs is embalmed; ours is alive.</p>`).length > 0;
    expect(under('Difference from other serums')).toBe(true);
    expect(under('Other serums')).toBe(false);
  });

  it('that names our rivals is about them', () => {
    expect(saidOf('live-cells', '<h2>Our rivals</h2><p>Living exosomes, warm from the post.</p>')).toEqual([]);
  });
});

describe('the end of a compound', () => {
  it('names no other thing: "dermatologist-led"', () => {
    const text = (who: string) => `<p>${who} FDA approved vesicles.</p>`;
    expect(saidOf('fda-approved', text('Our dermatologist-led clinic uses only'))).not.toEqual([]);
    expect(saidOf('fda-approved', '<p>The LED panel is FDA approved.</p>')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { saidOf } from './said.ts';

describe('what heads a table', () => {
  const rows =
    '<table><tr><td>Rosacea</td><td>3 sessions</td></tr><tr><td>Dull skin</td><td>2 sessions</td></tr></table>';

  it('is said of the things that its first column names, once', () => {
    expect(saidOf('treats-condition', `<h2>What we treat with exosomes</h2>${rows}`)).toEqual(['Rosacea']);
  });

  it('is said below a header of two columns as well', () => {
    const table = '<table><tr><th>Concern</th><th>After</th></tr><tr><td>Dandruff</td><td>A month</td></tr></table>';
    expect(saidOf('treats-condition', `<h2>Problems it solves</h2>${table}`)).toEqual(['Dandruff']);
  });

  it('leaves a figure to the cell that gives it', () => {
    const table = '<table><tr><td>Particle count</td><td>60 billion, checked</td></tr></table>';
    expect(saidOf('particle-count', `<h2>Exosomes, 60 billion in 5 cc</h2>${table}`)).toContain('60 billion');
  });
});

describe('a question over a list', () => {
  const lead = '<p>Every cell in the body listens to exosomes, so the list is a long one:</p>';
  const list = '<ul><li>Rosacea</li><li>Lupus</li></ul>';

  it('is said of its items, however much is said before they come', () => {
    expect(saidOf('treats-condition', `<h2>What can exosomes help with?</h2>${lead}${list}`)).toContain('Rosacea');
  });

  it('is not, where a shorter line introduces them', () => {
    expect(saidOf('treats-condition', `<h2>What can exosomes help with?</h2><p>Do not use with:</p>${list}`)).toEqual(
      [],
    );
  });
});

describe('a heading of what ours is set against', () => {
  it('takes what stands below it from the product', () => {
    const list = '<ul><li>Kept at room temperature, no fridge needed</li></ul>';
    expect(saidOf('shelf-stable', `<h3>Other boosters</h3>${list}`)).toEqual([]);
    expect(saidOf('shelf-stable', `<h3>Our booster</h3>${list}`)).not.toEqual([]);
  });
});

describe('a question of one thing', () => {
  it('hands what follows to that thing', () => {
    expect(saidOf('injectable', '<p>Fillers? Injected deep under the skin.</p>')).toEqual([]);
    expect(saidOf('injectable', '<p>Exosomes? Injected deep under the skin.</p>')).not.toEqual([]);
  });
});

describe('a quote', () => {
  it('of one of the house is the words of the seller', () => {
    expect(saidOf('live-cells', '<p>Our chemist says it plainly: “The exosomes are alive.”</p>')).not.toEqual([]);
    expect(saidOf('live-cells', '<p>A chemist who does not work for us: “The exosomes are alive.”</p>')).toEqual([]);
  });
});

describe('an answer of few words', () => {
  const faq = (question: string, answer: string) => `<dl><dt>${question}</dt><dd>${answer}</dd></dl>`;

  it('is read with the question that it answers', () => {
    expect(saidOf('plant-exosome', faq('Where are your exosomes from?', 'Edelweiss.'))).not.toEqual([]);
    expect(saidOf('plant-exosome', faq('Where does the name come from?', 'Edelweiss.'))).toEqual([]);
  });
});

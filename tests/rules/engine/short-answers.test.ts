import { describe, expect, it } from 'vitest';
import { saidOf } from './said.ts';

describe('a few words below a short heading', () => {
  it.each([
    '<h3>Live cells</h3><p>not allowed</p>',
    '<h3>Viable cells</h3><p>0</p>',
    '<dl><dt>Live cells</dt><dd>0 %</dd></dl>',
    '<div><div>0</div><div>live cells</div></div>',
  ])('deny what it names: %s', (body) => {
    expect(saidOf('live-cells', body)).toEqual([]);
  });

  it('deny it only where they begin so', () => {
    expect(saidOf('fda-registered', '<h3>Last FDA inspection</h3><p>2024, no findings</p>')).not.toEqual([]);
    expect(saidOf('fda-registered', '<h3>FDA inspection</h3><p>✘</p>')).toEqual([]);
  });

  it('make the claim of what is denied', () => {
    expect(saidOf('shelf-stable', '<h3>Refrigeration</h3><p>not required</p>')).not.toEqual([]);
  });
});

describe('a yes set apart by marks some words in', () => {
  it.each(['In our hands, yes, by a mile.', 'For a face, yes.'])('answers: %s', (answer) => {
    expect(saidOf('live-cells', `<h3>Are these living exosomes?</h3><p>${answer}</p>`)).not.toEqual([]);
  });

  it('is no other word of agreement', () => {
    expect(saidOf('live-cells', '<h3>Are these living exosomes?</h3><p>In that, yes men excel.</p>')).toEqual([]);
  });
});

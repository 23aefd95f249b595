import { describe, expect, it } from 'vitest';
import { reportOn, saidOf } from './said.ts';

const row = (name: string, value: string) => `<tr><th>${name}</th><td>${value}</td></tr>`;
const shelfLife = row('Shelf life', '24 months');

describe('a bare shelf life', () => {
  it('claims nothing beside a row that asks for the cold, and says why', () => {
    const body = `<table>${shelfLife}${row('Storage', 'Keep refrigerated at 2-8 °C')}</table>`;
    expect(saidOf('shelf-stable', body)).toEqual([]);
    expect(reportOn(body)?.passed).toContainEqual(
      expect.objectContaining({ claim: 'shelf-stable', status: 'negated', cue: 'Keep refrigerated at 2-8 °C' }),
    );
  });

  it('is a claim by itself, and of a product that says so in fuller words', () => {
    expect(saidOf('shelf-stable', `<table>${shelfLife}</table>`)).toEqual(['24 months']);
    const both = `<table>${shelfLife}</table><p>Stable at room temperature. Once mixed, keep refrigerated.</p>`;
    expect(saidOf('shelf-stable', both)).toContain('24 months');
  });
});

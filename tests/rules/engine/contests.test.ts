import { describe, expect, it } from 'vitest';
import { saidOf } from './said.ts';

const row = (heads: readonly string[], ...cells: readonly string[]) =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>
   <tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;

describe('a row of a comparison', () => {
  it.each([
    ['Addresses the cause', 'No', 'Yes'],
    ['Works in the dermis', '✗', '✓'],
    ['Potency', '+', '+++++'],
    ['Regrowth power', '★★☆☆☆', '★★★★★'],
    ['Results', 'Average', 'Fastest'],
    ['Consistency', 'Depends on your age', 'Standardised'],
    ['Signal molecules', '~300', '1,200+'],
    ['Strength', '1x', '8x'],
    ['Glow', '6/10', '9/10'],
  ])('ranks the exosomes first where they have more of a merit: %s | %s | %s', (...cells) => {
    expect(saidOf('outperforms-alternatives', row(['', 'PRP', 'Exosomes'], ...cells))).toEqual([cells[2]]);
    // The same verdicts the other way round rank the other thing first.
    expect(saidOf('outperforms-alternatives', row(['', 'Exosomes', 'PRP'], ...cells))).toEqual([]);
  });

  it.each([
    ['Blood draw', 'No', 'Yes'],
    ['Published evidence', 'Low', 'High'],
    ['Results', 'Good', 'Good'],
    ['Results after', '4 weeks', '6 weeks'],
    ['Cost', '200', '400'],
    ['Potency', 'Your own platelets', 'High'],
  ])('ranks nothing where it tells a difference, or no order: %s | %s | %s', (...cells) => {
    expect(saidOf('outperforms-alternatives', row(['', 'PRP', 'Exosomes'], ...cells))).toEqual([]);
  });

  it('ranks nothing where one of three is as good, or no column is of another thing', () => {
    const heads = ['', 'PRP', 'GFC', 'Exosomes'];
    expect(saidOf('outperforms-alternatives', row(heads, 'Potency', 'Low', 'High', 'High'))).toEqual([]);
    expect(saidOf('outperforms-alternatives', row(heads, 'Potency', 'Low', 'Medium', 'High'))).toEqual(['High']);
    expect(saidOf('outperforms-alternatives', row(['', '10 ml', 'Exosomes'], 'Potency', 'Low', 'High'))).toEqual([]);
  });
});

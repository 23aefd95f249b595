import { describe, expect, it } from 'vitest';
import { saidOf } from './said.ts';

const name = 'CytoGlow Exosome Serum';
const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const line = (cells: readonly string[], tag: string) => cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  const body = rows.map(([first = '', ...cells]) => `<tr><th>${first}</th>${line(cells, 'td')}</tr>`).join('');
  return `<table><thead><tr>${line(heads, 'th')}</tr></thead><tbody>${body}</tbody></table>`;
};

describe('a comparison', () => {
  it.each([
    ['the product by name', ['', 'CytoGlow', 'Other exosomes']],
    ['"ours"', ['', 'Ours', 'Other exosomes']],
    ['the exosomes', ['', 'Exosomes', 'PRP']],
  ])('is answered by the column of %s', (_, heads) => {
    expect(saidOf('injectable', table(heads, ['Injectable', 'Yes', 'No']), name)).not.toEqual([]);
    expect(saidOf('injectable', table(heads, ['Injectable', 'No', 'Yes']), name)).toEqual([]);
  });

  it.each([[['', 'CytoGlow', 'Other exosomes']], [['', 'Exosomes', 'PRP']], [['', 'Ours', 'Typical serums']]])(
    'of %j takes what stands in the other column for no claim of its own',
    (heads) => {
      const rows = table(heads, ['Approval', 'None', 'FDA approved']);
      expect(saidOf('fda-approved', rows, name)).toEqual([]);
      expect(saidOf('fda-approved', table(heads, ['Approval', 'FDA approved', 'None']), name)).not.toEqual([]);
    },
  );

  it('takes a header between the exosomes and another thing for one more to compare with', () => {
    const row = ['Origin', 'Lab', 'Salmon exosomes', 'Own blood'];
    expect(saidOf('other-source', table(['', 'Exosomes', 'PN', 'PRP'], row))).toEqual([]);
    expect(
      saidOf('other-source', table(['', 'Exosomes', 'PRP', 'Notes'], ['Origin', 'Lab', 'Blood', 'Salmon exosomes'])),
    ).not.toEqual([]);
  });

  it('takes a header beside "ours" for the other thing that it is', () => {
    expect(saidOf('plant-exosome', table(['', 'Ours', 'Rose exosomes'], ['Size', '1 nm', '2 nm']), name)).toEqual([]);
  });

  it.each([
    ['Lumexo', 'Plant exosome serums', 'Retinol'],
    ['With Lumexo', 'Without'],
    ['Lumexo Kit', 'Brand A', 'Brand B'],
    ['Frozen exosomes', 'Lumexo'],
  ])('takes a header with a brand of the page for the own one: %s', (...heads) => {
    const at = heads.findIndex((head) => head.includes('Lumexo'));
    const cells = heads.map((_, index) => (index === at ? 'Kept in a fridge' : 'Stable at room temperature'));
    const rows = table(['', ...heads], ['Storage', ...cells]);
    expect(saidOf('shelf-stable', rows, 'Exosome serum by Lumexo')).toEqual([]);
    expect(saidOf('cold-stored', rows, 'Exosome serum by Lumexo')).not.toEqual([]);
  });

  it('takes a name that the text has again and again for the seller’s, though no title has it', () => {
    const rows = table(['', 'Qamora Drops', 'Human exosome vials'], ['Storage', 'Anywhere cool', 'Keep frozen']);
    const told = ['born', 'kept', 'loved', 'sold', 'used'].map((word) => `<p>Qamora is ${word} here.</p>`).join('');
    expect(saidOf('human-derived', `${told}${rows}`, 'She drops a serum with exosomes')).toEqual([]);
    expect(saidOf('human-derived', rows, 'She drops a serum with exosomes')).not.toEqual([]);
  });

  it('leaves the kinds of one brand side by side alone', () => {
    const rows = table(['', 'Light', 'Rich'], ['Storage', 'Fridge', 'Stable at room temperature']);
    expect(saidOf('shelf-stable', rows, 'Exosome Serum Light and Rich')).not.toEqual([]);
  });

  it('takes no thing that the exosomes are compared with for the own one', () => {
    const rows = table(['', 'Vampire', 'Exosome'], ['Storage', 'None', 'Stable at room temperature']);
    expect(saidOf('shelf-stable', rows, 'Facials: vampire or exosome')).not.toEqual([]);
  });
});

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

  it('takes a header beside "ours" for the other thing that it is', () => {
    expect(saidOf('plant-exosome', table(['', 'Ours', 'Rose exosomes'], ['Size', '1 nm', '2 nm']), name)).toEqual([]);
  });
});

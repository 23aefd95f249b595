import { describe, expect, test } from 'vitest';
import { pageOf } from './page-of.ts';

/** Row and column header of the cell that holds the words, as text. */
function heads(html: string, words: string): (string | null)[] {
  const { page, block } = pageOf(html);
  const cell = block(words).cell;
  if (!cell) throw new Error(`no cell: ${words}`);
  return [cell.rowHeader, cell.columnHeader].map((id) => (id === null ? null : (page.blocks[id]?.text ?? null)));
}

const compare = `<table><tr><th></th><th>PRP</th><th>Exosomes</th></tr>
  <tr><td>Needles</td><td>Many</td><td>None</td></tr><tr><td>FDA status</td><td>Cleared</td><td>Not approved</td></tr></table>`;

describe('tables of data', () => {
  test('a first row of th heads the columns, a first cell the row', () => {
    expect(heads(compare, 'Not approved')).toEqual(['FDA status', 'Exosomes']);
    expect(heads(compare, 'Many')).toEqual(['Needles', 'PRP']);
    expect(heads(compare, 'FDA status')).toEqual([null, null]);
    expect(pageOf(compare).block('None')).toMatchObject({ role: 'table', cell: { table: 0, row: 1, column: 2 } });
  });

  test('thead, th in rows, plain two-column tables, ARIA tables', () => {
    expect(
      heads(
        '<table><thead><tr><td>Zone</td><td>How</td></tr></thead><tr><td>Face</td><td>By hand</td></tr></table>',
        'By hand',
      ),
    ).toEqual(['Face', 'How']);
    expect(
      heads('<table><tr><th>Source</th><td>Fat cells</td></tr><tr><th>Form</th><td>Powder</td></tr></table>', 'Powder'),
    ).toEqual(['Form', null]);
    expect(
      heads('<table><tr><td>Panel</td><td>30 adults</td></tr><tr><td>Lab</td><td>Mumbai</td></tr></table>', 'Mumbai'),
    ).toEqual(['Lab', null]);
    expect(
      heads(
        '<div role="table"><div role="row"><span role="rowheader">Keeps</span><span role="cell">Two years</span></div></div>',
        'Two years',
      ),
    ).toEqual(['Keeps', null]);
  });

  test('cells that span rows and columns', () => {
    const html = `<table><tr><th>Range</th><th colspan="2">Dose</th></tr><tr><td rowspan="2">Face</td><td>5 ml</td><td>1 vial</td></tr>
      <tr><td>8 ml</td><td>2 vials</td></tr></table>`;
    expect(heads(html, '2 vials')).toEqual(['Face', 'Dose']);
    expect(pageOf(html).block('8 ml').cell).toMatchObject({ row: 2, column: 1 });
  });

  test('a band across the table heads the rows below it', () => {
    const html = `<table><tr><th colspan="2">INJECTABLE RANGE</th></tr><tr><td>Vialta</td><td>640</td></tr>
      <tr><th colspan="2">SURFACE RANGE</th></tr><tr><td>Serene</td><td>220</td></tr></table><p>after</p>`;
    const { page, block } = pageOf(html);
    expect(page.blocks[block('Serene').heading ?? -1]?.text).toBe('SURFACE RANGE');
    expect(block('after').heading).toBeNull();
    expect(block('SURFACE').cell).toBeUndefined();
  });

  test('tables that only place things are none', () => {
    const html = `<table role="presentation"><tr><td>a</td><td>b</td></tr></table><table><tr><td>one column</td></tr></table>
      <table><tr><td><h2>Hello</h2><p>Text</p></td><td>side</td></tr></table>`;
    expect(pageOf(html).page.blocks.every(({ cell }) => cell === undefined)).toBe(true);
  });

  test('a definition list is a table of term and description', () => {
    const html = '<dl><div><dt>Form</dt><dd>Liquid</dd></div><div><dt>Store</dt><dd>−80 °C</dd></div></dl>';
    expect(heads(html, '−80 °C')).toEqual(['Store', null]);
    expect(pageOf(html).block('−80').cell).toMatchObject({ row: 1, column: 1 });
  });
});

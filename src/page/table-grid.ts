import type { Box } from './outline.ts';

/** A cell at its first row and column. */
export interface GridCell {
  readonly box: Box;
  readonly heads: boolean;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

export interface Grid {
  /** What stands at each row and column; a spanning cell stands at each that it covers. */
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
  readonly cells: readonly GridCell[];
  /** Rows inside `thead`. */
  readonly inHead: readonly boolean[];
  readonly columns: number;
  readonly nested: boolean;
}

/** What a box is to a table, by tag or by ARIA role. */
export function tablePart({ tag, attributes }: Box): 'table' | 'head' | 'row' | 'cell' | 'header' | '' {
  if (tag === 'table') return /^(?:none|presentation)$/.test(attributes.role ?? '') ? '' : 'table';
  if (tag === 'tr') return 'row';
  if (tag === 'td') return attributes.scope ? 'header' : 'cell';
  if (tag === 'th') return 'header';
  if (tag === 'thead') return 'head';
  const { role } = attributes;
  if (role === undefined) return '';
  if (role === 'table' || role === 'grid') return 'table';
  if (role === 'row') return 'row';
  if (role === 'cell' || role === 'gridcell') return 'cell';
  return role === 'rowheader' || role === 'columnheader' ? 'header' : '';
}

const widest = 50;

function span(value: string | undefined): number {
  const count = Number.parseInt(value ?? '1', 10);
  return count >= 1 ? Math.min(count, widest) : 1;
}

/** Rows and columns of a table (HTML standard, "forming a table", without its error cases). */
export function gridOf(table: Box, boxes: readonly Box[]): Grid {
  const rows: (GridCell | undefined)[][] = [];
  const cells: GridCell[] = [];
  const inHead: boolean[] = [];
  const below: { cell: GridCell; rows: number }[] = [];
  let headEnd = 0;
  let nested = false;
  for (let index = table.index + 1; index < table.end; index++) {
    const box = boxes[index];
    if (!box) break;
    const part = tablePart(box);
    if (part === 'table') {
      nested = true;
      index = box.end - 1;
    } else if (part === 'head') headEnd = box.end;
    else if (part === 'row') {
      rows.push([]);
      inHead.push(index < headEnd);
      for (let column = 0; column < below.length; column++) {
        const from = below[column];
        if (from && from.rows-- > 0) (rows.at(-1) as (GridCell | undefined)[])[column] = from.cell;
      }
    } else if (part === 'cell' || part === 'header') {
      const row = rows.at(-1);
      if (!row) continue;
      let column = 0;
      while (row[column]) column++;
      const columns = span(box.attributes.colspan);
      const cell = { box, heads: part === 'header', row: rows.length - 1, column, columns };
      cells.push(cell);
      for (let at = column; at < column + columns; at++) {
        row[at] = cell;
        below[at] = { cell, rows: span(box.attributes.rowspan) - 1 };
      }
    }
  }
  return { rows, cells, inHead, columns: rows.reduce((most, row) => Math.max(most, row.length), 0), nested };
}

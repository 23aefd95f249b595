import type { TableCell } from '../../rules/types.ts';
import { isAllStrong, type Layout, piecesIn, sizeOf } from './layout.ts';
import type { Box } from './outline.ts';
import { type Grid, type GridCell, gridOf, tablePart } from './table-grid.ts';

export interface DataTable {
  readonly box: Box;
  readonly grid: Grid;
  /** Rows at the top that head the columns. */
  readonly headRows: number;
}

const tall = 400;
const structure = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'form', 'dl']);

/** Tables of data; those that only place things beside each other are none. */
export function dataTables(layout: Layout): readonly DataTable[] {
  const tables: DataTable[] = [];
  for (const box of layout.boxes) {
    if (tablePart(box) !== 'table' || box.first === box.last) continue;
    const grid = gridOf(box, layout.boxes);
    if (!isLayout(layout, grid)) tables.push({ box, grid, headRows: headRows(layout, grid) });
  }
  return tables;
}

function isLayout(layout: Layout, { cells, columns, nested }: Grid): boolean {
  if (nested || columns < 2) return true;
  if (cells.some((cell) => cell.heads)) return false;
  return cells.some(({ box }) => {
    if (sizeOf(layout, box) > tall) return true;
    for (let index = box.index + 1; index < box.end; index++) {
      if (structure.has(layout.boxes[index]?.tag ?? '')) return true;
    }
    return false;
  });
}

function headRows(layout: Layout, { rows, inHead }: Grid): number {
  if (rows.length < 2) return 0;
  let count = 0;
  while (count < rows.length - 1 && (inHead[count] || isHeadRow(layout, rows[count] ?? []))) count++;
  if (count === 0 && isBoldRow(layout, rows[0] ?? []) && !isBoldRow(layout, rows[1] ?? [])) count = 1;
  if (count === 0 && hasEmptyCorner(layout, rows)) count = 1;
  return count;
}

function isHeadRow(layout: Layout, row: readonly (GridCell | undefined)[]): boolean {
  return row.some((cell) => cell?.heads) && row.every((cell) => !cell || cell.heads || isEmpty(layout, cell));
}

/** An empty first cell above a column of names: the cells beside it head their columns, whatever their tag. */
function hasEmptyCorner(layout: Layout, rows: Grid['rows']): boolean {
  const [corner, ...heads] = rows[0] ?? [];
  const named = (cell: GridCell | undefined) => cell !== undefined && !isEmpty(layout, cell);
  return corner !== undefined && !named(corner) && heads.length > 1 && heads.every(named) && named(rows[1]?.[0]);
}

function isBoldRow(layout: Layout, row: readonly (GridCell | undefined)[]): boolean {
  const said = row.filter((cell) => cell && !isEmpty(layout, cell)) as GridCell[];
  return said.length > 1 && said.every(({ box }) => piecesIn(layout, box).every(isAllStrong));
}

function isEmpty(layout: Layout, { box }: GridCell): boolean {
  return sizeOf(layout, box) === 0;
}

/** Where each piece stands that is in a cell, by index of the piece. */
export function tableCells(tables: readonly DataTable[], firstNumber: number): ReadonlyMap<number, TableCell> {
  const places = new Map<number, TableCell>();
  for (const [index, table] of tables.entries()) {
    for (const cell of table.grid.cells) {
      if (isBand(table, cell)) continue;
      const place = {
        table: firstNumber + index,
        row: cell.row,
        column: cell.column,
        rowHeader: pieceOf(rowHeader(table, cell)),
        columnHeader: pieceOf(columnHeader(table, cell)),
      };
      for (let piece = cell.box.first; piece < cell.box.last; piece++) places.set(piece, place);
    }
  }
  return places;
}

/** The one cell of its row, over all columns: a heading amid the rows. */
function isBand({ grid }: DataTable, cell: GridCell): boolean {
  return cell.columns >= Math.max(2, grid.columns) && cell.row < grid.rows.length - 1;
}

/** Pieces that head the rows below them, each with its table. */
export function tableBands(tables: readonly DataTable[]): ReadonlyMap<number, Box> {
  const bands = new Map<number, Box>();
  for (const table of tables) {
    for (const cell of table.grid.cells) {
      if (isBand(table, cell) && cell.box.last > cell.box.first) bands.set(cell.box.first, table.box);
    }
  }
  return bands;
}

function pieceOf(cell: GridCell | undefined): number | null {
  return cell && cell.box.last > cell.box.first ? cell.box.first : null;
}

function rowHeader({ grid, headRows: heads }: DataTable, cell: GridCell): GridCell | undefined {
  if (cell.row < heads) return undefined;
  const row = grid.rows[cell.row] ?? [];
  const header = row.slice(0, cell.column).findLast((other) => other?.heads && other.row >= heads) ?? row[0];
  return header === cell || cell.heads ? undefined : header;
}

function columnHeader({ grid, headRows: heads }: DataTable, cell: GridCell): GridCell | undefined {
  if (cell.row < heads) return undefined;
  for (let row = heads - 1; row >= 0; row--) {
    const header = grid.rows[row]?.[cell.column];
    if (header && header.columns < Math.max(2, grid.columns)) return header;
  }
  return undefined;
}

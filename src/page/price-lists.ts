import type { Card } from './cards.ts';
import { type Layout, piecesIn } from './layout.ts';
import { part } from './names.ts';
import type { Box } from './outline.ts';
import { isPrice } from './prices.ts';
import type { GridCell } from './table-grid.ts';
import type { DataTable } from './tables.ts';

/** Rows of tables that list what is sold at which price; each row is named by its first cell that is no number or code. */
export function pricedRows(layout: Layout, tables: readonly DataTable[]): readonly Card[] {
  return tables.flatMap((table) => {
    const { grid, headRows, box } = table;
    if ((layout.names[box.index] ?? 0) & part.specification || isTermTable(table)) return [];
    const body = grid.rows.slice(headRows);
    const priced = body.flatMap((row) => rowCard(layout, row) ?? []);
    return priced.length >= 2 && priced.length * 2 >= body.length ? priced : [];
  });
}

/** Two columns, the first of `th`: properties of one thing. */
function isTermTable({ grid, headRows }: DataTable): boolean {
  return grid.columns === 2 && grid.rows.slice(headRows).every((row) => row[0]?.heads);
}

const code = /^(?=.*\d)[A-Z]{0,5}[-–./ ]?\d[\w-]*$/;

function rowCard(layout: Layout, row: readonly (GridCell | undefined)[]): Card | null {
  const cells = [...new Set(row)].filter((cell) => cell !== undefined);
  const texts = cells.map(({ box }) =>
    piecesIn(layout, box)
      .map(({ text }) => text)
      .join(' '),
  );
  const prices = texts.filter(isPrice).length;
  const name = texts.find((text) => /\p{L}/u.test(text) && !isPrice(text) && !code.test(text));
  const box = rowBox(cells);
  return prices > 0 && name && box ? { box, name: name.slice(0, 120) } : null;
}

function rowBox(cells: readonly GridCell[]): Box | null {
  return cells.at(-1)?.box.parent ?? null;
}

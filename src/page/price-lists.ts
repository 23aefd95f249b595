import type { Card } from './cards.ts';
import { type Layout, piecesIn } from './layout.ts';
import { part } from './names.ts';
import type { Box } from './outline.ts';
import { hasPrice, isPrice } from './prices.ts';
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

/** Definition lists that give a price for each term, by pieces: the term and what is said of it. */
export function pricedTerms(layout: Layout): readonly Card[] {
  return layout.boxes.flatMap((list): readonly Card[] => {
    if (list.tag !== 'dl') return [];
    const terms = layout.boxes
      .slice(list.index, list.end)
      .filter(({ tag, first, last }) => tag === 'dt' && last > first);
    const cards = terms.map((term, index): Card => {
      const next = terms[index + 1]?.first ?? list.last;
      return { box: list, name: layout.pieces[term.first]?.text.slice(0, 120) ?? '', pieces: [term.first, next] };
    });
    const priced = cards.filter(({ pieces }) => {
      return layout.pieces.slice(...(pieces ?? [0, 0])).some(({ text }) => hasPrice(text.slice(0, 40)));
    });
    return priced.length >= 2 && priced.length * 2 >= cards.length ? cards : [];
  });
}

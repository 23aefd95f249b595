import type { TableCell } from '../../rules/types.ts';
import type { Layout } from './layout.ts';
import { closest } from './outline.ts';
import { isQuestion } from './question-text.ts';

/** A definition list as a table of two columns; one whose terms ask questions is none. */
export function definitionCells(layout: Layout, firstNumber: number): ReadonlyMap<number, TableCell> {
  const places = new Map<number, TableCell>();
  let table = firstNumber;
  for (const list of layout.boxes) {
    if (list.tag !== 'dl' || list.first === list.last) continue;
    const parts = [];
    for (let index = list.index + 1; index < list.end; index++) {
      const box = layout.boxes[index];
      if (!box || (box.tag !== 'dt' && box.tag !== 'dd')) continue;
      if (closest(box.parent, ({ tag }) => tag === 'dl') === list) parts.push(box);
    }
    const asks = parts.some(({ tag, first, last }) => {
      return tag === 'dt' && last > first && isQuestion(layout.pieces[last - 1]?.text ?? '');
    });
    if (asks) continue;
    let row = -1;
    let term: number | null = null;
    let after = 'dd';
    for (const { tag, first, last } of parts) {
      if (tag === 'dt' && after === 'dd') row++;
      const rowHeader: number | null = tag === 'dt' ? null : term;
      if (tag === 'dt') term = last > first ? first : null;
      after = tag;
      const column = tag === 'dt' ? 0 : 1;
      const cell = { table, row: Math.max(row, 0), column, rowHeader, columnHeader: null };
      for (let piece = first; piece < last; piece++) places.set(piece, cell);
    }
    table++;
  }
  return places;
}

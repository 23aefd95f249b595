import type { PageText, TableCell, TextBlock } from '../types.ts';
import { append } from './append.ts';

interface Index {
  readonly rows: ReadonlyMap<string, readonly TextBlock[]>;
  readonly headed: ReadonlyMap<number, readonly TextBlock[]>;
  readonly answers: ReadonlyMap<number, TextBlock>;
  /** The headers of its columns, by number of the table. */
  readonly columns: ReadonlyMap<number, readonly TextBlock[]>;
}

/** A page is asked for its rows and answers once for every claim in them, so they are put in order once. */
const indexes = new WeakMap<PageText, Index>();

function indexOf(page: PageText): Index {
  const known = indexes.get(page);
  if (known) return known;
  const rows = new Map<string, TextBlock[]>();
  const headed = new Map<number, TextBlock[]>();
  const answers = new Map<number, TextBlock>();
  const columns = new Map<number, TextBlock[]>();
  const heads = new Set<TextBlock>();
  for (const block of page.blocks) {
    if (block.question !== undefined && !answers.has(block.question)) answers.set(block.question, block);
    if (!block.cell) continue;
    append(rows, keyOf(block.cell), block);
    if (block.cell.rowHeader !== null) append(headed, block.cell.rowHeader, block);
    const head = block.cell.columnHeader === null ? undefined : page.blocks[block.cell.columnHeader];
    // The column of names heads its rows; its own header names no product.
    if (!head || block.cell.column === 0 || heads.has(head)) continue;
    heads.add(head);
    append(columns, block.cell.table, head);
  }
  const index = { rows, headed, answers, columns };
  indexes.set(page, index);
  return index;
}

function keyOf({ table, row }: TableCell): string {
  return `${table} ${row}`;
}

/** Every cell of the row that a cell stands in. */
export function rowOf(page: PageText, cell: TableCell): readonly TextBlock[] {
  return indexOf(page).rows.get(keyOf(cell)) ?? [];
}

/** The cells that a row header heads. */
export function headedBy(page: PageText, header: TextBlock): readonly TextBlock[] {
  return indexOf(page).headed.get(header.id) ?? [];
}

/** The headers of a table's columns, that of the row headers left out. */
export function columnHeads(page: PageText, table: number): readonly TextBlock[] {
  return indexOf(page).columns.get(table) ?? [];
}

/** The block that markup calls the answer to a question. */
export function markedAnswer(page: PageText, question: TextBlock): TextBlock | undefined {
  return indexOf(page).answers.get(question.id);
}

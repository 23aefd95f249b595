import type { PageText, ProductScope, TextBlock } from '../../../rules/types.ts';

/** A block by its text, or by as much more as matters to a test. */
export type BlockParts = string | (Partial<TextBlock> & { readonly text: string });

const serum: ProductScope = { name: 'Exosome Serum', kind: 'product', main: true, place: 'page' };

/** A page of the given blocks under a level-1 heading "Exosome Serum", which is block 0. */
export function pageOf(blocks: readonly BlockParts[], parts: Partial<PageText> = {}): PageText {
  const made = ['Exosome Serum', ...blocks].map((each, id): TextBlock => {
    const given = typeof each === 'string' ? { text: each } : each;
    const base =
      id === 0 ? { role: 'heading' as const, level: 1, heading: null } : { role: 'description' as const, heading: 0 };
    return { id, lang: 'en', product: 0, ...base, ...given };
  });
  return { url: null, title: 'Exosome Serum', lang: 'en', blocks: made, products: [serum], skipped: [], ...parts };
}

/** A cell of the page's only table, under the page's name; its headers are given by their blocks' numbers on the page. */
export function tableCell(
  text: string,
  row: number,
  column: number,
  rowHeader: number | null,
  columnHeader: number | null,
): Exclude<BlockParts, string> {
  return { text, role: 'table', cell: { table: 0, row, column, rowHeader, columnHeader } };
}

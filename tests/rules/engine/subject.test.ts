import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/index.ts';
import type { PageText } from '../../../rules/types.ts';
import { type BlockParts, pageOf, tableCell } from './page.ts';

const claims = (page: PageText) =>
  assess(page).products.flatMap((product) => product.findings.map((finding) => finding.claim));
const on = (...blocks: readonly BlockParts[]) => claims(pageOf(blocks));

describe('whose claim it is', () => {
  it.each([
    'The needling pen is FDA cleared.',
    'Our FDA-cleared laser opens the skin.',
    'Hyaluronic acid fillers, which are FDA approved, come first.',
    'PRP comes last. It is FDA approved.',
  ])('not the exosomes: "%s"', (text) => {
    expect(on(text)).not.toContain('fda-approved');
  });

  it.each(['After the laser come our FDA approved exosomes.', 'These exosomes are FDA approved.', 'FDA approved.'])(
    'the exosomes: "%s"',
    (text) => {
      expect(on(text)).toContain('fda-approved');
    },
  );

  it('follows the heading of a part', () => {
    const heading = (text: string) => ({ text, role: 'heading' as const, level: 2 });
    expect(on(heading('PRP'), { text: 'It is injected in rows.', heading: 1 })).not.toContain('injectable');
    expect(on(heading('Our exosomes'), { text: 'They are injected in rows.', heading: 1 })).toContain('injectable');
    expect(on(heading('You may also like'), { text: 'Rose exosome mist', heading: 1 })).not.toContain('plant-exosome');
  });

  it('follows the column of a comparison', () => {
    const table = (prp: string, exosomes: string) =>
      on(
        tableCell('Route', 0, 0, null, null),
        tableCell('PRP', 0, 1, null, null),
        tableCell('Exosomes', 0, 2, null, null),
        tableCell('How', 1, 0, null, 1),
        tableCell(prp, 1, 1, 4, 2),
        tableCell(exosomes, 1, 2, 4, 3),
      );
    expect(table('Injected', 'Brushed on')).not.toContain('injectable');
    expect(table('Spun', 'Injected')).toContain('injectable');
  });

  it('leaves out tiles beside the product', () => {
    const products = [
      { name: 'Exosome Serum', kind: 'product', main: true, place: 'page' },
      { name: 'Rose Exosome Mist', kind: 'listing-card', main: false, place: 'cross-sell' },
    ] as const;
    expect(claims(pageOf([{ text: 'Rose exosome mist', product: 1 }], { products }))).toEqual([]);
  });

  it('says nothing of a page that only denies exosomes, or names them in a menu', () => {
    const products = [{ name: 'Retinol', kind: 'product', main: true, place: 'page' }] as const;
    const page = pageOf([], { products, title: 'Retinol' });
    for (const [text, role] of [
      ['Contains no exosomes.', 'description'],
      ['Exosomes', 'navigation'],
    ] as const) {
      const blocks = pageOf([{ text, role }, 'Stable at room temperature.']).blocks.map((block) =>
        block.id === 0 ? { ...block, text: 'Retinol' } : block,
      );
      expect(assess({ ...page, blocks }).products).toEqual([]);
    }
  });
});

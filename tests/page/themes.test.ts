import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Opened, pageOf } from './page-of.ts';

function theme(name: string): Opened {
  return pageOf(readFileSync(new URL(`themes/${name}.html.txt`, import.meta.url), 'utf8'));
}

/** Role, name of the product and text of the heading over the block that holds the words. */
function standing({ page, block }: Opened, words: string): (string | null | undefined)[] {
  const { role, product, heading } = block(words);
  return [role, page.products[product]?.name, heading === null ? null : page.blocks[heading]?.text];
}

describe('markup as shop systems write it', () => {
  test('drawers, a product form, accordions, columns and recommendations', () => {
    const page = theme('drawers-and-accordions');
    const own = 'Exosome Serum';
    expect(page.page.products.map(({ name, kind, place }) => [name, kind, place])).toEqual([
      [own, 'product', 'page'],
      ['You may also like', 'listing-card', 'cross-sell'],
      ['Rose Exosome Mist', 'listing-card', 'cross-sell'],
      ['Aloe Gel', 'listing-card', 'cross-sell'],
    ]);
    expect(standing(page, 'plant-derived')).toEqual(['description', own, own]);
    expect(standing(page, 'Rose Callus')).toEqual(['description', own, 'Ingredients']);
    expect(page.block('Rose Callus').collapsed).toBe(true);
    expect(standing(page, 'No cosmetic is')).toEqual(['answer', own, 'Is it FDA approved?']);
    expect(standing(page, 'Apply morning')).toEqual(['description', own, 'How to use']);
    expect(standing(page, 'No living cells')).toEqual(['list', own, 'Cell-free']);
    expect(standing(page, 'Works overnight')[0]).toBe('review');
    expect(standing(page, '30 ml')[0]).toBe('control');
    expect(standing(page, 'Free shipping')[0]).toBe('navigation');
    expect(standing(page, 'Exosome Serum bottle')).toEqual(['image', own, null]);
  });

  test('tabs named by links, attributes in a table, reviews among comments', () => {
    const page = theme('tabs-and-reviews');
    const own = 'ASCE+ Exosome SRLV-S';
    expect(page.page.products.slice(0, 4).map(({ name, kind }) => [name, kind])).toEqual([
      [own, 'product'],
      ['Related products', 'listing-card'],
      ['Benev Exosome', 'listing-card'],
      ['PDRN, FDA approved', 'listing-card'],
    ]);
    expect(page.page.skipped).toEqual([]);
    expect(standing(page, '32G needle')).toEqual(['description', own, 'Description']);
    expect(standing(page, '1 kg')).toEqual(['table', own, 'Additional information']);
    expect(page.page.blocks[page.block('Room temp').cell?.rowHeader ?? -1]?.text).toBe('Storage');
    expect(standing(page, 'Cured my alopecia')[0]).toBe('review');
    expect(standing(page, '$450.00')[0]).toBe('description');
    expect(standing(page, 'Home /')[0]).toBe('navigation');
  });
});

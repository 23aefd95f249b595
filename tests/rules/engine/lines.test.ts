import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/index.ts';
import type { ProductScope } from '../../../rules/types.ts';
import { type BlockParts, pageOf } from './page.ts';

/** The names of a listing's cards that count as exosome products; each card is its name and its text. */
function counted(cards: readonly (readonly [string, string])[], ...more: readonly BlockParts[]): readonly string[] {
  const title = 'Exosomes';
  const products: ProductScope[] = [
    { name: title, kind: 'product', main: true, place: 'page' },
    ...cards.map(([name]): ProductScope => ({ name, kind: 'listing-card', main: false, place: 'listing' })),
  ];
  const blocks = cards.flatMap(([name, text], index): BlockParts[] => [
    { text: name, role: 'heading', level: 3, product: index + 1 },
    { text, product: index + 1, heading: index * 2 + 1 },
  ]);
  return assess(pageOf([...blocks, ...more], { title, products })).products.map(({ name }) => name);
}

describe('a card of a listing that does not say exosome', () => {
  it('is one of the line where its name differs from such a card in a number or one word of many', () => {
    const first = ['Perisoma P60', 'Sixty billion exosomes.'] as const;
    expect(counted([first, ['Perisoma P120', 'For larger areas.']])).toContain('Perisoma P120');
    expect(counted([first, ['Perisoma Thaw Block', 'Made of steel.']])).not.toContain('Perisoma Thaw Block');
    const face = ['Ardent Powder Face, 10 vials', 'Dried exosomes.'] as const;
    expect(counted([face, ['Ardent Powder Scalp, 10 vials', 'With biotin.']])).toContain(
      'Ardent Powder Scalp, 10 vials',
    );
    expect(counted([face, ['Ardent Biotin Serum', 'With biotin.']])).not.toContain('Ardent Biotin Serum');
  });

  it('is one where its name is coined from the word, and the page or the card says more of it', () => {
    const card = ['ExoRoot Ampoules', 'Four to a box.'] as const;
    expect(counted([card])).not.toContain('ExoRoot Ampoules');
    expect(counted([card], 'Why we backed ExoRoot.')).toContain('ExoRoot Ampoules');
    expect(counted([['ExoRoot Ampoules', 'Cell-free, made by papilla cells.']])).toContain('ExoRoot Ampoules');
    expect(counted([['Exotic Oil', 'From papaya.']], 'Why we backed Exotic Oil.')).not.toContain('Exotic Oil');
  });

  it('is one where it says that it holds the same', () => {
    const first = ['Nova 5', 'Exosomes, frozen.'] as const;
    expect(counted([first, ['Large box', 'Same formula, three vials.']])).toContain('Large box');
    expect(counted([first, ['Large box', 'Ships the same day.']])).not.toContain('Large box');
  });

  it('is none where it says that it has no exosomes', () => {
    const cards = [
      ['Nova 5', 'Exosomes, frozen.'],
      ['Nova 7', 'No exosomes in this one.'],
    ] as const;
    expect(counted(cards)).not.toContain('Nova 7');
  });

  it('counts below "Add-ons" as well, which heads a shelf there', () => {
    const shelf: BlockParts = { text: 'Add-ons', role: 'heading', level: 2 };
    const products: ProductScope[] = [
      { name: 'Exosomes', kind: 'product', main: true, place: 'page' },
      { name: 'Exosome Finish', kind: 'listing-card', main: false, place: 'listing' },
    ];
    const name: BlockParts = { text: 'Exosome Finish', role: 'heading', level: 3, product: 1, heading: 1 };
    const page = pageOf([shelf, name, { text: 'FDA approved.', product: 1, heading: 2 }], { products });
    expect(assess(page).products.map((product) => product.name)).toContain('Exosome Finish');
  });
});

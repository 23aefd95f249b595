import { describe, expect, it } from 'vitest';
import type { ProductScope } from '../../../rules/types.ts';
import { assessByWordings } from '../by-wordings.ts';
import { type BlockParts, pageOf } from './page.ts';

function claims(kind: ProductScope['kind'], ...said: readonly BlockParts[]) {
  const title = 'Exosomes for skin';
  const page = pageOf(said, { title, products: [{ name: title, kind, main: true, place: 'page' }] });
  return assessByWordings(page).products.flatMap(({ findings }) => findings.map(({ claim }) => claim));
}

describe('of whom an article speaks', () => {
  it('is silent on what others say, and goes on being so at "it" and "they"', () => {
    expect(claims('article', 'Our readers ask. Company B says its rose exosomes are great.')).toEqual([]);
    expect(claims('article', 'Our skin team asked. Another claimed 10 billion live exosomes.')).toEqual([]);
    expect(claims('article', 'We asked. A US company says a lot. They hold 50 billion exosomes.')).toEqual([]);
  });

  it('takes a country for no speaker', () => {
    expect(claims('article', 'In the US skin clinics keep to it. Rose exosomes are stable for years.')).toEqual([]);
  });

  it('takes the facial that a title names for nobody’s own', () => {
    expect(claims('article', 'The facial of the year. Rose exosomes are good for skin.')).toEqual([]);
  });

  it('takes what stands below "There are three kinds:" for general, but where the writer speaks of its own', () => {
    const listed = (lead: string, item: string) =>
      claims('article', 'We make a skin serum.', 'We keep it small.', 'We sell it here.', lead, {
        text: item,
        role: 'list',
        list: 1,
      });
    const kinds = 'There are three kinds of exosomes in skin care:';
    expect(listed(kinds, 'Human – harvested from cord tissue.')).toEqual([]);
    expect(listed(kinds, 'Human – ours are harvested from cord tissue.')).toContain('human-derived');
    expect(listed('Exosomes of our serum:', 'Human – harvested from cord tissue.')).toContain('human-derived');
  });

  it('is not led to the seller’s own by a title in which a desk speaks of itself', () => {
    const title = 'The exosome buys that our beauty desk loves';
    const products = [{ name: title, kind: 'article' as const, main: true, place: 'page' as const }];
    const page = pageOf([{ text: 'Rose exosomes in a skin serum are stable for years.', heading: 0 }], {
      title,
      products,
    });
    const blocks = page.blocks.map((block) => (block.id === 0 ? { ...block, text: title } : block));
    expect(assessByWordings({ ...page, blocks }).products.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('is silent on what hospitals and researchers do', () => {
    const ours = 'We make our skin serum here.';
    const said = 'At that time some hospital injected exosomes to patients.';
    const studied = 'The professors around the world were studying exosomes from cord blood.';
    expect(claims('article', ours, ours, ours, said, studied)).toEqual([]);
    expect(claims('product', said)).toContain('injectable');
  });

  it('takes a press release that names its maker again and again for the maker’s own', () => {
    const title = 'From a kitchen to 31 countries: the story of VESORA';
    const told = [
      'VESORA opened.',
      'VESORA grew.',
      'VESORA sells a skin serum.',
      'Rose exosomes are stable for years.',
    ];
    const products = [{ name: title, kind: 'article' as const, main: true, place: 'page' as const }];
    const found = (heading: string) => {
      const page = pageOf([{ text: heading, role: 'heading', level: 1, heading: null }, ...told], { title, products });
      const blocks = page.blocks.slice(1).map((block, id) => ({ ...block, id, heading: id === 0 ? null : 0 }));
      return assessByWordings({ ...page, blocks }).products.flatMap(({ findings }) =>
        findings.map(({ claim }) => claim),
      );
    };
    expect(found(title)).toContain('shelf-stable');
    expect(found('From a kitchen to 31 countries: the story of a maker')).toEqual([]);
    expect(found('THE STORY OF VESORA, TOLD IN FULL')).toEqual([]);
  });

  it('reads what the writer says of its own, and on from there', () => {
    expect(claims('article', 'We make a skin serum. Rose exosomes are all it has.')).toContain('plant-exosome');
    expect(claims('article', 'Another claimed a lot. Our serum for skin has rose exosomes.')).toContain(
      'plant-exosome',
    );
  });
});

describe('a page that has none to offer', () => {
  it('says nothing of an article by one that refuses them', () => {
    const teaching = 'We use skin cells. Rose exosomes are stable at room temperature.';
    expect(claims('article', teaching)).toContain('plant-exosome');
    expect(claims('article', teaching, 'Exosomes are new. We do not offer them in our clinic.')).toEqual([]);
  });

  it('still reads a page that refuses only some', () => {
    expect(claims('product', 'Rose exosomes for skin.', 'We do not use exosomes from milk.')).toContain(
      'plant-exosome',
    );
  });
});

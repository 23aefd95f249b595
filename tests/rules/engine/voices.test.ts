import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/index.ts';
import type { ProductScope } from '../../../rules/types.ts';
import { pageOf } from './page.ts';

function claims(kind: ProductScope['kind'], ...said: readonly string[]) {
  const title = 'Exosomes for skin';
  const page = pageOf(said, { title, products: [{ name: title, kind, main: true, place: 'page' }] });
  return assess(page).products.flatMap(({ findings }) => findings.map(({ claim }) => claim));
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

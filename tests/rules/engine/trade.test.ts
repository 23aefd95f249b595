import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/index.ts';
import type { ProductScope } from '../../../rules/types.ts';
import { pageOf } from './page.ts';

const title = 'Exosome Vial';

function urgesNeedling(kind: ProductScope['kind'], ...said: readonly string[]): boolean {
  const page = pageOf(said, { title, products: [{ name: title, kind, main: true, place: 'page' }] });
  const found = assess(page).products.flatMap(({ findings }) => findings.map(({ claim }) => claim));
  return found.includes('at-home-microneedling');
}

describe('needling on a page for professionals', () => {
  const directions = 'Stamp and drip on one vial of exosomes.';

  it('is a buyer’s on the page of a shop', () => {
    expect(urgesNeedling('product', directions)).toBe(true);
  });

  it('is no buyer’s where only the trade is sold to, or at a clinic', () => {
    expect(urgesNeedling('product', directions, 'For licensed practitioners only.')).toBe(false);
    expect(urgesNeedling('product', directions, 'Wholesale from ten boxes.')).toBe(false);
    expect(urgesNeedling('treatment', directions)).toBe(false);
  });

  it('is still a buyer’s where their home or their own tool is named beside it', () => {
    expect(urgesNeedling('treatment', 'At home: stamp and drip on one vial of exosomes.')).toBe(true);
    expect(urgesNeedling('product', 'Use the vial with your dermapen.', 'Professional use only.')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { isExosomeIngredient, parseIngredients } from '../../../rules/engine/ingredients.ts';

describe('parseIngredients', () => {
  it.each([
    ['Aqua (Water, Eau), 1,2-Hexanediol, Exosomes*.', ['Aqua (Water, Eau)', '1,2-Hexanediol', 'Exosomes']],
    ['Extract (Water [Sea, Deep], Glycerin), Carbomer', ['Extract (Water [Sea, Deep], Glycerin)', 'Carbomer']],
    [
      'Glycerin (Vegetable, Exosomes, Tocopherol (Vitamin E, Natural), Aqua',
      ['Glycerin (Vegetable', 'Exosomes', 'Tocopherol (Vitamin E, Natural)', 'Aqua'],
    ],
    ['Aqua), Glycerin, Carbomer', ['Aqua)', 'Glycerin', 'Carbomer']],
  ])('parts at commas outside brackets and names: %s', (text, entries) => {
    expect(parseIngredients(text)).toEqual(entries);
  });

  it('reads a text of nothing but brackets in time linear in its length', () => {
    expect(parseIngredients('('.repeat(100_000))).toEqual(['('.repeat(100_000)]);
  });
});

describe('isExosomeIngredient', () => {
  it.each(['Exosomes', 'Milk Exosomes', 'Rosa Callus Extracellular Vesicles', 'Human Platelet Extract'])(
    'takes %s for one',
    (name) => expect(isExosomeIngredient(name)).toBe(true),
  );
  it.each(['Exosome-free Complex', 'Base without Exosomes', 'Lecithin', 'Vesicle Free Base'])(
    'takes %s for none',
    (name) => expect(isExosomeIngredient(name)).toBe(false),
  );
});

import { describe, expect, it } from 'vitest';
import { animalNames } from '../../rules/vocabulary/animals.ts';
import * as ingredients from '../../rules/vocabulary/ingredients.ts';
import { microbeNames, microbeStems } from '../../rules/vocabulary/microbes.ts';
import * as plants from '../../rules/vocabulary/plants.ts';
import * as tissues from '../../rules/vocabulary/tissues.ts';

const lists: Readonly<Record<string, readonly string[]>> = {
  animalNames,
  microbeNames,
  microbeStems,
  ...plants,
  ...tissues,
  ...ingredients,
};
const { exosomeIngredients } = ingredients;
const sources = {
  plant: Object.values(plants).flat(),
  human: Object.values(tissues).flat(),
  animalNames,
  microbeNames,
};

/** Whether an entry of a list stands in `name` as a word (for stems: begins one). */
function names(list: readonly string[], name: string, stems = false): boolean {
  const text = ` ${name.toLowerCase()} `;
  return list.some((word) => text.includes(stems ? ` ${word}` : ` ${word} `));
}

describe.each(Object.entries(lists))('%s', (_, list) => {
  it('is lower case, free of stray blanks and repeats, in order', () => {
    for (const word of list) expect(word).toMatch(/^\S+( \S+)*$/);
    expect(list.map((word) => word.toLowerCase())).toEqual(list);
    expect([...new Set(list)].sort()).toEqual(list);
  });
});

describe('the vocabulary', () => {
  it('gives a name to one kind of source only', () => {
    const all = Object.values(sources).flat();
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  it.each([
    'Rosa Damascena Callus Extracellular Vesicles',
    'Centella Asiatica Callus Extracellular Vesicles',
    'Panax Ginseng Root Exosomes',
    'Leontopodium Alpinum Callus Exosomes',
    'Houttuynia Cordata Extracellular Vesicles',
    'Vitis Vinifera Fruit Cell Vesicles',
    'Malus Domestica Fruit Exosomes',
    'Chlorella Vulgaris Exosomes',
    'Ganoderma Lucidum Nanovesicles',
  ])('knows %s as plant vesicles', (name) => {
    expect(names(exosomeIngredients, name)).toBe(true);
    expect(names(sources.plant, name)).toBe(true);
    expect([names(sources.human, name), names(animalNames, name), names(microbeNames, name)]).not.toContain(true);
  });

  it.each(['Lactobacillus Extracellular Vesicles', 'Saccharomyces Vesicles', 'Bifida Exosomes'])(
    'knows %s as vesicles of microbes',
    (name) => {
      expect([names(exosomeIngredients, name), names(microbeNames, name), names(sources.plant, name)]).toEqual([
        true,
        true,
        false,
      ]);
    },
  );

  it.each(['Milk Exosomes', 'Bovine Colostrum Exosomes', 'Salmon Testis Exosomes'])('knows %s as animal', (name) => {
    expect([names(exosomeIngredients, name), names(animalNames, name), names(sources.plant, name)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    'Adipose-Derived Stem Cell Exosomes',
    'Human Fibroblast Exosomes',
    'huc-MSC Exosomes',
    'Placental Vesicles',
  ])('knows %s as human', (name) => {
    const { tissueStems, tissueTerms, cellAbbreviations } = tissues;
    expect(names(exosomeIngredients, name)).toBe(true);
    expect(names(tissueStems, name, true) || names([...tissueTerms, ...cellAbbreviations], name)).toBe(true);
    expect([names(sources.plant, name), names(animalNames, name), names(microbeNames, name)]).not.toContain(true);
  });

  it.each([
    'Human Adipose Stem Cell Conditioned Media',
    'sh-Oligopeptide-1',
    'sh-Polypeptide-7',
    'Hydrolyzed Sponge',
    'Lecithin',
    'Phospholipids',
    'Liposome',
    'Camellia Sinensis Leaf Extract',
    'Rosa Damascena Callus Culture Extract',
  ])('knows %s as no exosome', (name) => expect(names(exosomeIngredients, name)).toBe(false));
});

import type { ExosomeSource, PageText, TextBlock } from '../types.ts';
import { animalNames } from '../vocabulary/animals.ts';
import { mayContain, syntheticWords } from '../vocabulary/ingredients.ts';
import { microbeNames } from '../vocabulary/microbes.ts';
import { algaNames, mushroomNames, plantCultureWords, plantNames } from '../vocabulary/plants.ts';
import { tissueStems, tissueTerms } from '../vocabulary/tissues.ts';
import { append } from './append.ts';
import { fewestEntries, isIngredientList, longestName, parseIngredients, wordsOfEntry } from './ingredients.ts';
import type { Section } from './sections.ts';

/** A page's list of what is in one product. */
export interface IngredientList {
  /** Index in `PageText.products`. */
  readonly product: number;
  readonly entries: readonly string[];
}

/** Every ingredient list of a page: a text parted by commas, or a list with one name to an item. */
export function ingredientLists(page: PageText, sectionOf: (block: TextBlock) => Section): readonly IngredientList[] {
  const lists: IngredientList[] = [];
  const items = new Map<number, TextBlock[]>();
  for (const block of page.blocks) {
    const section = sectionOf(block);
    if (isIngredientList(block, section)) {
      lists.push({
        product: block.product,
        entries: contained(parseIngredients(block.text.replace(optional, ', $&'))),
      });
    } else if (block.list !== undefined && section.kinds.has('ingredients') && !section.kinds.has('highlights')) {
      append(items, block.list, block);
    }
  }
  for (const blocks of items.values()) {
    const [first] = blocks;
    if (!first || blocks.length < fewestEntries || blocks.some(({ text }) => text.length > longestName)) continue;
    lists.push({ product: first.product, entries: contained(blocks.map(({ text }) => text)) });
  }
  return lists;
}

/** Where a list goes on to what only some shades hold, whatever mark stands before it. */
const optional = new RegExp(mayContain.join('|'), 'gi');
const opensOptional = new RegExp(`^\\W{0,2}(?:${mayContain.join('|')}|\\+ ?/ ?-)`, 'i');

/** Without what follows "may contain": pigments of some shades, and no part of this product for certain. */
function contained(entries: readonly string[]): readonly string[] {
  const from = entries.findIndex((entry) => opensOptional.test(entry));
  return from < 0 ? entries : entries.slice(0, from);
}

const plants = [...plantNames, ...algaNames, ...mushroomNames, ...plantCultureWords];

/**
 * What the exosomes of an entry come from by its name; null where it names no source. The order decides "Bovine umbilical": an
 * animal named beside a tissue makes it that animal's.
 */
export function sourceOfIngredient(name: string): ExosomeSource | null {
  const words = wordsOfEntry(name);
  const names = (list: readonly string[]) => list.some((each) => words.includes(` ${each} `));
  if (names(microbeNames)) return 'microbe';
  if (names(animalNames)) return 'animal';
  if (names(plants)) return 'plant';
  if (names(tissueTerms) || tissueStems.some((stem) => words.includes(` ${stem}`))) return 'human';
  return names(syntheticWords) ? 'synthetic' : null;
}

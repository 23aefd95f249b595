import type { ExosomeSource, Finding } from '../types.ts';
import { microbeNames, microbeStems } from '../vocabulary/microbes.ts';
import { type IngredientList, sourceOfIngredient } from './ingredient-lists.ts';
import { isExosomeIngredient } from './ingredients.ts';

/** What the exosomes come from, by the source claims that a product's text asserts and by the entries of its ingredient lists. */
export function sourcesOf(findings: readonly Finding[], lists: readonly IngredientList[]): readonly ExosomeSource[] {
  const sources = new Set<ExosomeSource>();
  for (const finding of findings) {
    if (finding.claim === 'human-derived') sources.add('human');
    else if (finding.claim === 'plant-exosome') sources.add('plant');
    else if (finding.claim === 'exosome-like') sources.add('synthetic');
    else if (finding.claim === 'other-source') sources.add(isMicrobe(finding.text) ? 'microbe' : 'animal');
  }
  for (const name of lists.flatMap(({ entries }) => entries.filter(isExosomeIngredient))) {
    const source = sourceOfIngredient(name);
    if (source) sources.add(source);
  }
  return [...sources];
}

const microbes = [...microbeStems, ...microbeNames];

function isMicrobe(text: string): boolean {
  const words = text.toLowerCase();
  return microbes.some((name) => words.includes(name));
}

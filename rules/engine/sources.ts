import type { ExosomeSource, Finding } from '../types.ts';
import { microbeNames } from '../vocabulary/microbes.ts';

/** What the page says the exosomes come from, by the source claims that it asserts. */
export function sourcesOf(findings: readonly Finding[]): readonly ExosomeSource[] {
  const sources = new Set<ExosomeSource>();
  for (const finding of findings) {
    if (finding.claim === 'human-derived') sources.add('human');
    else if (finding.claim === 'plant-exosome') sources.add('plant');
    else if (finding.claim === 'exosome-like') sources.add('synthetic');
    else if (finding.claim === 'other-source') sources.add(isMicrobe(finding.text) ? 'microbe' : 'animal');
  }
  return [...sources];
}

function isMicrobe(text: string): boolean {
  const words = text.toLowerCase();
  return /bacteri|probiotic|yeast|ferment/.test(words) || microbeNames.some((name) => words.includes(name));
}

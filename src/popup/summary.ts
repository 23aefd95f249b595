import type { Finding, LanguageGap, Level, PageReport, ProductReport } from '../../rules/index.ts';
import { levelOrder } from '../look/levels.ts';

export type LevelCounts = Readonly<Record<Level, number>>;

/** Findings of each level, over any number of products. */
export function countLevels(products: readonly ProductReport[]): LevelCounts {
  const counts: Record<Level, number> = { red: 0, caution: 0, good: 0, 'in-line': 0 };
  for (const { findings } of products) for (const { level } of findings) counts[level] += 1;
  return counts;
}

/** Levels that a product has findings of, what matters most first, each with its findings in page order. */
export function findingsByLevel(product: ProductReport): { level: Level; findings: readonly Finding[] }[] {
  return levelOrder
    .map((level) => ({ level, findings: product.findings.filter((finding) => finding.level === level) }))
    .filter(({ findings }) => findings.length > 0);
}

/** The product that the page is about first, the rest by red flags, then cautions, else as on the page. */
export function sortProducts(products: readonly ProductReport[]): ProductReport[] {
  const weight = (product: ProductReport) => {
    const counts = countLevels([product]);
    return counts.red * 1000 + counts.caution;
  };
  return [...products].sort((a, b) => Number(b.main) - Number(a.main) || weight(b) - weight(a));
}

/** Languages of the page that no rule covers at all: what stands there was not judged. */
export function unreadLanguages({ coverage }: PageReport): LanguageGap[] {
  return coverage.notCovered.filter(({ claims }) => claims === 'all');
}

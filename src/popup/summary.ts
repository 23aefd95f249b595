import type { ClaimId, Finding, LanguageGap, Level, PageReport, ProductReport } from '../../rules/index.ts';
import { levelOrder } from '../look/levels.ts';

export type LevelCounts = Readonly<Record<Level, number>>;

/** Findings of each level, over any number of products. */
export function countLevels(products: readonly ProductReport[]): LevelCounts {
  const counts: Record<Level, number> = { red: 0, caution: 0, good: 0, 'in-line': 0 };
  for (const { findings } of products) for (const { level } of findings) counts[level] += 1;
  return counts;
}

/** A claim that a product makes, with each of its wordings. */
export interface ClaimGroup {
  readonly claim: ClaimId;
  readonly findings: readonly Finding[];
}

export interface LevelGroup {
  readonly level: Level;
  /** Findings of all its claims. */
  readonly count: number;
  readonly claims: readonly ClaimGroup[];
}

/** Levels that a product has findings of, what matters most first; in each its claims, as they first stand on the page. */
export function groupFindings({ findings }: ProductReport): LevelGroup[] {
  return levelOrder.flatMap((level) => {
    const ofLevel = findings.filter((finding) => finding.level === level);
    if (ofLevel.length === 0) return [];
    const claims = [...new Set(ofLevel.map(({ claim }) => claim))].map((claim) => ({
      claim,
      findings: ofLevel.filter((finding) => finding.claim === claim),
    }));
    return [{ level, count: ofLevel.length, claims }];
  });
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

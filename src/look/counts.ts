/** How many claims are told of: in the badge, in the popup and in what is copied, always the same. */
import type { Level, ProductReport } from '../../rules/types.ts';

export type LevelCounts = Readonly<Record<Level, number>>;

/**
 * Claims of each level, over any number of products. What is said in five wordings is one claim; two products that make the same
 * claim make two.
 */
export function countClaims(products: readonly Pick<ProductReport, 'findings'>[]): LevelCounts {
  const counts: Record<Level, number> = { red: 0, caution: 0, good: 0, 'in-line': 0 };
  for (const { findings } of products) {
    const levels = new Map(findings.map(({ claim, level }) => [claim, level]));
    for (const level of levels.values()) counts[level] += 1;
  }
  return counts;
}

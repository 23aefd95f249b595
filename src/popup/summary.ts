import type { ClaimId, Finding, LanguageGap, Level, PageReport, ProductReport } from '../../rules/index.ts';
import { countClaims, levelOrder } from '../look/index.ts';

/** A claim that a product makes, with each of its wordings. */
export interface ClaimGroup {
  readonly claim: ClaimId;
  readonly findings: readonly Finding[];
}

export interface LevelGroup {
  readonly level: Level;
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
    return [{ level, claims }];
  });
}

/** What the popup leads with: the product that the page is about, and the others by what they claim. */
export interface Leading {
  /** Null on a listing, which is about none of its products more than another. */
  readonly lead: ProductReport | null;
  readonly others: readonly ProductReport[];
}

export function leadingOf(products: readonly ProductReport[]): Leading {
  const [first, ...others] = sortProducts(products);
  if (!first) return { lead: null, others };
  return first.main || others.length === 0 ? { lead: first, others } : { lead: null, others: [first, ...others] };
}

/** What a listing says of itself is mostly nothing: its products then come first. */
function leads({ main, findings, missing }: ProductReport): boolean {
  return main && findings.length + missing.length > 0;
}

/** The product that the page is about first, the rest by red flags, then cautions, else as on the page. */
export function sortProducts(products: readonly ProductReport[]): ProductReport[] {
  const weight = (product: ProductReport) => {
    const counts = countClaims([product]);
    return counts.red * 1000 + counts.caution;
  };
  return [...products].sort((a, b) => Number(leads(b)) - Number(leads(a)) || weight(b) - weight(a));
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * What could not be judged for its language. A tag that names a covered language over words that no rule reads is a
 * template's, left in a page in another one: which one is then not known, `und`.
 */
export function languageGaps({ coverage, rules }: PageReport): LanguageGap[] {
  const covered = rules.languages.map(primary);
  return coverage.notCovered.map((gap) =>
    gap.claims === 'all' && covered.includes(primary(gap.lang)) ? { ...gap, lang: 'und' } : gap,
  );
}

/** Languages of the page that no rule covers at all. */
export function unreadLanguages(report: PageReport): LanguageGap[] {
  return languageGaps(report).filter(({ claims }) => claims === 'all');
}

/**
 * Whether the page as a whole is in a language that no rule covers. Gaps count only blocks that name exosomes, so the
 * page's own language decides, or that most blocks are among them.
 */
export function isUnread(report: PageReport): boolean {
  const gaps = unreadLanguages(report);
  const blocks = gaps.reduce((sum, gap) => sum + gap.blocks, 0);
  const own = gaps.some(({ lang }) => primary(lang) === primary(report.lang));
  return own || (gaps.length > 0 && blocks * 2 >= report.coverage.blocks);
}

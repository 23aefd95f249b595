/** What of a report is shown. Marks, card, popup and badge all go by this, so that they always agree. */
import type { Finding, PageReport } from '../../rules/types.ts';
import { longestWording } from './limits.ts';
import { hostOf, isOfSite, pageOf } from './places.ts';
import type { Choices } from './types.ts';

/** Why a claim is not shown, the widest reason first. */
export const hidingReasons = ['level', 'kind', 'site', 'page'] as const;
export type HidingReason = (typeof hidingReasons)[number];

/** Claims that are not shown, counted as those that are: by product and kind, however often they are worded. */
export type HiddenCounts = Readonly<Record<HidingReason, number>>;

export interface ShownReport {
  /** The report itself where nothing of it is hidden. */
  readonly report: PageReport;
  readonly hidden: HiddenCounts;
}

/** What of a report is shown at an address, and how much is not, by reason. */
export function showReport(report: PageReport, choices: Choices, address: string): ShownReport {
  const counts: Record<HidingReason, number> = { level: 0, kind: 0, site: 0, page: 0 };
  if (showsAll(choices)) return { report, hidden: counts };
  const reasonOf = reasonFinder(choices, address);
  const products = report.products.map((product) => {
    const counted = new Set<string>();
    const findings = product.findings.filter((finding) => {
      const reason = reasonOf(finding);
      if (!reason) return true;
      const key = `${reason} ${finding.claim}`;
      if (!counted.has(key)) counts[reason] += 1;
      counted.add(key);
      return false;
    });
    return findings.length < product.findings.length ? { ...product, findings } : product;
  });
  const changed = hidingReasons.some((reason) => counts[reason] > 0);
  return { report: changed ? { ...report, products } : report, hidden: counts };
}

/** As most readers leave it. */
function showsAll({ levels, kindsOff, hidden }: Choices): boolean {
  return kindsOff.length === 0 && hidden.length === 0 && Object.values(levels).every((shown) => shown);
}

function reasonFinder(choices: Choices, address: string): (finding: Finding) => HidingReason | null {
  const kindsOff = new Set(choices.kindsOff);
  const [page, host] = [pageOf(address), hostOf(address)];
  const ofSite = new Set<string>();
  const ofPage = new Set<string>();
  for (const hidden of choices.hidden) {
    if (hidden.scope === 'site' && isOfSite(host, hidden.host)) ofSite.add(hidden.claim);
    if (hidden.scope === 'page' && hidden.address === page) ofPage.add(`${hidden.claim} ${hidden.text}`);
  }
  return ({ claim, level, text }) => {
    if (!choices.levels[level]) return 'level';
    if (kindsOff.has(claim)) return 'kind';
    if (ofSite.has(claim)) return 'site';
    return ofPage.has(`${claim} ${text.slice(0, longestWording)}`) ? 'page' : null;
  };
}

import type { CheckId, ClaimId, Finding, Level, PageReport, PageText, Place, Role } from '../../../rules/types.ts';
import type { LabelledPage } from './labels.ts';
import { overlap, quoteFinder, squeeze } from './locate.ts';

/** right: on a label of its claim. neutral: on an optional one only. wrong: on neither. */
export type Verdict = 'right' | 'neutral' | 'wrong';

export interface JudgedFinding {
  readonly claim: ClaimId;
  readonly level: Level;
  readonly text: string;
  readonly sentence: string;
  readonly place: Role;
  readonly product: string;
  readonly verdict: Verdict;
  /** The trap of the same claim that it stepped into, with the labeller's reason. */
  readonly trap: { readonly quote: string; readonly why: string } | null;
}

export interface JudgedLabel {
  readonly claim: ClaimId;
  readonly quote: string;
  readonly found: boolean;
  readonly optional: boolean;
  /** Why the rules passed such words over, where the report says so: 'negated by "not"'. */
  readonly passedOver: string | null;
}

export interface JudgedTrap {
  readonly claim: ClaimId;
  readonly quote: string;
  readonly sprung: boolean;
  /** The labeller's reason is that the words deny the claim. */
  readonly denied: boolean;
  /** Why the rules passed such words over; null where no wording met them. */
  readonly passedOver: string | null;
}

export interface JudgedCheck {
  readonly check: CheckId;
  readonly verdict: 'right' | 'wrong' | 'missed';
}

/** How one page's report compares with its labels. */
export interface PageScore {
  readonly id: string;
  readonly kind: LabelledPage['kind'];
  readonly findings: readonly JudgedFinding[];
  readonly labels: readonly JudgedLabel[];
  readonly traps: readonly JudgedTrap[];
  /** Empty on a page whose labels do not speak of it. */
  readonly checks: readonly JudgedCheck[];
  /** Quotes that do not stand in the page's visible text: labels to mend. They are not scored. */
  readonly lostQuotes: readonly string[];
}

interface Located {
  readonly claim: ClaimId;
  readonly quote: string;
  readonly places: readonly Place[];
}

/**
 * Compares a report with the labels of its page. The findings of all products count alike, `listed-benefit` never counts.
 * Several findings on one label are all right, and the label is found once.
 *
 * @param page what the report was made from: quotes are looked up in its blocks
 */
export function scorePage(page: PageText, labelled: LabelledPage, report: PageReport): PageScore {
  const find = quoteFinder(page);
  const locate = <Label extends { claim: ClaimId; quote: string }>(label: Label) => ({
    ...label,
    places: find(label.quote).flat(),
  });
  const expected = labelled.expect.map(locate);
  const traps = labelled.absent.map(locate);
  const findings = report.products.flatMap((product) =>
    product.findings
      .filter(({ claim }) => claim !== 'listed-benefit')
      .map((finding) => ({ finding, product: product.name })),
  );
  const touches = (finding: Finding, label: Located) =>
    finding.claim === label.claim && (touchesPlace(finding, label) || touchesOnlyAsMetadata(page, finding, label));
  const required = expected.filter((label) => label.optional !== true);
  const optional = expected.filter((label) => label.optional === true);
  const springs = (finding: Finding, trap: Located) => springsTrap(finding, trap, expected);

  return {
    id: labelled.id,
    kind: labelled.kind,
    findings: findings.map(({ finding, product }) => {
      const trap = traps.find((each) => springs(finding, each));
      return {
        claim: finding.claim,
        level: finding.level,
        text: finding.text,
        sentence: finding.sentence,
        place: finding.place,
        product,
        verdict: required.some((label) => touches(finding, label))
          ? 'right'
          : optional.some((label) => touches(finding, label))
            ? 'neutral'
            : 'wrong',
        trap: trap ? { quote: trap.quote, why: trap.why ?? '' } : null,
      };
    }),
    labels: expected
      .filter(({ places }) => places.length > 0)
      .map((label) => ({
        claim: label.claim,
        quote: label.quote,
        optional: label.optional === true,
        found: findings.some(({ finding }) => touches(finding, label)),
        passedOver: whyPassedOver(report, label),
      })),
    traps: traps.map((trap) => ({
      claim: trap.claim,
      quote: trap.quote,
      sprung: findings.some(({ finding }) => springs(finding, trap)),
      denied: /\b(?:negat|den(?:y|ie))/i.test(trap.why ?? ''),
      passedOver: whyPassedOver(report, trap),
    })),
    checks: judgeChecks(labelled, report),
    lostQuotes: [...expected, ...traps].filter(({ places }) => places.length === 0).map(({ quote }) => quote),
  };
}

function touchesPlace(finding: Finding, label: Located): boolean {
  return finding.at.some((place) => label.places.some((other) => overlap(place, other)));
}

/** A claim that stands in the page's metadata alone has no visible place: it counts by its words. */
function touchesOnlyAsMetadata(page: PageText, finding: Finding, label: Located): boolean {
  if (finding.at.some(({ block }) => page.blocks[block]?.role !== 'metadata')) return false;
  const [text, quote] = [squeeze(finding.text), squeeze(label.quote)];
  return quote.includes(text) || text.includes(quote);
}

/** A finding steps into a trap where one of its places lies on the trap and on no label of that claim. */
function springsTrap(finding: Finding, trap: Located, expected: readonly Located[]): boolean {
  if (finding.claim !== trap.claim) return false;
  const labels = expected.filter(({ claim }) => claim === trap.claim).flatMap(({ places }) => places);
  return finding.at.some(
    (place) => trap.places.some((other) => overlap(place, other)) && !labels.some((other) => overlap(place, other)),
  );
}

function whyPassedOver(report: PageReport, label: Located): string | null {
  const quote = squeeze(label.quote);
  for (const product of report.products) {
    for (const passed of product.passed) {
      const text = squeeze(passed.text);
      if (passed.claim !== label.claim || !(quote.includes(text) || text.includes(quote))) continue;
      return `${passed.status} by "${passed.cue}", said by ${passed.speaker}`;
    }
  }
  return null;
}

function judgeChecks(labelled: LabelledPage, report: PageReport): JudgedCheck[] {
  if (labelled.missing === undefined) return [];
  const said = (report.products.find(({ main }) => main) ?? report.products[0])?.missing ?? [];
  const { missing, missingOptional } = labelled;
  return [
    ...said
      .filter((check) => missing.includes(check) || !missingOptional.includes(check))
      .map((check) => ({ check, verdict: missing.includes(check) ? ('right' as const) : ('wrong' as const) })),
    ...missing.filter((check) => !said.includes(check)).map((check) => ({ check, verdict: 'missed' as const })),
  ];
}

import type {
  CheckId,
  ExosomeSource,
  Finding,
  PageReport,
  PassedClaim,
  ProductReport,
  UncheckedCheck,
} from '../../../rules/index.ts';

/** What `scan` prints of one page. A change of this shape raises `schema`. */
export interface ScanReport {
  readonly schema: 1;
  /** FILE, URL or `-`, as it was given. */
  readonly source: string;
  readonly url: string | null;
  readonly title: string;
  readonly lang: string;
  readonly rules: PageReport['rules'];
  readonly products: readonly ScannedProduct[];
  readonly coverage: {
    /** Text blocks that were read. */
    readonly blocks: number;
    /** What was not: parts of the page, and text in languages that the rules do not cover (counted in blocks). */
    readonly skipped: readonly { readonly what: string; readonly count: number }[];
  };
}

export interface ScannedProduct {
  readonly name: string;
  readonly kind: ProductReport['kind'];
  readonly main: boolean;
  readonly exosomeSource: readonly ExosomeSource[];
  readonly findings: readonly Omit<Finding, 'id' | 'at'>[];
  readonly passed: readonly Omit<PassedClaim, 'speaker'>[];
  readonly missing: readonly CheckId[];
  readonly notChecked: readonly Pick<UncheckedCheck, 'check' | 'why'>[];
}

/** The report of a page as `scan` prints it, without what only a browser has a use for. */
export function scanReport(report: PageReport, source: string): ScanReport {
  return {
    schema: report.schema,
    source,
    url: report.url,
    title: report.title,
    lang: report.lang,
    rules: { version: report.rules.version, languages: report.rules.languages },
    products: report.products.map(scannedProduct),
    coverage: {
      blocks: report.coverage.blocks,
      skipped: [
        ...report.coverage.skipped.map(({ what, count, label }) => ({
          what: what.replaceAll('-', ' ') + (label ? ` "${label}"` : ''),
          count,
        })),
        ...report.coverage.notCovered.map(({ lang, blocks, claims }) => ({
          what: `language ${lang} not covered${claims === 'all' ? '' : ` for ${claims.join(', ')}`}`,
          count: blocks,
        })),
      ],
    },
  };
}

function scannedProduct(product: ProductReport): ScannedProduct {
  return {
    name: product.name,
    kind: product.kind,
    main: product.main,
    exosomeSource: product.exosomeSource,
    findings: product.findings.map(({ claim, level, text, sentence, lang, place, guidance }) => ({
      claim,
      level,
      text,
      sentence,
      lang,
      place,
      guidance,
    })),
    passed: product.passed.map(({ claim, text, sentence, status, cue }) => ({ claim, text, sentence, status, cue })),
    missing: product.missing,
    notChecked: product.notChecked.map(({ check, why }) => ({ check, why })),
  };
}

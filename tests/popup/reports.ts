/** Reports as the rules give them, made small enough to read. */
import type { ClaimId, Finding, Level, PageReport, ProductReport } from '../../rules/types.ts';

export function finding(claim: ClaimId, level: Level, text: string, more: Partial<Finding> = {}): Finding {
  return {
    id: `1.${claim}.0`,
    claim,
    level,
    text,
    sentence: `${text} and more of the sentence.`,
    lang: 'en',
    place: 'description',
    guidance: [],
    at: [{ block: 4, start: 0, end: text.length }],
    ...more,
  };
}

export function product(name: string, more: Partial<ProductReport> = {}): ProductReport {
  return {
    name,
    kind: 'product',
    main: true,
    exosomeSource: [],
    findings: [],
    passed: [],
    missing: [],
    notChecked: [],
    ...more,
  };
}

export function report(products: readonly ProductReport[], coverage: Partial<PageReport['coverage']> = {}): PageReport {
  return {
    schema: 1,
    url: 'https://www.sephora.com/product/serum',
    title: 'Serum',
    lang: 'en',
    rules: { version: '0.1.0', languages: ['en'] },
    products,
    coverage: { blocks: 312, naming: 0, skipped: [], notCovered: [], ...coverage },
  };
}

/** A page with something of everything. */
export const full = report(
  [
    product('Rose Callus Exosome Lift Ampoule, 30 ml', {
      exosomeSource: ['plant'],
      findings: [
        finding('shelf-stable', 'red', 'stays stable at room temperature', {
          sentence: 'Our freeze-dried powder stays stable at room temperature for two years.',
          at: [
            { block: 4, start: 24, end: 56 },
            { block: 19, start: 0, end: 32 },
          ],
        }),
        finding('plant-exosome', 'red', 'rose stem cell exosomes', {
          sentence: '15 billion rose stem cell exosomes in every vial.',
        }),
        finding('particle-count', 'caution', '15 billion'),
        finding('sterile-single-use', 'good', 'sterile, single-use vials'),
        finding('listed-benefit', 'in-line', 'softens the look of fine lines'),
      ],
      passed: [
        {
          claim: 'injectable',
          text: 'injection',
          sentence: 'Not for injection.',
          status: 'negated',
          speaker: 'seller',
          cue: 'Not for',
        },
        {
          claim: 'treats-condition',
          text: 'cured my rosacea',
          sentence: 'It cured my rosacea in a week!',
          status: 'attributed',
          speaker: 'customer',
          cue: 'review',
        },
      ],
      missing: ['storage', 'evidence'],
      notChecked: [
        {
          check: 'ingredient',
          because: 'empty-panel',
          label: 'Ingredients',
          why: 'the part called "Ingredients" holds no text yet',
        },
      ],
    }),
  ],
  {
    skipped: [{ what: 'closed-frame', count: 1 }],
    notCovered: [{ lang: 'ko', blocks: 6, claims: 'all' }],
  },
);

/** A listing: no product is the main one. */
export const listing = report([
  product('Calm Vesicle Cream', { kind: 'listing-card', main: false }),
  product('Daily Exosome Mist', {
    kind: 'listing-card',
    main: false,
    findings: [finding('particle-count', 'caution', '5 billion per spray')],
  }),
  product('Exo Shot 7500', {
    kind: 'listing-card',
    main: false,
    findings: [
      finding('injectable', 'red', 'for mesotherapy injection'),
      finding('plant-exosome', 'red', 'Centella exosomes'),
      finding('human-derived', 'good', 'human-derived'),
    ],
  }),
]);

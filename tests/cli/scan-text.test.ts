import { describe, expect, it } from 'vitest';
import type { ScanReport } from '../../src/cli/scan/report.ts';
import { reportText } from '../../src/cli/scan/text.ts';

const report = (skipped: ScanReport['coverage']['skipped']): ScanReport => ({
  schema: 1,
  source: 'page.html',
  url: null,
  title: 'A page',
  lang: 'ko',
  rules: { version: '0', languages: ['en'] },
  products: [],
  coverage: { blocks: 3, skipped },
});

describe('a report without products, in words', () => {
  it('calls a page that was read innocent', () => {
    expect(reportText(report([]))).toContain('Nothing here is sold as an exosome product.');
  });

  it('never calls a page innocent whose language is not covered', () => {
    const text = reportText(report([{ what: 'language ko not covered', count: 3 }]));
    expect(text).toContain('a language that is not covered yet');
    expect(text).not.toContain('Nothing here');
  });
});

describe('a report with a product, in words', () => {
  it('calls claims, checks and kinds of product by names that a reader knows', () => {
    const text = reportText({
      ...report([]),
      products: [
        {
          name: 'Serum',
          kind: 'listing-card',
          main: false,
          exosomeSource: ['plant'],
          findings: [
            {
              claim: 'shelf-stable',
              level: 'red',
              text: 'keeps for years',
              sentence: 'It keeps for years.',
              lang: 'en',
              place: 'description',
              guidance: [],
            },
          ],
          passed: [{ claim: 'injectable', text: 'inject', sentence: 'Do not inject.', status: 'negated', cue: 'not' }],
          missing: ['storage'],
          notChecked: [{ check: 'ingredient', why: 'a closed tab' }],
        },
      ],
    });
    expect(text.split('\n')).toEqual([
      'page.html: A page',
      '  Serum (on a listing, exosomes said to be: plant)',
      '    Red flags',
      '      Said to be shelf-stable: "keeps for years"',
      '        in: It keeps for years.',
      '    Not stated: How to store it',
      '    Not checked: Exosomes in the ingredient list (a closed tab)',
      '    Passed over',
      '      Offered for injection: "inject", denied: "not"',
      '  (3 text blocks read)',
    ]);
  });
});

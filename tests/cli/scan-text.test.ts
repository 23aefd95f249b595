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

import { describe, expect, it } from 'vitest';
import { scanReport } from '../../src/cli/scan/report.ts';
import { reportText } from '../../src/cli/scan/text.ts';
import { findingOf, pageOf, reportOf } from './labelled-page.ts';

const page = pageOf('Our exosomes are injected into the scalp.');
const passed = [
  { claim: 'fda-approved', text: 'FDA', sentence: 'No FDA.', status: 'negated', speaker: 'seller', cue: 'no' } as const,
];
const report = {
  ...reportOf([findingOf(page, 'injectable', 'injected')], { missing: ['storage'], passed }),
  coverage: {
    blocks: 7,
    naming: 3,
    skipped: [{ what: 'closed-frame' as const, count: 2 }],
    notCovered: [{ lang: 'ko', blocks: 3, claims: 'all' as const }],
  },
};

describe('scanReport', () => {
  it('has exactly the keys of its schema', () => {
    const scanned = scanReport(report, 'page.html');
    expect(Object.keys(scanned)).toEqual(['schema', 'source', 'url', 'title', 'lang', 'rules', 'products', 'coverage']);
    expect(scanned.products).toEqual([
      {
        name: 'Sample',
        kind: 'product',
        main: true,
        exosomeSource: [],
        findings: [
          {
            claim: 'injectable',
            level: 'red',
            text: 'injected',
            sentence: 'Our exosomes are injected into the scalp.',
            lang: 'en',
            place: 'description',
            guidance: [],
          },
        ],
        passed: [{ claim: 'fda-approved', text: 'FDA', sentence: 'No FDA.', status: 'negated', cue: 'no' }],
        missing: ['storage'],
        notChecked: [],
      },
    ]);
  });

  it('counts what was not read, text in languages that are not covered included', () => {
    expect(scanReport(report, '-').coverage).toEqual({
      blocks: 7,
      skipped: [
        { what: 'closed frame', count: 2 },
        { what: 'language ko not covered', count: 3 },
      ],
    });
  });
});

describe('reportText', () => {
  it('names the page, its findings with their sentence, what is not stated and what was not read', () => {
    const text = reportText(scanReport(report, 'page.html'));
    for (const part of [
      'page.html: Sample',
      'Offered for injection: "injected"',
      'in: Our exosomes are injected into the scalp.',
      'Not stated: How to store it',
      'Said to be FDA approved: "FDA", denied: "no"',
      '2 x closed frame',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('lets no character of the page steer the terminal', () => {
    const text = reportText(scanReport({ ...report, title: 'a\u001b[2Jb\u202ec' }, 'page.html'));
    expect(text).toContain('a[2Jbc');
  });
});

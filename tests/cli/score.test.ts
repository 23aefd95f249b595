import { describe, expect, it } from 'vitest';
import { scorePage } from '../../src/cli/accuracy/score.ts';
import { f1, precision, recall, total } from '../../src/cli/accuracy/totals.ts';
import { findingOf, labelled, pageOf, reportOf } from './labelled-page.ts';

describe('findings against labels', () => {
  const page = pageOf('Our exosomes are injected into the scalp.', 'Stable at room temperature.');
  const label = { claim: 'injectable', quote: 'injected into the scalp' } as const;

  it('calls a finding right that shares a character with a label of its claim', () => {
    const report = reportOf([findingOf(page, 'injectable', 'are injected')]);
    const score = scorePage(page, labelled({ expect: [label] }), report);
    expect(score.findings).toMatchObject([{ verdict: 'right' }]);
    expect(score.labels).toMatchObject([{ found: true }]);
  });

  it('calls it wrong where the claim differs or the words do not meet', () => {
    const report = reportOf([
      findingOf(page, 'fda-approved', 'injected into'),
      findingOf(page, 'injectable', 'Our exosomes are '),
    ]);
    const score = scorePage(page, labelled({ expect: [label] }), report);
    expect(score.findings.map(({ verdict }) => verdict)).toEqual(['wrong', 'wrong']);
    expect(score.labels).toMatchObject([{ found: false }]);
  });

  it('finds a label once, however many findings touch it', () => {
    const report = reportOf([findingOf(page, 'injectable', 'injected'), findingOf(page, 'injectable', 'scalp')]);
    const totals = total([scorePage(page, labelled({ expect: [label] }), report)]);
    expect(totals.claims.get('injectable')).toEqual({ labels: 1, found: 1, right: 2, wrong: 0 });
  });

  it('counts an optional label neither as found nor as missed', () => {
    const expected = labelled({ expect: [{ ...label, optional: true }] });
    const hit = total([scorePage(page, expected, reportOf([findingOf(page, 'injectable', 'injected')]))]);
    const miss = total([scorePage(page, expected, reportOf([]))]);
    expect(hit.claims.get('injectable')).toEqual({ labels: 0, found: 0, right: 0, wrong: 0 });
    expect(miss.claims.get('injectable')).toEqual({ labels: 0, found: 0, right: 0, wrong: 0 });
  });

  it('never scores a listed benefit', () => {
    const report = reportOf([findingOf(page, 'listed-benefit', 'Our exosomes')]);
    expect(scorePage(page, labelled(), report).findings).toEqual([]);
  });

  it('says why the rules passed a missed label over', () => {
    const passed = [
      {
        claim: 'injectable',
        text: 'injected',
        sentence: '',
        status: 'negated',
        speaker: 'seller',
        cue: 'never',
      } as const,
    ];
    const score = scorePage(page, labelled({ expect: [label] }), reportOf([], { passed }));
    expect(score.labels).toMatchObject([{ found: false, passedOver: 'negated by "never", said by seller' }]);
  });

  it('does not score a quote that the page does not hold, and names it', () => {
    const score = scorePage(page, labelled({ expect: [{ claim: 'injectable', quote: 'by syringe' }] }), reportOf([]));
    expect(score).toMatchObject({ labels: [], lostQuotes: ['by syringe'] });
  });
});

describe('traps', () => {
  const page = pageOf('They are not injected.', 'Ours can be injected.');

  it('are sprung by a finding of their claim that touches them, and the finding is wrong', () => {
    const trap = { claim: 'injectable', quote: 'not injected', why: 'negated' } as const;
    const onlyTrap = pageOf('They are not injected.');
    const score = scorePage(
      onlyTrap,
      labelled({ absent: [trap] }),
      reportOf([findingOf(onlyTrap, 'injectable', 'injected')]),
    );
    expect(score.traps).toMatchObject([{ sprung: true }]);
    expect(score.findings).toMatchObject([{ verdict: 'wrong', trap: { why: 'negated' } }]);
  });

  it('are sprung too where the same words are right elsewhere', () => {
    const labels = labelled({
      expect: [{ claim: 'injectable', quote: 'Ours can be injected' }],
      absent: [{ claim: 'injectable', quote: 'not injected' }],
    });
    const both = scorePage(page, labels, reportOf([findingOf(page, 'injectable', 'injected')]));
    expect(both).toMatchObject({ findings: [{ verdict: 'right' }], traps: [{ sprung: true }] });
  });

  it('are not sprung by what lies on a label of that claim', () => {
    const labels = labelled({
      expect: [{ claim: 'injectable', quote: 'can be injected' }],
      absent: [{ claim: 'injectable', quote: 'Ours can be injected' }],
    });
    const ours = { ...findingOf(page, 'injectable', 'Ours can be injected') };
    const score = scorePage(page, labels, reportOf([ours]));
    expect(score.traps).toMatchObject([{ sprung: false }]);
  });
});

describe('what is not stated', () => {
  const page = pageOf('Exosome serum');

  it('is right, wrong or missed, and neutral where it is arguable', () => {
    const labels = labelled({ missing: ['storage', 'evidence'], missingOptional: ['ingredient'] });
    const score = scorePage(page, labels, reportOf([], { missing: ['storage', 'source', 'ingredient'] }));
    expect(score.checks).toEqual([
      { check: 'storage', verdict: 'right' },
      { check: 'source', verdict: 'wrong' },
      { check: 'evidence', verdict: 'missed' },
    ]);
  });

  it('is not judged where the labels are silent', () => {
    expect(scorePage(page, labelled(), reportOf([], { missing: ['storage'] })).checks).toEqual([]);
  });
});

describe('ratios', () => {
  it('are null where there is nothing to divide by', () => {
    const none = { labels: 0, found: 0, right: 0, wrong: 0 };
    expect([precision(none), recall(none), f1({ right: 0, wrong: 0, missed: 0 })]).toEqual([null, null, null]);
  });

  it('are the usual ones elsewhere', () => {
    const tally = { labels: 4, found: 3, right: 6, wrong: 2 };
    expect([precision(tally), recall(tally), f1({ right: 2, wrong: 1, missed: 1 })]).toEqual([0.75, 0.75, 2 / 3]);
  });
});

describe('what the rules decided', () => {
  const page = pageOf('Our exosomes are injected into the scalp.', 'They are never injected into joints.');
  const expected = labelled({
    expect: [{ claim: 'injectable', quote: 'injected into the scalp' }],
    absent: [{ claim: 'injectable', quote: 'never injected into joints', why: 'negated' }],
  });

  it('counts labels found and traps not sprung, of both', () => {
    const right = total([
      scorePage(page, expected, reportOf([findingOf(page, 'injectable', 'injected into the scalp')])),
    ]);
    expect(right.decided.get('injectable')).toEqual({ right: 2, of: 2 });
    const wrong = total([scorePage(page, expected, reportOf([findingOf(page, 'injectable', 'injected into joints')]))]);
    expect(wrong.decided.get('injectable')).toEqual({ right: 0, of: 2 });
  });

  it('measures denials as NegEx was measured', () => {
    const score = scorePage(page, expected, reportOf([findingOf(page, 'injectable', 'injected into joints')]));
    expect(total([score]).denials).toEqual({ denied: 1, passedOver: 0, asserted: 0, takenForDenied: 0 });
  });
});

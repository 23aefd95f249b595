import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SentenceModel } from '../../rules/engine/second-look/model.ts';
import { stemIn } from '../../rules/engine/second-look/stems.ts';
import { tokenize } from '../../rules/engine/tokens.ts';
import { model } from '../../rules/languages/en/model.ts';
import { modelWords } from '../../rules/languages/en/model-words.ts';
import { type ClaimId, claimIds } from '../../rules/types.ts';
import { lessonOfStatement, lessonsOfCue, lessonsOfPage } from '../../src/cli/learn/lessons.ts';
import { regress } from '../../src/cli/learn/regression.ts';
import { modelModule, trainModel } from '../../src/cli/learn/train.ts';

const rows = {
  starts: Int32Array.from([0, 1, 2, 3, 4]),
  features: Int32Array.from([0, 0, 1, 1]),
  width: 2,
};

describe('a regression', () => {
  it('weighs for what has the feature and against what has not', () => {
    const [yes = 0, no = 0] = regress(rows, Int8Array.from([1, 1, -1, -1]));
    expect(yes).toBeGreaterThan(1);
    expect(no).toBeLessThan(-1);
  });

  it('learns nothing of a row that tells nothing, and leaves a fixed weight at 0', () => {
    expect(regress(rows, Int8Array.from([0, 0, -1, -1]))[0]).toBe(0);
    expect(regress(rows, Int8Array.from([1, 1, -1, -1]), (feature) => feature !== 1)[1]).toBe(0);
  });
});

describe('lessons', () => {
  it('are the sentences of a page, with what its labels say', () => {
    const html = '<title>Exosome Serum</title><h1>Exosome Serum</h1><p>It is frozen. It may be live. Ships today.</p>';
    const expects = [
      { claim: 'cold-stored' as const, quote: 'is frozen' },
      { claim: 'live-cells' as const, quote: 'may be live', optional: true },
    ];
    const page = {
      id: 'a',
      lang: 'en',
      kind: 'product' as const,
      html,
      expect: expects,
      absent: [],
      missingOptional: [],
    };
    const told = lessonsOfPage(page, modelWords).map(({ makes, unknown }) => [[...makes], [...unknown]]);
    expect(told).toEqual([
      [[], []],
      [['cold-stored'], []],
      [[], ['live-cells']],
      [[], []],
    ]);
  });

  it('read a statement with what stands above it', () => {
    const statement = {
      claim: 'cold-stored',
      makes: ['cold-stored'],
      above: 'Storage',
      text: 'Frozen',
      lang: 'en',
      split: '',
    };
    const [lesson] = lessonOfStatement({ ...statement, claim: 'cold-stored', makes: ['cold-stored'] }, modelWords);
    expect([...(lesson?.features ?? [])]).toEqual(expect.arrayContaining(['s:froze', 'p:stora', 'x:stora_froze']));
  });

  it('take of a cue only a single sentence', () => {
    const cue = { claim: 'fda-approved' as ClaimId, status: 'negated' as const };
    expect(lessonsOfCue({ ...cue, text: 'It is not FDA approved.' }, [], modelWords)).toHaveLength(1);
    expect(lessonsOfCue({ ...cue, text: 'It is cold. It is not FDA approved.' }, [], modelWords)).toEqual([]);
  });
});

describe('a model', () => {
  const lesson = (stem: string, ...makes: readonly ClaimId[]) => ({
    features: new Set([`s:${stem}`, 's:our']),
    makes: new Set(makes),
    unknown: new Set<ClaimId>(),
  });
  const lessons = [1, 2, 3, 4, 5].flatMap(() => [
    lesson('froze', 'cold-stored'),
    lesson('shipp'),
    lesson('jab', 'injectable'),
  ]);
  const claims = ['cold-stored', 'injectable'] as const;

  it('tells claims apart that it learned, the same each time', () => {
    const packed = trainModel(lessons, claims);
    const model = new SentenceModel(packed, modelWords);
    for (const code of model.stems.read(tokenize('our frozen'))) model.scorer.one('s', stemIn(code));
    expect(model.oddsOf(claims.indexOf('cold-stored'))).toBeGreaterThan(0.8);
    expect(model.oddsOf(claims.indexOf('injectable'))).toBeLessThan(-0.8);
    expect(trainModel(lessons, claims)).toEqual(packed);
    expect(modelModule(packed)).toContain('s:froze');
  });

  it('of English knows every claim that has wordings and is no burden', () => {
    expect(model.claims).toEqual(claimIds.filter((claim) => claim !== 'listed-benefit'));
    expect(gzipSync(model.features).length).toBeLessThan(110_000);
  });
});

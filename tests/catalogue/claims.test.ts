import { describe, expect, it } from 'vitest';
import { claimMeanings } from '../../rules/claims/index.ts';
import { articleStatements } from '../../rules/guidance/index.ts';
import { type ClaimId, claimIds, type Level } from '../../rules/types.ts';
import { namesInTheArticle, sentencesOf, wordsOf } from './prose.ts';
import { rulesIn, sourceOf } from './rule-files.ts';

/** Said a second time on purpose: a level does not change by a slip in one file. */
const levels: Record<Level, readonly ClaimId[]> = {
  red: ['injectable', 'fda-approved', 'plant-exosome', 'shelf-stable', 'live-cells'],
  caution: [
    'treats-condition',
    'guaranteed-result',
    'risk-free',
    'clinically-proven',
    'measured-improvement',
    'at-home-microneedling',
    'all-ages',
    'other-source',
    'exosome-like',
    'particle-count',
    'outperforms-alternatives',
    'fda-registered',
  ],
  good: [
    'human-derived',
    'cell-free',
    'sterile-single-use',
    'purified',
    'professional-care',
    'topical-only',
    'cold-stored',
    'states-not-approved',
  ],
  'in-line': ['listed-benefit'],
};

describe('the claims', () => {
  it('have a file each, and no file is without an id', () => {
    expect(rulesIn('claims')).toEqual([...claimIds].sort());
  });

  it('stand in the index in the order in which a reader meets them', () => {
    expect(Object.keys(claimMeanings)).toEqual([...claimIds]);
  });

  it('have the level that their guidance gives', () => {
    const byLevel = Object.fromEntries(
      Object.keys(levels).map((level) => [level, claimIds.filter((id) => claimMeanings[id].level === level)]),
    );
    expect(byLevel).toEqual(levels);
  });

  it('have names of their own', () => {
    expect(new Set(claimIds.map((id) => claimMeanings[id].name)).size).toBe(claimIds.length);
  });
});

describe.each(claimIds)('%s', (id) => {
  const meaning = claimMeanings[id];

  it('is the claim that its file is named for', () => {
    expect(meaning.id).toBe(id);
    expect(sourceOf('claims', id)).toContain(`id: '${id}'`);
  });

  it('has a name of one to five words', () => {
    expect(wordsOf(meaning.name).length).toBeLessThanOrEqual(5);
    expect(meaning.name).toMatch(/^\S.*[^.\s]$/);
  });

  it('is explained in one or two short sentences that name the article', () => {
    expect(sentencesOf(meaning.explanation).length).toBeLessThanOrEqual(2);
    expect(meaning.explanation.length).toBeLessThanOrEqual(280);
    expect(meaning.explanation).toMatch(/^The .*article.*\.$/);
  });

  it('cites statements that the article makes, none twice', () => {
    expect(meaning.guidance.length).toBeGreaterThan(0);
    expect(new Set(meaning.guidance).size).toBe(meaning.guidance.length);
    for (const cited of meaning.guidance) expect(articleStatements).toHaveProperty(cited);
  });

  it('gives one to three different questions for the seller', () => {
    expect(meaning.askSeller.length).toBeGreaterThanOrEqual(1);
    expect(meaning.askSeller.length).toBeLessThanOrEqual(3);
    expect(new Set(meaning.askSeller).size).toBe(meaning.askSeller.length);
    for (const question of meaning.askSeller) expect(question).toMatch(/^[A-Z].*\?$/);
  });

  it('names no maker', () => {
    expect(JSON.stringify(meaning)).not.toMatch(namesInTheArticle);
  });
});

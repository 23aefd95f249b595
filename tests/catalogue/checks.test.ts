import { describe, expect, it } from 'vitest';
import { checkMeanings } from '../../rules/checks/index.ts';
import { articleStatements } from '../../rules/guidance/index.ts';
import { checkIds } from '../../rules/types.ts';
import { namesInTheArticle, sentencesOf } from './prose.ts';
import { rulesIn } from './rule-files.ts';

describe('the checks', () => {
  it('have a file each, and no file is without an id', () => {
    expect(rulesIn('checks')).toEqual([...checkIds].sort());
    expect(Object.keys(checkMeanings)).toEqual([...checkIds]);
  });
});

describe.each(checkIds)('%s', (id) => {
  const meaning = checkMeanings[id];

  it('is the check that it is filed under', () => {
    expect(meaning.id).toBe(id);
  });

  it('says in two sentences what the page leaves out and what the article says to that', () => {
    expect(sentencesOf(meaning.notStated)).toHaveLength(2);
    expect(meaning.notStated).toMatch(/^The page .*article.*\.$/);
    expect(meaning.notStated.length).toBeLessThanOrEqual(240);
  });

  it('cites statements that the article makes', () => {
    expect(meaning.guidance.length).toBeGreaterThan(0);
    for (const cited of meaning.guidance) expect(articleStatements).toHaveProperty(cited);
  });

  it('asks the seller and names no maker', () => {
    expect(meaning.askSeller.length).toBeGreaterThanOrEqual(1);
    for (const question of meaning.askSeller) expect(question).toMatch(/^[A-Z].*\?$/);
    expect(JSON.stringify(meaning)).not.toMatch(namesInTheArticle);
  });
});

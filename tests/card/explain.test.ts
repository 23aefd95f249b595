import { expect, test } from 'vitest';
import { claimIds, type Finding } from '../../rules/types.ts';
import { explain } from '../../src/card/explain.ts';

function finding(claim: Finding['claim'], guidance: Finding['guidance'] = []): Finding {
  const words = 'words of the page';
  const at = [{ block: 0, start: 0, end: words.length }];
  return {
    id: `0.${claim}.0`,
    claim,
    level: 'red',
    text: words,
    sentence: words,
    lang: 'en',
    place: 'list',
    guidance,
    at,
  };
}

test.each(claimIds)('%s has all that the card says', (claim) => {
  const { name, meaning, statements, article, askSeller, words } = explain(finding(claim));
  expect(words).toBe('words of the page');
  expect(article.title).not.toBe('');
  for (const text of [name, meaning, ...statements.map(({ statement }) => statement), ...askSeller]) {
    expect(text).not.toBe('');
  }
  expect(statements.length).toBeGreaterThan(0);
});

test('the guidance that the finding names comes before that of the claim in general', () => {
  expect(explain(finding('shelf-stable', ['fragile'])).statements.map(({ id }) => id)).toEqual(['fragile']);
});

test('who disagrees with the article is read first', () => {
  const stances = explain(finding('plant-exosome')).opinions.map(({ stance }) => stance);
  expect(stances[0]).toBe('disputes');
});

test('says how often such claims were read rightly, and nothing where that was not measured', () => {
  const { accuracy } = explain(finding('injectable'));
  expect(accuracy?.of).toBeGreaterThan(0);
  expect(accuracy?.right).toBeLessThanOrEqual(accuracy?.of ?? 0);
  expect(explain(finding('listed-benefit')).accuracy).toBeNull();
});

test('second opinions of a jurisdiction that the reader leaves out are not shown', () => {
  const all = explain(finding('injectable')).opinions;
  expect(all.map(({ jurisdiction }) => jurisdiction)).toContain('US');
  const left = explain(finding('injectable'), ['US']).opinions;
  expect(left).toEqual(all.filter(({ jurisdiction }) => jurisdiction !== 'US'));
});

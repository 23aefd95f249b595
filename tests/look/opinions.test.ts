import { expect, test } from 'vitest';
import type { SecondOpinion } from '../../rules/index.ts';
import { opinionsInOrder, sourceWords, stanceCounts } from '../../src/look/opinions.ts';

function opinion(change: Partial<SecondOpinion>): SecondOpinion {
  return {
    id: 'a',
    claims: ['shelf-stable'],
    body: 'A ministry',
    title: 'A notice',
    date: '2023-09-01',
    jurisdiction: 'Korea',
    says: 'It keeps in the cold.',
    address: 'https://example.org/notice',
    known: 'read',
    stance: 'confirms',
    ...change,
  };
}

test('who differs is read first, and those of one stance stay as they were given', () => {
  const given = Object.freeze([
    opinion({ id: 'agrees' }),
    opinion({ id: 'further', stance: 'sharpens' }),
    opinion({ id: 'differs', stance: 'disputes' }),
    opinion({ id: 'differs too', stance: 'disputes' }),
  ]);
  expect(opinionsInOrder(given).map(({ id }) => id)).toEqual(['differs', 'differs too', 'further', 'agrees']);
});

test('several are counted by where they stand, one alone is not', () => {
  const [agrees, differs] = [opinion({}), opinion({ stance: 'disputes' })];
  expect(stanceCounts([agrees, differs, agrees])).toBe('1 disagrees, 2 agree');
  expect(stanceCounts([differs])).toBe('');
});

test('a source is named with its date and place', () => {
  expect(sourceWords(opinion({}))).toBe('A ministry · 1\u00a0September\u00a02023 · South Korea');
});

test('a source without a date says so, and one that was not read itself too', () => {
  const words = sourceWords(opinion({ date: null, jurisdiction: 'science', known: 'reported' }));
  expect(words).toBe('A ministry · undated · Science · as reported by others');
});

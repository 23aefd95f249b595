import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimIds } from '../../rules/index.ts';
import { defaultChoices, jurisdictions } from '../../src/choices/index.ts';
import { placesFrom, preferencesFrom } from '../../src/choices/schema.ts';

const { mutedSites, hidden, ...preferences } = defaultChoices;

test('any stored value at all gives choices that fit', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(Object.keys(preferencesFrom(stored)).sort()).toEqual(Object.keys(preferences).sort());
      expect(placesFrom(stored)).toMatchObject({ mutedSites: expect.any(Array), hidden: expect.any(Array) });
    }),
  );
});

test.each([null, 'on', 7, [], { hoverDelay: 2001, markStyle: 'loud', levels: 'red', kindsOff: 3, opinionsOff: {} }])(
  '%j falls back to the defaults',
  (bad) => expect(preferencesFrom(bad)).toEqual(preferences),
);

test('one bad field does not cost the others, nor one bad item the rest of its list', () => {
  const stored = {
    levels: { red: false, good: 'no' },
    kindsOff: ['injectable', 'gone'],
    hoverDelay: 'soon',
    opinionsOff: ['US', 'Mars'],
  };
  expect(preferencesFrom(stored)).toEqual({
    ...preferences,
    levels: { ...preferences.levels, red: false },
    kindsOff: ['injectable'],
    opinionsOff: ['US'],
  });
  const good = { scope: 'site', host: 'shop.example', claim: 'injectable' };
  const bad = [{ scope: 'site', host: 'a/b', claim: 'injectable' }, { ...good, claim: 'gone' }, 4];
  expect(placesFrom({ mutedSites: ['shop.example', 'no host', 'https://x.example'], hidden: [...bad, good] })).toEqual({
    mutedSites: ['shop.example'],
    hidden: [good],
  });
});

test('the largest preferences fit into what browsers sync in one item', () => {
  const largest = { ...preferences, kindsOff: claimIds, opinionsOff: jurisdictions, version: 1 };
  expect(JSON.stringify(largest).length + 'preferences'.length).toBeLessThan(8192 / 4);
});

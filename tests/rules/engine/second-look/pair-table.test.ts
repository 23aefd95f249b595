import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureTable } from '../../../../rules/engine/second-look/feature-table.ts';
import { mostWide, PairTable } from '../../../../rules/engine/second-look/pair-table.ts';
import { model } from '../../../../rules/languages/en/model.ts';

describe('a table of pairs', () => {
  it('finds each pair that was set and no other, however full it is', () => {
    const width = 12;
    const number = fc.integer({ min: 1, max: width - 1 });
    const pairs = fc.uniqueArray(fc.tuple(number, number), { selector: String });
    fc.assert(
      fc.property(pairs, (set) => {
        const table = new PairTable(width, set.length);
        for (const [index, [one, other]] of set.entries()) table.set(one, other, index + 1);
        const places = new Map(set.map((pair, index) => [String(pair), index + 1]));
        for (let one = 0; one < width; one += 1)
          for (let other = 0; other < width; other += 1)
            expect(table.get(one, other)).toBe(places.get(String([one, other])) ?? 0);
      }),
    );
  });

  it('tells the pairs of the greatest numbers apart', () => {
    const table = new PairTable(mostWide, 2);
    const [last, next] = [mostWide - 1, mostWide - 2];
    table.set(last, last, 1);
    table.set(last, next, 2);
    expect([table.get(last, last), table.get(last, next), table.get(next, last)]).toEqual([1, 2, 0]);
  });

  it('says in one line that numbers are too great for it', () => {
    expect(() => new PairTable(mostWide + 1, 2)).toThrow(/^46340 numbers cannot be paired, and at most 46339 can/);
  });
});

describe('the model of English', () => {
  const table = new FeatureTable(model);
  const names = model.features.split('\n').map((line) => line.slice(0, line.indexOf(' ')));
  const pairs = names.flatMap((name, index) => {
    const [one = 0, other = 0] = name
      .slice(2)
      .split('_')
      .map((stem) => table.numberOf(stem));
    const kind = name[0];
    return kind === 'k' || kind === 'x' ? [{ name, kind, one, other, row: index + 1 } as const] : [];
  });

  it('finds each of its pairs at its own row', () => {
    const lost = pairs.filter(({ kind, one, other, row }) => table.rowOfTwo(kind, one, other) !== row);
    expect(pairs.length).toBeGreaterThan(1000);
    expect(lost).toEqual([]);
  });

  it('finds none that it does not have', () => {
    const known = new Set(names);
    const others = pairs.flatMap(({ name, kind, one, other }) => {
      const [first, second] = name.slice(2).split('_');
      const turned = known.has(`${kind}:${second}_${first}`) ? [] : [table.rowOfTwo(kind, other, one)];
      const kindOfOther = kind === 'k' ? 'x' : 'k';
      return known.has(`${kindOfOther}:${name.slice(2)}`)
        ? turned
        : [...turned, table.rowOfTwo(kindOfOther, one, other)];
    });
    expect(others.length).toBeGreaterThan(1000);
    expect(others.every((row) => row === 0)).toBe(true);
  });
});

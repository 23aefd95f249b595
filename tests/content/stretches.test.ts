import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../src/content/stretches.ts';
import { finding, report } from './made-up.ts';

const place = (block: number, start: number, end: number) => ({ block, start, end });

describe('claims that share words', () => {
  test('are one stretch, the gravest first', () => {
    const stretches = stretchesOf(
      report(
        finding('listed-benefit', 'a', [place(0, 0, 10)], 'in-line'),
        finding('shelf-stable', 'b', [place(0, 5, 20)], 'red'),
        finding('purified', 'c', [place(0, 19, 25)], 'good'),
      ),
    );
    expect(stretches.map(({ ids }) => ids)).toEqual([['0.shelf-stable.0', '0.purified.0', '0.listed-benefit.0']]);
  });

  test('are told from neighbours that only touch, and from the same letters of another block', () => {
    const stretches = stretchesOf(
      report(
        finding('shelf-stable', 'a', [place(0, 0, 10), place(1, 0, 10)]),
        finding('injectable', 'b', [place(0, 10, 20)]),
      ),
    );
    expect(stretches).toHaveLength(3);
  });
});

test('keys outlive a shift of blocks, and tell repeated words apart', () => {
  const at = (shift: number) => [place(0 + shift, 0, 10), place(3 + shift, 4, 14)];
  const before = stretchesOf(report(finding('shelf-stable', 'a', at(0))));
  const after = stretchesOf(report(finding('shelf-stable', 'a', at(5))));
  expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  expect(new Set(before.map(({ key }) => key)).size).toBe(2);
});

test('every place is in exactly one stretch, in reading order', () => {
  const places = fc.array(
    fc
      .tuple(fc.nat(3), fc.nat(30), fc.integer({ min: 1, max: 12 }))
      .map(([block, start, length]) => place(block, start, start + length)),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(places, places, (one, other) => {
      const stretches = stretchesOf(report(finding('injectable', 'a', one), finding('purified', 'b', other, 'good')));
      const found = stretches.flatMap(({ places: some }) => some.map((each) => each.place));
      expect(new Set(found)).toEqual(new Set([...one, ...other]));
      expect(found).toHaveLength(one.length + other.length);
      const starts = found.map(({ block, start }) => block * 100 + start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { Found } from '../../../rules/engine/found.ts';

const all = (found: Found) => found.take((order) => order).map(({ rule, from, to }) => ({ order: rule, from, to }));

describe('what was found in a text', () => {
  it.each([1, 100])('comes by starts, then phrases, of each the longest alone (%i starts)', (starts) => {
    const found = new Found();
    const expected = Array.from({ length: starts }, (_, from) => [
      { order: 1, from, to: from + 2 },
      { order: 9, from, to: from + 5 },
    ]).flat();
    for (const { order, from, to } of [...expected].reverse()) {
      found.add(order, from, to - 1);
      found.add(order, from, to);
    }
    expect(all(found)).toEqual(expected);
    expect(all(found)).toEqual([]);
  });
});

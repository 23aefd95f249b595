import { describe, expect, test } from 'vitest';
import type { Level } from '../../rules/types.ts';
import { levelOrder } from '../../src/look/levels.ts';
import { markColours, markLines } from '../../src/look/mark-looks.ts';
import { distance, type Sight, sights } from './colours.ts';
import { colourIn, themeNames } from './sheets.ts';

/** Three times what is noticed; without any colour, lightness alone may tell no more than that there is a difference. */
const least = (sight: Sight): number => (sight === 'greyscale' ? 0.02 : 0.06);

const pairs = levelOrder.flatMap((one, at) => levelOrder.slice(at + 1).map((other) => [one, other] as const));

const sets: readonly (readonly [string, (level: Level) => string])[] = [
  ['marks', (level) => markColours[level]],
  ...themeNames.map((theme) => [`text and icons, ${theme}`, (level: Level) => colourIn(theme, level)] as const),
];

describe.each(sets)('levels of %s', (_, colourOf) => {
  test.each(sights)('differ by colour in %s', (sight) => {
    const close = pairs.flatMap(([one, other]) => {
      const apart = distance(colourOf(one), colourOf(other), sight);
      return apart < least(sight) ? [`${one} and ${other}: ${apart.toFixed(3)}`] : [];
    });
    expect(close).toEqual([]);
  });
});

test.each(['strong', 'subtle'] as const)(
  '%s marks differ by line style, whatever is seen of their colour',
  (strength) => {
    const styles = levelOrder.map((level) => markLines[strength][level].line.split(' ')[0]);
    expect(new Set(styles).size).toBe(levelOrder.length);
    expect(styles).not.toContain('wavy');
  },
);

test('the simulations agree with what is known of them', () => {
  // A brick red and an olive: apart for most people, next to nothing for who lacks the cones for green.
  expect(distance('#b04a3a', '#7a6a2b', 'full colour')).toBeGreaterThan(0.1);
  expect(distance('#b04a3a', '#7a6a2b', 'deuteranopia')).toBeLessThan(0.05);
  expect(distance('#ffffff', '#000000', 'greyscale')).toBeCloseTo(1, 3);
  for (const sight of sights) expect(distance('#777777', '#777777', sight)).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { levelOrder } from '../../src/look/levels.ts';
import { markColours } from '../../src/look/mark-looks.ts';
import { contrast } from './colours.ts';
import { colourIn, themeNames } from './sheets.ts';

describe.each(themeNames)('%s theme', (theme) => {
  const colour = (token: string): string => colourIn(theme, token);
  /** WCAG AA; AAA where more contrast is asked for. */
  const readable = theme.startsWith('contrast') ? 7 : 4.5;

  test.each(['ink', 'ink-soft', 'link', ...levelOrder])('%s is readable text', (name) => {
    expect(contrast(colour(name), colour('surface'))).toBeGreaterThanOrEqual(readable);
    expect(contrast(colour(name), colour('surface-soft'))).toBeGreaterThanOrEqual(readable);
    expect(contrast(colour(name), colour('ground'))).toBeGreaterThanOrEqual(readable);
  });

  test.each(levelOrder)('%s is readable on its own tint, and so is ink', (level) => {
    expect(contrast(colour(level), colour(`${level}-tint`))).toBeGreaterThanOrEqual(readable);
    expect(contrast(colour('ink'), colour(`${level}-tint`))).toBeGreaterThanOrEqual(readable);
    expect(contrast(colour('ink-soft'), colour(`${level}-tint`))).toBeGreaterThanOrEqual(readable);
  });

  test('the main button is readable, also under the pointer', () => {
    expect(contrast(colour('surface'), colour('ink'))).toBeGreaterThanOrEqual(readable);
    expect(contrast(colour('surface'), colour('ink-hover'))).toBeGreaterThanOrEqual(readable);
  });

  test.each(['focus', 'line-strong'])('%s is a visible line', (name) => {
    expect(contrast(colour(name), colour('surface'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(name), colour('surface-soft'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(name), colour('ground'))).toBeGreaterThanOrEqual(3);
  });

  test.each(levelOrder)('the bar that scrolls is seen on the tint of %s', (level) => {
    expect(contrast(colour('line-strong'), colour(`${level}-tint`))).toBeGreaterThanOrEqual(3);
  });
});

test.each(levelOrder)('the %s mark is a visible line on light and on dark pages', (level) => {
  for (const page of ['#ffffff', '#f5efe6', '#1e1e1e', '#000000']) {
    expect(contrast(markColours[level], page)).toBeGreaterThanOrEqual(3);
  }
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { levelOrder, markColours } from '../../src/look/levels.ts';

const sheet = readFileSync(new URL('../../src/look/tokens.css', import.meta.url), 'utf8');
const darkAt = sheet.indexOf('@media (prefers-color-scheme: dark)');
const themes = { light: sheet.slice(0, darkAt), dark: sheet.slice(darkAt, sheet.indexOf('@media (prefers-contrast')) };

/** Relative luminance after WCAG 2.2, of a colour written #rrggbb. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(Object.entries(themes))('%s theme', (_name, theme) => {
  const token = (name: string): string => {
    const found = new RegExp(`--exo-${name}: (#[0-9a-f]{6});`).exec(theme)?.[1];
    if (!found) throw new Error(`no token ${name}`);
    return found;
  };

  test.each(['ink', 'ink-soft', 'link', ...levelOrder])('%s is readable text', (name) => {
    expect(contrast(token(name), token('surface'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token(name), token('surface-soft'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(levelOrder)('%s is readable on its own tint, and so is ink', (level) => {
    expect(contrast(token(level), token(`${level}-tint`))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('ink'), token(`${level}-tint`))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['focus', 'line-strong'])('%s is a visible line', (name) => {
    expect(contrast(token(name), token('surface'))).toBeGreaterThanOrEqual(3);
  });
});

test.each(levelOrder)('the %s mark is a visible line on light and on dark pages', (level) => {
  for (const page of ['#ffffff', '#f5efe6', '#1e1e1e', '#000000']) {
    expect(contrast(markColours[level], page)).toBeGreaterThanOrEqual(3);
  }
});

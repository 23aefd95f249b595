import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { declarationsOf, sourceFiles, tokenSheet } from './sheets.ts';

/** The demo's shop is not ours to look at, nor are the made-up shops of the gallery. */
const ours = [...sourceFiles('.css')].filter(([path]) => !/^(?:demo|cli)\//.test(path));
const views = ours.filter(([path]) => path !== 'look/tokens.css');

const { style } = new JSDOM('').window.document.body;
/** Words that a browser takes for a colour and that say one: `red`, `canvas`, not `inherit`. */
function isColourWord(word: string): boolean {
  if (/^(?:transparent|currentcolor|inherit|initial|unset|revert)$/i.test(word)) return false;
  style.color = '';
  style.color = word;
  return style.color !== '';
}

/** What of a sheet should have come from a token. */
function strays(css: string): string[] {
  return declarationsOf(css).flatMap(({ property, value }) => {
    const own = value.replace(/"[^"]*"/g, '').replace(/var\(--[\w-]+/g, 'var(');
    const literals = [
      ...own.matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)a?\(/gi),
      ...own.matchAll(/(?<![\w.])-?(?:\d+\.)?\d+(?:px|r?em|pt|ms|s)\b/gi),
    ].map(([literal]) => literal);
    // Em is of the text that it stands in, which has its size from a token.
    const stray = literals.filter((literal) => !/^-?[\d.]+em$/.test(literal));
    const words = /animation|transition|font-family/.test(property)
      ? []
      : (own.match(/(?<![\w-])[a-z]+(?![\w(-])/gi) ?? []);
    const numbers = /^(?:line-height|font-weight)$/.test(property) ? (own.match(/^[\d.]+$/) ?? []) : [];
    return [...stray, ...words.filter(isColourWord), ...numbers].map((literal) => `${property}: ${literal}`);
  });
}

const defined = (css: string): string[] =>
  declarationsOf(css).flatMap(({ property }) => (property.startsWith('--') ? [property] : []));
const used = (text: string): string[] => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

describe('the rules of the sheets', () => {
  test.each([
    ['a { color: #fff; }', ['color: #fff']],
    ['a { border: 1px solid; }', ['border: 1px']],
    ['a { color: tomato; background: CanvasText }', ['color: tomato', 'background: CanvasText']],
    ['@media print { a { transition: top 0.2s; } }', ['transition: 0.2s']],
    [
      'a { line-height: 1.4; margin: 0 auto; width: 1.5em; top: calc(1 * var(--a)); content: "red 2px" }',
      ['line-height: 1.4'],
    ],
    ['a { box-shadow: 0 0 2px rgb(0 0 0 / 8%); }', ['box-shadow: rgb(', 'box-shadow: 2px']],
  ])('%s', (css, expected) => {
    expect(strays(css)).toEqual(expected);
  });
});

test('there are sheets of card, popup, options and first page, and what is unseen in them', () => {
  const paths = views.map(([path]) => path);
  const pages = ['options/options.css', 'popup/popup.css', 'welcome/welcome.css'];
  expect(paths.sort()).toEqual(['card/card.css', 'look/unseen.css', ...pages]);
});

test.each(views)('%s takes every colour, length and time from a token', (_, css) => {
  expect(strays(css)).toEqual([]);
});

test.each(ours)('%s names no token that is not defined', (_, css) => {
  const known = new Set([...defined(tokenSheet), ...defined(css)]);
  expect(used(css).filter((name) => !known.has(name))).toEqual([]);
});

test('no token is defined and not used', () => {
  const texts = [...sourceFiles('.css', '.ts', '.tsx').values()];
  const named = new Set(texts.flatMap(used));
  expect([...new Set(ours.flatMap(([, css]) => defined(css)))].filter((name) => !named.has(name))).toEqual([]);
});

test('a theme changes no token that has no value without it', () => {
  const base = new Set(defined(tokenSheet.slice(0, tokenSheet.indexOf('@media'))));
  expect(defined(tokenSheet).filter((name) => !base.has(name))).toEqual([]);
});

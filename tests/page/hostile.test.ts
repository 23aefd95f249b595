import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { pageMentions, takeSnapshot } from '../../src/live/index.ts';
import { readSnapshot } from '../../src/page/index.ts';
import { opened, pageOf } from './page-of.ts';

describe('pages that bend the DOM', () => {
  test('names that hide the properties of forms and of the document', () => {
    const names =
      'body children firstChild nextSibling nodeType localName getAttribute getAttributeNames attributes shadowRoot querySelectorAll documentElement createRange title defaultView parentNode textContent'.split(
        ' ',
      );
    const form = `<form>${names.map((name) => `<input name="${name}">`).join('')}<p>in the form</p></form>`;
    const images = names.map((name) => `<img name="${name}">`).join('');
    const { page, texts, rangeOf } = pageOf(
      `<title>T</title>${images}${names.map((name) => `<form name="${name}"></form>`).join('')}${form}<p>after</p>`,
    );
    expect(texts()).toEqual(['in the form', 'after']);
    expect(page.title).toBe('T');
    expect(rangeOf({ block: 0, start: 3, end: 6 })?.toString()).toBe('the');
  });

  test('the cheap look sees through them too', () => {
    const { document } = new JSDOM('<form name="body"><input name="textContent"></form><p>exosome</p>').window;
    expect(pageMentions(document, (text) => text.includes('exosome'))).toBe(true);
  });

  test('nesting of 5,000 levels', () => {
    const dom = new JSDOM(`<p>top</p>${'<div><span>'.repeat(2500)}bottom`);
    const asked = vi.spyOn(dom.window.Element.prototype, 'querySelectorAll');
    expect(opened(dom).texts()).toEqual(['top', 'bottom']);
    // Elements are not counted anew at each level.
    expect(asked.mock.calls.length).toBeLessThan(5);
  });

  test('more than is read is counted', () => {
    const dom = new JSDOM('<div></div>');
    const { document } = dom.window;
    const huge = document.createElement('p');
    huge.textContent = 'exosome '.repeat(700_000);
    document.body.append(huge, 'and more');
    const { page, rangeOf } = opened(dom);
    expect(page.blocks).toHaveLength(1);
    expect(page.blocks[0]?.text.length).toBeLessThanOrEqual(2_000_000);
    expect(page.skipped).toEqual([{ what: 'over-limit', count: 2 }]);
    expect(rangeOf({ block: 0, start: 1_600_000, end: 1_600_007 })?.toString()).toBe('exosome');
  });

  test.each([
    ['nothing at all', ''],
    ['a NUL and lone surrogates', '<p>a\u0000b \ud800 c\udfff</p>'],
    ['tags that never close', '<table><tr><td><b><i><p>x<table><li><h1><form><form></p></b>'],
    ['a frameset', '<frameset><frame src="a"><frame src="b"></frameset>'],
    [
      'svg and math in each other',
      '<svg><foreignObject><p>x</p></foreignObject><math><mi>y</mi></math><title></title></svg>',
    ],
    [
      'absurd spans',
      '<table><tr><td colspan="99999999" rowspan="-1">a</td><td rowspan="1e9">b</td></tr><tr><td>c</td></tr></table>',
    ],
    [
      'ids and roles without sense',
      '<div role="tab" aria-controls="__proto__" id="constructor"></div><h1 role="cell" aria-level="x">h</h1>',
    ],
  ])('%s', (_, html) => {
    const { page } = pageOf(html);
    expect(page.products.length).toBeGreaterThan(0);
    expect(page.blocks.every(({ text }) => text.trim() !== '')).toBe(true);
  });

  test('documents that are no HTML', () => {
    const { window } = new JSDOM('');
    const xml = new window.DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>FDA</text></svg>',
      'image/svg+xml',
    );
    expect(readSnapshot(takeSnapshot(xml, null).snapshot).page.blocks.map(({ text }) => text)).toEqual(['FDA']);
    const empty = window.document.implementation.createDocument(null, null);
    expect(readSnapshot(takeSnapshot(empty, 'https://a.example/').snapshot).page).toMatchObject({
      url: 'https://a.example/',
      blocks: [],
      title: '',
    });
    expect(pageMentions(empty, () => true)).toBe(false);
  });
});

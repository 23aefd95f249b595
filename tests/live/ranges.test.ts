import { describe, expect, test } from 'vitest';
import { type Opened, pageOf } from '../page/page-of.ts';

/** The place of the words in the first block that holds them. */
function placeOf(page: Opened, words: string) {
  const { id, text } = page.block(words);
  const start = text.indexOf(words);
  return { block: id, start, end: start + words.length };
}

describe('back from a place to the page', () => {
  test.each([
    ['in one node', '<p>stable at room temperature</p>', 'room', 'room'],
    ['over inline tags', '<p>exo<b>so</b><!-- x -->me serum</p>', 'exosome', 'exosome'],
    ['over folded white space', '<p>\n  stays \n\t stable</p>', 'stays stable', 'stays \n\t stable'],
    ['over nodes that meet in a space', '<p>plant <b> exosome</b></p>', 'plant exosome', 'plant  exosome'],
    ['with zero-width characters', '<p>an exo\u200bso\u00adme here</p>', 'exo\u200bso\u00adme', 'exo\u200bso\u00adme'],
    ['with a lone surrogate and a bidi control', '<p>a \ud83d b\u202e stable</p>', 'b\u202e stable', 'b\u202e stable'],
    ['after text that is dropped', '<p>   <span>  </span>  cell-free  </p>', 'cell-free', 'cell-free'],
  ])('%s', (_, html, words, onPage) => {
    const page = pageOf(html);
    expect(page.rangeOf(placeOf(page, words))?.toString()).toBe(onPage);
  });

  test('the range points into the text node itself', () => {
    const page = pageOf('<p>for  topical use</p>');
    const range = page.rangeOf(placeOf(page, 'topical'));
    expect([range?.startContainer.nodeType, range?.startOffset, range?.endOffset]).toEqual([3, 5, 12]);
  });

  test('none for an image, a place outside the block, an empty place', () => {
    const page = pageOf('<img alt="FDA approved"><p>text</p>');
    expect(page.rangeOf({ block: 0, start: 0, end: 3 })).toBeNull();
    for (const [start, end] of [
      [0, 5],
      [-1, 2],
      [2, 2],
      [3, 1],
      [Number.NaN, 2],
    ] as const) {
      expect(page.rangeOf({ block: 1, start, end })).toBeNull();
    }
    expect(() => page.rangeOf({ block: 9, start: 0, end: 1 })).toThrow(RangeError);
    expect(page.elementOf({ block: 0, start: 0, end: 3 })?.getAttribute('alt')).toBe('FDA approved');
  });

  test('none once the page no longer says it there', () => {
    const page = pageOf('<p id="a">shelf stable</p><p id="b">shelf life</p><p id="c">cold chain</p>');
    const places = ['shelf stable', 'shelf life', 'cold chain'].map((words) => placeOf(page, words));
    const [changed, gone, kept] = ['a', 'b', 'c'].map((id) => page.document.getElementById(id));
    if (changed?.firstChild) changed.firstChild.nodeValue = 'now sold out';
    gone?.remove();
    kept?.append(' kept');
    expect(places.map((place) => page.rangeOf(place)?.toString())).toEqual([undefined, undefined, 'cold chain']);
    expect(places.map((place) => page.elementOf(place)?.id)).toEqual([undefined, undefined, 'c']);
  });
});

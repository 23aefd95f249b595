// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bringIntoView, canBeSeen } from '../../src/content/visibility.ts';

const boxes = new Map<Element, Partial<DOMRect>>();

function box(left: number, top: number, width = 100, height = 20): DOMRect {
  return { left, top, width, height, right: left + width, bottom: top + height, x: left, y: top } as DOMRect;
}

function wordsAt(rect: DOMRect): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p') as Element);
  range.getClientRects = () => [rect] as unknown as DOMRectList;
  range.getBoundingClientRect = () => rect;
  return range;
}

beforeEach(() => {
  document.body.innerHTML = '<div><p>Stable at room temperature</p></div>';
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: Element) {
    return (boxes.get(this) ?? box(0, 0, 1000, 5000)) as DOMRect;
  });
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(() => {
  boxes.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('words can be seen', () => {
  test('where they stand, also below the fold', () => {
    expect(canBeSeen(wordsAt(box(0, 3000)))).toBe(true);
  });

  test('but not without a box, nor out of the page', () => {
    expect(canBeSeen(wordsAt(box(0, 0, 0, 0)))).toBe(false);
    const words = wordsAt(box(0, 0));
    document.querySelector('div')?.remove();
    expect(canBeSeen(words)).toBe(false);
  });

  test('but not in a folded panel or a slide that is not shown', () => {
    const panel = document.querySelector('div') as HTMLElement;
    panel.style.overflowY = 'hidden';
    boxes.set(panel, box(0, 0, 500, 0));
    expect(canBeSeen(wordsAt(box(0, 40)))).toBe(false);
    boxes.set(panel, box(0, 0, 500, 100));
    expect(canBeSeen(wordsAt(box(700, 40)))).toBe(false);
    expect(canBeSeen(wordsAt(box(100, 40)))).toBe(true);
  });
});

describe('bringing words into view', () => {
  test('does nothing where they are in view', async () => {
    await bringIntoView(wordsAt(box(0, 40)));
    expect(Element.prototype.scrollIntoView).not.toHaveBeenCalled();
  });

  test('scrolls to the middle, and waits until the scrolling has ended', async () => {
    const words = wordsAt(box(0, 3000));
    vi.mocked(Element.prototype.scrollIntoView).mockImplementation(() => {
      words.getBoundingClientRect = () => box(0, 300);
      queueMicrotask(() => window.dispatchEvent(new Event('scrollend')));
    });
    await bringIntoView(words);
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledExactlyOnceWith({
      block: 'center',
      inline: 'nearest',
      behavior: 'smooth',
    });
  });

  test('goes at once for a reader who asked for less motion, and to the words in a long paragraph', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduced-motion') }));
    const scrollBy = vi.fn();
    vi.stubGlobal('scrollBy', scrollBy);
    await bringIntoView(wordsAt(box(0, 3000)));
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'instant' }));
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 3000 - window.innerHeight / 2, behavior: 'instant' });
  });
});

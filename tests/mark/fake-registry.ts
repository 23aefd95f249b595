/**
 * What jsdom lacks for painting: the highlight registry, constructed style sheets and boxes. Every letter is a box of
 * 10 by 20 in one line of text, so that a test can say where a point lies.
 */
import { vi } from 'vitest';

export class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

export class FakeSheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

export interface FakeRegistry {
  readonly highlights: Map<string, FakeHighlight>;
  /** Texts painted under a name, in document order of their making. */
  texts(name: string): string[];
}

/** Of a page that has no look of marks from its root; jsdom knows no highlights. */
export const bareStyle = (): Partial<CSSStyleDeclaration> => ({ textDecorationLine: 'none' });

const sheets = new WeakMap<object, unknown[]>();

function giveSheets(prototype: object): void {
  Object.defineProperty(prototype, 'adoptedStyleSheets', {
    configurable: true,
    get(this: object) {
      return sheets.get(this) ?? [];
    },
    set(this: object, list: unknown[]) {
      sheets.set(this, [...list]);
    },
  });
}

/** The boxes of a range whose both ends lie in one text node. */
function boxesOf(range: Range): DOMRect[] {
  const left = range.startOffset * 10;
  const width = range.toString().length * 10;
  return width > 0
    ? [{ left, right: left + width, top: 0, bottom: 20, width, height: 20, x: left, y: 0 } as DOMRect]
    : [];
}

/** Puts all of it in place until `vi.unstubAllGlobals()`. */
export function installRegistry(extra: Record<string, unknown> = {}): FakeRegistry {
  const highlights = new Map<string, FakeHighlight>();
  vi.stubGlobal('CSS', { highlights: Object.assign(highlights, extra), escape: (name: string) => name });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  vi.stubGlobal('getComputedStyle', bareStyle);
  giveSheets(Document.prototype);
  giveSheets(ShadowRoot.prototype);
  Range.prototype.getClientRects = function boxes() {
    return boxesOf(this) as unknown as DOMRectList;
  };
  return { highlights, texts: (name) => [...(highlights.get(name) ?? [])].map(String) };
}

/** A range over the first occurrence of some words in one text node. */
export function rangeOver(root: Node, words: string): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`"${words}" is not on the page`);
}

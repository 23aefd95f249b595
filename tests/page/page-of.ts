import { JSDOM } from 'jsdom';
import type { PageText, Place, TextBlock } from '../../rules/types.ts';
import { takeSnapshot } from '../../src/live/index.ts';
import { readSnapshot } from '../../src/page/index.ts';

export interface Opened {
  readonly page: PageText;
  /** The range that is painted for a place, and what is pointed at where there is none. */
  rangeOf(place: Place): Range | null;
  elementOf(place: Place): Element | null;
  readonly document: Document;
  readonly window: JSDOM['window'];
  /** The block that holds the words; fails where none does. */
  block(words: string): TextBlock;
  texts(): readonly string[];
}

/** Opens the HTML in a page of its own and reads it. */
export function pageOf(html: string): Opened {
  return opened(new JSDOM(html));
}

/** Reads a page that stands already, after a script has worked on it. */
export function opened({ window }: JSDOM): Opened {
  return { ...openedDocument(window.document), window };
}

export function openedDocument(document: Document): Omit<Opened, 'window'> {
  const taken = takeSnapshot(document, null);
  // What goes to another process goes as JSON.
  const { page, spotOf } = readSnapshot(JSON.parse(JSON.stringify(taken.snapshot)));
  return {
    page,
    rangeOf: (place) => taken.rangeOf(spotOf(place)),
    elementOf: (place) => taken.elementOf(spotOf(place)),
    document,
    block: (words) => {
      const found = page.blocks.find(({ text }) => text.includes(words));
      if (!found) throw new Error(`no block says "${words}" in ${JSON.stringify(page.blocks.map(({ text }) => text))}`);
      return found;
    },
    texts: () => page.blocks.map(({ text }) => text),
  };
}

/** White space as the reading folds it. */
export function folded(text: string): string {
  return text.replace(/[^\S\ufeff]+/g, ' ');
}

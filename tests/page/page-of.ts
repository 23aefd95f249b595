import { JSDOM } from 'jsdom';
import type { TextBlock } from '../../rules/types.ts';
import { type PageReading, readPage } from '../../src/page/index.ts';

export interface Opened extends PageReading {
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
  const { document } = window;
  const reading = readPage(document, null);
  return {
    ...reading,
    document,
    window,
    block: (words) => {
      const found = reading.page.blocks.find(({ text }) => text.includes(words));
      if (!found)
        throw new Error(`no block says "${words}" in ${JSON.stringify(reading.page.blocks.map(({ text }) => text))}`);
      return found;
    },
    texts: () => reading.page.blocks.map(({ text }) => text),
  };
}

/** White space as the reading folds it. */
export function folded(text: string): string {
  return text.replace(/[^\S\ufeff]+/g, ' ');
}

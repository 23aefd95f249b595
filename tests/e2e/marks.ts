import type { Page } from 'playwright-core';
import type { Level } from '../../rules/types.ts';
import { pointOnMark } from '../../src/cli/browser/marked-words.ts';

/** The words that are painted on a page as claims of a level, in the order of painting; works on a page that patched `map`. */
export async function markedWords(page: Page, level: Level): Promise<string[]> {
  return await page.evaluate((name) => {
    const highlight = CSS.highlights.get(name);
    return highlight ? Array.from(highlight, String) : [];
  }, `exosome-claim-${level}`);
}

/** Every entry of ours in the page's registry that holds a range. */
export async function highlightNames(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...CSS.highlights].filter(([name, { size }]) => name.startsWith('exosome-') && size > 0).map(([name]) => name),
  );
}

/** The middle of the first line of the painted words that hold `text`, in the viewport. */
export async function pointOn(page: Page, text: string): Promise<{ x: number; y: number }> {
  const point = await pointOnMark(page, text);
  if (!point) throw new Error(`"${text}" is not marked`);
  return point;
}

import type { Page } from 'playwright-core';

/** The middle of the first line of the painted words that hold `text`, in the viewport; null where they are not painted. */
export async function pointOnMark(page: Page, text: string): Promise<{ x: number; y: number } | null> {
  return await page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('exosome-claim-')) continue;
      for (const range of highlight) {
        if (!String(range).includes(wanted) || !(range instanceof Range)) continue;
        const [line] = range.getClientRects();
        if (line) return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
      }
    }
    return null;
  }, text);
}

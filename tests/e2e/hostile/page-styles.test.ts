import { expect, it } from 'vitest';
import { letScriptsIn } from '../../../src/cli/browser/closed-roots.ts';
import { pointOn } from '../marks.ts';
import { claims, expectMarks, html, openWatched, soon } from './watched-page.ts';

/** How the card looks to whoever sees it, once it is open over the first claim. */
async function cardLooks(rules: string): Promise<Record<string, string>> {
  const watched = await openWatched({ body: html(`<div>${claims}</div>`, `<style>${rules}</style>`) });
  const { page } = watched;
  await expectMarks(watched, [/^red: .*FDA approved/]);
  const { x, y } = await pointOn(page, 'FDA approved');
  await page.mouse.move(x, y);
  await expect.poll(() => page.evaluate(() => document.querySelector(':popover-open') !== null), soon).toBe(true);
  await letScriptsIn(page);
  const looks = await page.evaluate(() => {
    const root = document.querySelector(':popover-open')?.shadowRoot;
    const styleOf = (part: string) => {
      const element = root?.querySelector(part);
      if (!element) throw new Error(`The card has no ${part}.`);
      return getComputedStyle(element);
    };
    const { color, backgroundColor, fontSize, fontFamily, letterSpacing, textTransform, boxShadow } = styleOf('.card');
    const { minHeight } = styleOf('.choice');
    return {
      ...{ color, backgroundColor, fontSize, fontFamily, letterSpacing, textTransform, boxShadow, minHeight },
      level: styleOf('.level').color,
    };
  });
  expect(watched.faults.seen).toEqual([]);
  await watched.close();
  return looks;
}

it('the card looks the same whatever the rules of the page say, also of its own names', async () => {
  const own = await cardLooks('');
  expect(own.backgroundColor).toBe('rgb(255, 255, 255)');
  const theirs = await cardLooks(`:root { font-size: 40px; --exo-surface: black; --exo-red: white; --exo-unit: 9px }
    * { --exo-surface: black !important; --exo-ink: black !important; --exo-red: white !important;
      --exo-text: 99px !important; --exo-shadow: none !important; --exo-target: 1px !important;
      color: lime !important; letter-spacing: 9px !important; text-transform: uppercase !important;
      font: 50px fantasy !important }`);
  expect(theirs).toEqual(own);
});

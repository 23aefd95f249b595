import { expect, it } from 'vitest';
import { openPage, shop } from '../harness.ts';
import { markedWords } from '../marks.ts';
import { toldOf } from '../told.ts';

const count = 1500;
const soon = { timeout: 25_000, interval: 100 };

it('on a long page the marks in and near the viewport are painted before the rest, and the report is of all of it', async () => {
  const lines = Array.from(
    { length: count },
    (_, index) => `<p id="n${index}">This is lot ${index} of our exosomes, and it is stable at room temperature.</p>`,
  );
  const { page, faults } = await openPage(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fernwick Exosome Serum</title></head>
    <body><h1>Fernwick Exosome Serum</h1>${lines.join('')}
    <script>document.querySelector('#n900').scrollIntoView({ behavior: 'instant' });</script></body></html>`,
    `${shop}/lots`,
  );
  await expect.poll(async () => (await markedWords(page, 'red')).length, soon).toBe(count);
  // A highlight keeps its ranges in the order in which they came.
  const { seen, ranks } = await page.evaluate(() => {
    const painted = [...(CSS.highlights.get('exosome-claim-red') ?? [])].filter((range) => range instanceof Range);
    const inView = (range: Range): boolean => {
      const { top, bottom } = range.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    const ranks = painted.flatMap((range, rank) => (inView(range as Range) ? [rank] : []));
    return { seen: ranks.length, ranks };
  });
  expect(seen).toBeGreaterThan(10);
  expect(Math.max(...ranks)).toBeLessThan(100);
  const { report } = await toldOf(page);
  expect(report?.products.flatMap(({ findings }) => findings.map(({ at }) => at.length))).toContain(count);
  expect(faults.seen).toEqual([]);
  await page.close();
}, 60_000);

import { expect, it } from 'vitest';
import { pointOn } from '../marks.ts';
import { claims, expectMarks, html, openWatched, soon } from './watched-page.ts';

it('a page that removes what it did not add: the card is not put back without end, and the marks stay', async () => {
  const watched = await openWatched({
    body: html(`${claims}<script>
      window.removed = 0;
      new MutationObserver(() => {
        for (const child of [...document.documentElement.children]) {
          if (child === document.head || child === document.body) continue;
          child.remove();
          window.removed++;
        }
      }).observe(document.documentElement, { childList: true });
    </script>`),
  });
  const { page } = watched;
  await expectMarks(watched, [/^red: .*FDA approved/]);
  const { x, y } = await pointOn(page, 'FDA approved');
  await page.mouse.move(x, y);
  await expect.poll(() => page.evaluate<number>('window.removed'), soon).toBeGreaterThan(0);
  await page.mouse.move(x, 700);
  await page.mouse.move(x, y);
  // Whatever came of that is done once the page has drawn and has been idle.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)))');
  expect(await page.evaluate<number>('window.removed')).toBeLessThan(5);
  await expectMarks(watched, [/^red: .*FDA approved/]);
  expect(watched.faults.seen).toEqual([]);
  await watched.close();
});

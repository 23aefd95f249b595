import { expect, it } from 'vitest';
import { cardText } from '../card.ts';
import { pointOn } from '../marks.ts';
import { claims, expectCalm, expectMarks, html, openWatched, soon } from './watched-page.ts';

it('a policy that lets nothing in, and Trusted Types: marks and card are there as elsewhere', async () => {
  const watched = await openWatched({
    body: html(claims),
    headers: {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  });
  const { page } = watched;
  await expectMarks(watched, [/^red: .*FDA approved/]);
  await expectCalm(watched);
  const { x, y } = await pointOn(page, 'FDA approved');
  await page.mouse.move(x, y);
  await expect.poll(() => cardText(page), soon).toContain('FDA');
  await expect.poll(() => page.evaluate(() => document.querySelector(':popover-open') !== null), soon).toBe(true);
  expect(watched.faults.seen).toEqual([]);
  await watched.close();
});

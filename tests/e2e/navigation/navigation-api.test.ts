import { beforeAll, expect, it } from 'vitest';
import { expectAgreement, readyAgreement } from '../agreement.ts';
import { claimsOf, openOnePageShop } from '../one-page-shop.ts';

beforeAll(readyAgreement);

it('a shop that takes its links over by the Navigation API is read anew, also when the product comes late', async () => {
  const { page, faults } = await openOnePageShop('/serum');
  await page.evaluate(`removeEventListener('popstate', draw);
  navigation.addEventListener('navigate', (event) => {
    if (!event.canIntercept || event.hashChange) return;
    event.intercept({
      async handler() {
        document.querySelector('main').textContent = 'One moment';
        await new Promise((arrived) => Object.assign(window, { arrived }));
        draw();
      },
    });
  })`);
  await expectAgreement(page, claimsOf.serum);
  await page.evaluate('void navigation.navigate("/cream")');
  await expectAgreement(page, []);
  await page.evaluate('arrived()');
  await expectAgreement(page, claimsOf.cream);
  await page.evaluate('void navigation.back()');
  await expect.poll(() => page.evaluate('document.querySelector("main").textContent')).toBe('One moment');
  await page.evaluate('arrived()');
  await expectAgreement(page, claimsOf.serum);
  expect(faults.seen).toEqual([]);
  await page.close();
});

import { beforeAll, describe, expect, it } from 'vitest';
import { expectAgreement, readyAgreement } from '../agreement.ts';
import { claimsOf, openOnePageShop } from '../one-page-shop.ts';

beforeAll(readyAgreement);

describe('a shop that shows another product without loading a page', () => {
  it('is read anew after pushState and replaceState, and on the way back and forth', async () => {
    const { page, faults } = await openOnePageShop('/serum');
    await expectAgreement(page, claimsOf.serum);
    await page.evaluate('history.pushState(null, "", "/cream"); draw()');
    await expectAgreement(page, claimsOf.cream);
    await page.evaluate('history.pushState(null, "", "/soap"); draw()');
    await expectAgreement(page, claimsOf.soap);
    await page.evaluate('history.replaceState(null, "", "/serum"); draw()');
    await expectAgreement(page, claimsOf.serum);
    await page.evaluate('history.back()');
    await expectAgreement(page, claimsOf.cream);
    await page.evaluate('history.forward()');
    await expectAgreement(page, claimsOf.serum);
    expect(faults.seen).toEqual([]);
    await page.close();
  });

  it('is known by its new address though nothing on the page changed', async () => {
    const { page, faults } = await openOnePageShop('/serum');
    await expectAgreement(page, claimsOf.serum);
    await page.evaluate('history.pushState(null, "", "/serum?shade=2")');
    await expectAgreement(page, claimsOf.serum);
    await page.evaluate('history.replaceState(null, "", "/serum?shade=3")');
    await expectAgreement(page, claimsOf.serum);
    expect(faults.seen).toEqual([]);
    await page.close();
  });
});

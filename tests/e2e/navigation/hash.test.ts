import { beforeAll, expect, it } from 'vitest';
import { expectAgreement, readyAgreement } from '../agreement.ts';
import { claimsOf, openOnePageShop } from '../one-page-shop.ts';

beforeAll(readyAgreement);

it('a shop that goes by the hash is read anew with each', async () => {
  const { page, faults } = await openOnePageShop('/#/serum');
  await expectAgreement(page, claimsOf.serum);
  await page.evaluate('location.hash = "/cream"');
  await expectAgreement(page, claimsOf.cream);
  await page.evaluate('location.hash = "/soap"');
  await expectAgreement(page, claimsOf.soap);
  await page.evaluate('history.go(-2)');
  await expectAgreement(page, claimsOf.serum);
  expect(faults.seen).toEqual([]);
  await page.close();
});

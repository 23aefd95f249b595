import { beforeAll, describe, it } from 'vitest';
import { expectAgreement } from '../agreement.ts';
import { frameworks } from '../shops/bundle.ts';
import { readyShop, visitShop } from '../shops/visit.ts';

describe.each(frameworks)('the variants of a product in a %s shop', (framework) => {
  beforeAll(() => readyShop(framework));

  it('have each its own claims, or none', async () => {
    const { page, step, expectUntouched, close } = await visitShop(framework);
    const rose = ['red: rose stem cell exosomes'];
    await expectAgreement(page, rose);
    await step(() => document.querySelector<HTMLElement>('#Platelet')?.click());
    await expectAgreement(page, ['good: Exosomes from human platelets']);
    await step(() => document.querySelector<HTMLElement>('#Oat')?.click());
    await expectAgreement(page, []);
    await step(() => document.querySelector<HTMLElement>('#Rose')?.click());
    await expectAgreement(page, rose);
    await expectUntouched();
    await close();
  });
});

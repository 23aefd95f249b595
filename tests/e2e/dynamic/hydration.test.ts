import { beforeAll, describe, expect, it } from 'vitest';
import { expectAgreement } from '../agreement.ts';
import { frameworks } from '../shops/bundle.ts';
import { readyShop, visitShop } from '../shops/visit.ts';

describe.each(frameworks)('a page from the server of a %s shop', (framework) => {
  beforeAll(() => readyShop(framework));

  it('keeps its marks when its script takes it over, which finds every node as the server sent it', async () => {
    const { page, step, expectUntouched, close } = await visitShop(framework, '/serum?server&late');
    const claims = ['red: rose stem cell exosomes'];
    await expectAgreement(page, claims);
    await page.evaluate(() => Object.assign(window, { sent: document.querySelector('#about')?.firstChild }));

    await step(() => (window as unknown as { startShop(): void }).startShop());
    await expectAgreement(page, claims);
    expect(await page.evaluate('window.sent === document.querySelector("#about").firstChild')).toBe(true);
    await expectUntouched();

    // Taken over: it answers to clicks.
    await step(() => document.querySelector<HTMLElement>('#Platelet')?.click());
    await expectAgreement(page, ['good: Exosomes from human platelets']);
    await expectUntouched();
    await close();
  });
});

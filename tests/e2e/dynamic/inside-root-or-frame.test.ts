import { beforeAll, describe, it } from 'vitest';
import { expectAgreement } from '../agreement.ts';
import { frameworks } from '../shops/bundle.ts';
import { readyShop, visitShop } from '../shops/visit.ts';

const insides = [
  ['an open shadow root', '/serum?root', 'document.querySelector("shop-app").shadowRoot'],
  ['a frame of the same site', '/?framed', 'frames[0].document'],
] as const;

describe.each(frameworks)('a %s shop', (framework) => {
  beforeAll(() => readyShop(framework));

  it.each(insides)('in %s has its claims marked as it changes', async (_, path, inside) => {
    const { page, step, expectUntouched, close } = await visitShop(framework, path);
    await expectAgreement(page, ['red: rose stem cell exosomes']);
    await step(`${inside}.querySelector('#Platelet').click()`);
    await expectAgreement(page, ['good: Exosomes from human platelets']);
    await step(`${inside}.querySelector('#next').click()`);
    await expectAgreement(page, ['good: Exosomes from human platelets', 'red: FDA approved']);
    await step(`${inside}.querySelector('#Oat').click()`);
    await expectAgreement(page, ['red: FDA approved']);
    await expectUntouched();
    await close();
  });
});

import { beforeAll, describe, it } from 'vitest';
import { expectAgreement } from '../agreement.ts';
import { frameworks } from '../shops/bundle.ts';
import { readyShop, visitShop } from '../shops/visit.ts';

const rose = 'red: rose stem cell exosomes';

describe.each(frameworks)('text that a %s shop replaces where it stands', (framework) => {
  beforeAll(() => readyShop(framework));

  it('is marked by what it says now', async () => {
    const { page, step, expectUntouched, close } = await visitShop(framework);
    const next = () => document.querySelector<HTMLElement>('#next')?.click();
    await expectAgreement(page, [rose]);
    await step(next);
    await expectAgreement(page, [rose, 'red: FDA approved']);
    await step(next);
    await expectAgreement(page, [rose, 'red: exosomes are stable at room temperature']);
    await step(next);
    await expectAgreement(page, [rose]);
    await expectUntouched();
    await close();
  });
});

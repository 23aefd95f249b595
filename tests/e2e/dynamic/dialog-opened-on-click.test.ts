import { beforeAll, describe, it } from 'vitest';
import { expectAgreement } from '../agreement.ts';
import { frameworks } from '../shops/bundle.ts';
import { readyShop, visitShop } from '../shops/visit.ts';

const rose = 'red: rose stem cell exosomes';

describe.each(frameworks)('a dialog of a %s shop', (framework) => {
  beforeAll(() => readyShop(framework));

  it('is read while it is open, and forgotten when it closes', async () => {
    const { page, step, expectUntouched, close } = await visitShop(framework);
    await expectAgreement(page, [rose]);
    await step(() => document.querySelector<HTMLElement>('#ask')?.click());
    await expectAgreement(page, [rose, 'red: inject our exosomes into the scalp']);
    await step(() => document.querySelector<HTMLElement>('#close')?.click());
    await expectAgreement(page, [rose]);
    await expectUntouched();
    await close();
  });
});

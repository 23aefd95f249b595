import { beforeAll, describe, it } from 'vitest';
import { expectAgreement } from '../agreement.ts';
import { frameworks } from '../shops/bundle.ts';
import { readyShop, visitShop } from '../shops/visit.ts';

const rose = 'red: rose stem cell exosomes';

describe.each(frameworks)('a tab of a %s shop that is fetched when it is opened', (framework) => {
  beforeAll(() => readyShop(framework));

  it('is read once it is there', async () => {
    const { page, step, expectUntouched, close } = await visitShop(framework);
    await expectAgreement(page, [rose]);
    await step(async () => {
      const filled = new Promise((done) => {
        const panel = document.querySelector('#storage');
        if (panel) new MutationObserver(done).observe(panel, { subtree: true, childList: true });
      });
      document.querySelector<HTMLElement>('#storage-tab')?.click();
      await filled;
    });
    await expectAgreement(page, [rose, 'red: exosomes stay stable at room temperature for two years']);
    await expectUntouched();
    await close();
  });
});

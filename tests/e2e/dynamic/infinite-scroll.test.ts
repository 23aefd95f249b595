import { beforeAll, describe, it } from 'vitest';
import { expectAgreement } from '../agreement.ts';
import { frameworks } from '../shops/bundle.ts';
import { readyShop, visitShop } from '../shops/visit.ts';

const rose = 'red: rose stem cell exosomes';
const count = 'caution: 50 billion exosomes';

/** Scrolls to the end of the journal and waits until it has grown. */
async function scrollToEnd(): Promise<void> {
  const grown = new Promise((done) => {
    const list = document.querySelector('#journal');
    if (list) new MutationObserver(done).observe(list, { childList: true });
  });
  document.querySelector('#end')?.scrollIntoView();
  await grown;
}

describe.each(frameworks)('a list of a %s shop that grows at its end', (framework) => {
  beforeAll(() => readyShop(framework));

  it('is marked as far as it goes', async () => {
    const { page, step, expectUntouched, close } = await visitShop(framework);
    await expectAgreement(page, [rose]);
    await step(scrollToEnd);
    await expectAgreement(page, [rose, count]);
    await step(scrollToEnd);
    await expectAgreement(page, [rose, count, count]);
    await expectUntouched();
    await close();
  });
});

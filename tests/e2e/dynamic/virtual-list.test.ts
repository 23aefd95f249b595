import { beforeAll, describe, it } from 'vitest';
import { expectAgreement } from '../agreement.ts';
import { frameworks } from '../shops/bundle.ts';
import { readyShop, visitShop } from '../shops/visit.ts';

const rose = 'red: rose stem cell exosomes';
const living = 'red: living exosomes';

/** Scrolls the box by so many pixels and waits until the rows that come into view stand in the page. */
const scrollBy = (pixels: number) => `new Promise((done) => {
  const box = document.querySelector('#notes');
  new MutationObserver(() => requestAnimationFrame(done)).observe(box, { subtree: true, childList: true });
  box.scrollTop += ${pixels};
})`;

describe.each(frameworks)('a list of a %s shop that holds only the rows in view', (framework) => {
  beforeAll(() => readyShop(framework));

  it('is marked where its rows stand now', async () => {
    const { page, step, expectUntouched, close } = await visitShop(framework);
    await expectAgreement(page, [rose]);
    await step(scrollBy(500));
    await expectAgreement(page, [rose, living]);
    await step(scrollBy(600));
    await expectAgreement(page, [rose]);
    await step(scrollBy(25_600));
    await expectAgreement(page, [rose, living]);
    await expectUntouched();
    await close();
  });
});

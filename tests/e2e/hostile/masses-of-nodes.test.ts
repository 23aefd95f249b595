import { expect, it } from 'vitest';
import { toldOf } from '../told.ts';
import { claims, expectCalm, expectMarks, html, inAWhile, openWatched } from './watched-page.ts';

const approved = /^red: .*FDA approved/;
const filler = 'The glass dropper fits the palm, so that nothing is spilled. ';
const stable = /^red: .*table at room temperature/;

it('1 MB of text in one node', async () => {
  const long = filler.repeat(17_000);
  const watched = await openWatched({
    body: html(`${claims}<p>${long}Our exosomes are stable at room temperature. ${long.slice(0, 5_000)}</p>`),
  });
  await expectMarks(watched, [approved, stable], inAWhile);
  await expectCalm(watched);
  await watched.close();
}, 60_000);

it('100,000 nodes: the first of them are read, and the report says that the rest is not', async () => {
  const watched = await openWatched({
    body: html(`${claims}<ul>${`<li>${filler}`.repeat(50_000)}</ul>`),
  });
  await expectMarks(watched, [approved], inAWhile);
  const { report } = await toldOf(watched.page);
  expect(report?.coverage.skipped).toContainEqual(expect.objectContaining({ what: 'over-limit' }));
  await expectCalm(watched);
  await watched.close();
}, 60_000);

it('elements nested 5,000 deep, as a script can', async () => {
  const watched = await openWatched({
    body: html(`${claims}<script>
      // Not drawn: the browser itself cannot draw them.
      let inner = document.body.appendChild(Object.assign(document.createElement('div'), { hidden: true }));
      for (let depth = 0; depth < 5000; depth++) inner = inner.appendChild(document.createElement('div'));
      inner.textContent = 'Far down.';
      document.body.append(Object.assign(document.createElement('p'), { textContent: 'Exosomes, stable at room temperature.' }));
    </script>`),
  });
  await expectMarks(watched, [approved, stable], inAWhile);
  await expectCalm(watched);
  await watched.close();
}, 60_000);

/** A page that changes so fast is read less often for a while: up to a quarter of a minute apart. */
const atItsPace = { timeout: 120_000, interval: 500 };

it('5,000 nodes appended in one go, ten times over', async () => {
  const watched = await openWatched({ body: html(`${claims}<ul></ul>`) });
  await expectMarks(watched, [approved]);
  await watched.page.evaluate(async (text) => {
    const list = document.querySelector('ul');
    for (let burst = 0; burst < 10; burst++) {
      for (let node = 0; node < 5_000; node++) {
        const item = document.createElement('li');
        item.textContent = node === 2_500 && burst === 1 ? 'Exosomes, stable at room temperature.' : text;
        list?.append(item);
      }
      await new Promise(requestAnimationFrame);
    }
  }, filler);
  await expectMarks(watched, [approved, stable], inAWhile);
  expect(await watched.page.evaluate('document.querySelectorAll("li").length')).toBe(50_000);
  // The claim is in the second burst: the last ones are past what is read, and the report comes to say so.
  await expect
    .poll(async () => (await toldOf(watched.page)).report?.coverage.skipped, atItsPace)
    .toContainEqual(expect.objectContaining({ what: 'over-limit' }));
  expect(watched.faults.seen).toEqual([]);
  await watched.close();
}, 180_000);

import { expect, it } from 'vitest';
import { browserWithExtension } from '../harness.ts';
import { extensionPage } from '../told.ts';
import { claims, expectMarks, html, openWatched, soon } from './watched-page.ts';

const rewritings = 400;
/** Of a page that changed for four seconds and more, every 10 ms; a reading for each change would be hundreds. */
const mostReadings = 25;

it('text rewritten every 10 ms is read now and then, not each time, and as it stands once it rests', async () => {
  const from = await extensionPage(await browserWithExtension());
  await from.evaluate(`(() => {
    window.readings = 0;
    chrome.runtime.onMessage.addListener((message) => { if (message.exosomes === 'reportChanged') window.readings++; });
  })()`);
  const watched = await openWatched({
    body: html(`${claims}<p id="clock"></p><script>
      let turn = 0;
      const timer = setInterval(() => {
        turn++;
        const done = turn === ${rewritings};
        document.querySelector('#clock').textContent =
          done ? 'Exosomes, stable at room temperature.' : 'Exosomes, ' + turn + ' vials left, FDA approved.';
        if (done) clearInterval(timer);
        window.turn = turn;
      }, 10);
    </script>`),
  });
  await expect.poll(() => watched.page.evaluate('window.turn'), { ...soon, timeout: 25_000 }).toBe(rewritings);
  await expectMarks(watched, [/^red: .*FDA approved/, /^red: .*table at room temperature/]);
  expect(await from.evaluate<number>('window.readings')).toBeLessThanOrEqual(mostReadings);
  expect(watched.faults.seen).toEqual([]);
  await watched.close();
}, 60_000);

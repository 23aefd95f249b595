import { expect, it } from 'vitest';
import { openPopup } from '../../../src/cli/browser/popup.ts';
import { popupText } from '../../../src/cli/popup-text.ts';
import { browserWithExtension } from '../harness.ts';
import { toldOf } from '../told.ts';
import { claims, expectMarks, html, inAWhile, openWatched, soon } from './watched-page.ts';

it('a page that changes faster than it is read: the report says so, and no longer once the page rests', async () => {
  const { context, extensionId } = await browserWithExtension();
  const watched = await openWatched({
    body: html(`${claims}<p id="clock"></p><script>
      let turn = 0;
      window.clock = setInterval(() => {
        document.querySelector('#clock').textContent = 'Exosomes: ' + ++turn + ' vials left.';
      }, 10);
    </script>`),
  });
  await expectMarks(watched, [/^red: .*FDA approved/]);
  const skipped = async () => (await toldOf(watched.page)).report?.coverage.skipped;
  await expect.poll(skipped, soon).toEqual([{ what: 'changed-too-often', count: 1 }]);
  const popup = await openPopup(context, watched.page, extensionId);
  expect((await popupText(popup)).join(' ')).toContain('the page keeps changing');
  await popup.close();
  await watched.page.evaluate('clearInterval(clock)');
  await expect.poll(skipped, inAWhile).toEqual([]);
  expect(watched.faults.seen).toEqual([]);
  await watched.close();
}, 60_000);

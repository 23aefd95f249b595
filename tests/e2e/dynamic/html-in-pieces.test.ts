import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserWithExtension } from '../../../src/cli/browser/launch.ts';
import { expectAgreement, readyAgreement } from '../agreement.ts';
import { watchFaults } from '../harness.ts';
import { type LocalServer, serveLocally } from '../local-server.ts';
import { onThisMachine, ownBrowser } from '../own-browser.ts';

const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fernwick Exosome Serum</title></head>
<body><main><h1>Fernwick Exosome Serum</h1><p>Our exosomes are FDA app`;
/** What the server still holds back of the page, and of what the page asks for afterwards. */
let page: ServerResponse;
let more: ServerResponse;
let running: BrowserWithExtension;
let server: LocalServer;

beforeAll(async () => {
  server = await serveLocally({
    '/serum': (response) => {
      page = response;
      response.write(head);
    },
    '/more': (response) => {
      more = response;
      response.write('<p>For clinics: inject our ');
    },
  });
  [running] = await Promise.all([ownBrowser(onThisMachine), readyAgreement()]);
});
afterAll(async () => {
  server.close();
  await running.close();
});

it('a page whose server sends it in pieces is marked by what has come so far', async () => {
  const tab = await running.context.newPage();
  const faults = await watchFaults(await running.context.newCDPSession(tab));
  const text = () => tab.evaluate(() => document.body?.textContent ?? '').catch(() => '');
  await tab.goto(`${server.origin}/serum`, { waitUntil: 'commit' });
  await expect.poll(text).toContain('FDA app');

  page.write('roved.</p><p>Stable at room ');
  await expect.poll(text).toContain('Stable at room');
  page.end(`temperature.</p><div id="more"></div></main><script>
    // As frameworks fill in what their server finds out late: text that grows as it arrives.
    window.ask = async () => {
      const { body } = await fetch('/more');
      let html = '';
      for await (const piece of body.pipeThrough(new TextDecoderStream())) {
        html += piece;
        document.querySelector('#more').innerHTML = html;
      }
    };
  </script></body></html>`);
  const whole = ['red: FDA approved', 'red: Stable at room temperature'];
  await expectAgreement(tab, whole, running);

  await tab.evaluate('void ask()');
  await expect.poll(text).toContain('inject our');
  await expectAgreement(tab, whole, running);
  more.write('exosomes into the ');
  await expect.poll(text).toContain('exosomes into the');
  more.end('scalp.</p>');
  await expectAgreement(tab, [...whole, 'red: inject our exosomes'], running);
  expect(faults.seen).toEqual([]);
  await tab.close();
});

import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalServer, serveLocally } from '../local-server.ts';
import { onThisMachine } from '../own-browser.ts';
import { type UnattachedBrowser, unattachedBrowser } from '../unattached-browser.ts';

const soon = { timeout: 20_000 };

const pageOf = (name: string, text: string, more: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head>
  <body><h1>${name}</h1><p>${text}</p>${more}</body></html>`;

/** Tells the shop that the browser has the page ready, while nobody looks at it yet. */
const tellReady = `<script>
  const ahead = document.prerendering;
  addEventListener('load', () => requestIdleCallback(() => ahead && fetch('/ready')));
  document.addEventListener('prerenderingchange', () => { window.markedAhead = CSS.highlights.size; });
</script>`;
const prepareSerum = `
  const rules = Object.assign(document.createElement('script'), { type: 'speculationrules' });
  rules.textContent = '{ "prerender": [{ "urls": ["/serum"], "eagerness": "immediate" }] }';
  document.head.append(rules);`;

const serum = [
  'Our exosomes are FDA cleared',
  'For clinics: inject our exosomes',
  'Our exosomes stay stable at room temperature',
];

let browser: UnattachedBrowser;
let server: LocalServer;
let ready = false;

beforeAll(async () => {
  const page = (html: string) => (response: ServerResponse) => response.end(html);
  server = await serveLocally({
    '/cream': page(
      pageOf('Fernwick Exosome Cream', 'Exosomes, stable at room temperature.', `<a href="/serum">Serum</a>`),
    ),
    '/serum': page(pageOf('Fernwick Exosome Serum', serum.join('. '), tellReady)),
    '/ready': (response) => {
      ready = true;
      response.end();
    },
  });
  browser = await unattachedBrowser(onThisMachine);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** What the tab in front shows, says and is counted for. */
async function shownIn(tabId: number): Promise<object> {
  return await browser.evaluate<object>(`(async () => {
    const look = () => ({
      path: location.pathname,
      seen: document.visibilityState,
      ahead: performance.getEntriesByType('navigation')[0].activationStart > 0 ? window.markedAhead : null,
      marks: Array.from(CSS.highlights.get('exosome-claim-red') ?? [], String).sort(),
    });
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: ${tabId} }, world: 'MAIN', func: look });
    const told = await chrome.tabs.sendMessage(${tabId}, { exosomes: 'getReport', asks: null }, { frameId: 0 }).catch(() => null);
    const red = told?.report?.products.flatMap(({ findings }) => findings.filter(({ level }) => level === 'red'));
    const badge = await chrome.action.getBadgeText({ tabId: ${tabId} });
    return { ...result, report: red?.map(({ text }) => text).sort(), badge };
  })()`);
}

async function inPage(tabId: number, step: string): Promise<void> {
  const target = `{ target: { tabId: ${tabId} }, world: 'MAIN', func: () => { ${step} } }`;
  await browser.evaluate(`chrome.scripting.executeScript(${target}).then(() => null)`);
}

it('a page that the browser prepares ahead says nothing before its reader comes to it, and is marked, told and counted then', async () => {
  const tabId = await browser.evaluate<number>(
    `chrome.tabs.create({ url: '${server.origin}/cream', active: true }).then(({ id }) => id)`,
  );
  const one = ['stable at room temperature'];
  const cream = { path: '/cream', seen: 'visible', ahead: null, marks: one, report: one, badge: '1' };
  // Fresh installs open a page of their own, which comes to the front; for a page that stands behind it none is prepared.
  const broughtToFront = async () => {
    await browser.evaluate(`chrome.tabs.update(${tabId}, { active: true })
      .then(({ windowId }) => chrome.windows.update(windowId, { focused: true })).then(() => null)`);
    return await shownIn(tabId);
  };
  await expect.poll(broughtToFront, soon).toEqual(cream);
  await inPage(tabId, prepareSerum);
  await expect.poll(() => ready, soon).toBe(true);
  // The page in front goes on as if there were no other.
  await inPage(tabId, 'document.querySelector("p").append(" Our exosomes are FDA approved.")');
  const two = ['FDA approved', ...one];
  await expect.poll(() => shownIn(tabId), soon).toEqual({ ...cream, marks: two, report: two, badge: '2' });

  await inPage(tabId, 'document.querySelector("a").click()');
  const three = ['FDA cleared', 'exosomes stay stable at room temperature', 'inject our exosomes'];
  const shown = { ...cream, path: '/serum', ahead: 0, marks: three, report: three, badge: '3' };
  await expect.poll(() => shownIn(tabId).catch(String), soon).toEqual(shown);
  // The popup of a page that was read knows its tab by its address.
  const address = () => browser.evaluate<string>(`chrome.action.getPopup({ tabId: ${tabId} })`);
  await expect.poll(address, soon).toMatch(new RegExp(`/popup\\.html\\?tab=${tabId}$`));
  await browser.evaluate('chrome.action.openPopup()');
  const popup = await browser.attach(await address());
  const listed = () => popup<string>('document.body.innerText.replace(/\\s+/g, " ")');
  await expect.poll(listed, soon).toContain('Fernwick Exosome Serum 3 red flags');

  const faults: string[] = [];
  const page = await browser.attach(`${server.origin}/serum`, (fault) => faults.push(fault));
  await page('console.error("Heard so far")');
  expect(faults).toEqual(['Heard so far']);
}, 90_000);

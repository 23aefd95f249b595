import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { attachTo, opened, type TargetPage } from './target.ts';

/** The toolbar popup, opened as a click on its button opens it. */
export interface Popup extends TargetPage {
  close(): Promise<void>;
}

/** Clicks the extension's toolbar button on a tab and returns the popup that opens, once its page (`file`) has loaded. */
export async function openPopup(
  context: BrowserContext,
  page: Page,
  extensionId: string,
  file = 'popup.html',
): Promise<Popup> {
  const session = await sessionOf(context);
  await page.bringToFront();
  const popup = opened(session, `chrome-extension://${extensionId}/${file}`);
  // The method is newer than Playwright's list of them.
  const send = session.send.bind(session) as unknown as (method: string, parameters: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId: await tabOf(session, page) });
  return await pageAt(session, await popup);
}

/**
 * Has the extension open its popup over a tab, once with another of its pages (`file`) in it, and returns that once it has loaded. A
 * click by way of the debugger opens the developer tools on what it opens, and the first answers of the browser wait for their window;
 * this does not, and takes as long as for a reader. It lets the extension into nothing.
 */
export async function openPopupAlone(
  context: BrowserContext,
  page: Page,
  extensionId: string,
  file?: string,
): Promise<Popup> {
  const session = await sessionOf(context);
  const worker = context.serviceWorkers().find((each) => new URL(each.url()).host === extensionId);
  if (!worker) throw new Error('No worker of the extension runs that could open its popup.');
  await page.bringToFront();
  // The address that a tab's popup has names the tab, and is given back to it.
  const own = file === undefined ? null : await worker.evaluate<string>(addressOfPopup(file));
  const popup = opened(session, `chrome-extension://${extensionId}/${file ?? 'popup.html'}`);
  await worker.evaluate('chrome.action.openPopup()');
  const shown = await pageAt(session, await popup);
  if (own !== null) await worker.evaluate(addressOfPopup(own));
  return shown;
}

/** In the extension's worker: gives the popup of the tab in front an address; its value is the one before. */
const addressOfPopup = (address: string) => `chrome.tabs.query({ active: true, currentWindow: true })
  .then(async ([{ id: tabId }]) => {
    const before = await chrome.action.getPopup({ tabId });
    await chrome.action.setPopup({ tabId, popup: ${JSON.stringify(address)} });
    return before;
  })`;

async function sessionOf(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no debugging session.');
  return session;
}

/** The side panel that opens when `open` is done, once its page has loaded. */
export async function openedSidePanel(
  context: BrowserContext,
  extensionId: string,
  open: () => Promise<unknown>,
): Promise<Popup> {
  const session = await sessionOf(context);
  const panel = opened(session, `chrome-extension://${extensionId}/sidepanel.html`);
  await open();
  return await pageAt(session, await panel);
}

async function pageAt(session: CDPSession, targetId: string): Promise<Popup> {
  const page = await attachTo(session, targetId);
  await page.evaluate('document.readyState === "complete" || new Promise((done) => addEventListener("load", done))');
  return {
    ...page,
    async close() {
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
      await session.detach();
    },
  };
}

/** The tab target that holds a page: the one whose page target is this page's. */
async function tabOf(session: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter(({ url }) => url === page.url());
  const tab = tabs.at(-1);
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  return tab.targetId;
}

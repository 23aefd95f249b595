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
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no debugging session.');
  await page.bringToFront();
  const popup = opened(session, `chrome-extension://${extensionId}/${file}`);
  // The method is newer than Playwright's list of them.
  const send = session.send.bind(session) as unknown as (method: string, parameters: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId: await tabOf(session, page) });
  return await pageAt(session, await popup);
}

/** From then on a click on the toolbar button opens another page of the extension over this popup's tab, and over no other. */
export async function setPopup(popup: Popup, file: string): Promise<void> {
  await popup.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
    .then(([{ id }]) => chrome.action.setPopup({ tabId: id, popup: '${file}' }))`);
}

/** The side panel that opens when `open` is done, once its page has loaded. */
export async function openedSidePanel(
  context: BrowserContext,
  extensionId: string,
  open: () => Promise<unknown>,
): Promise<Popup> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no debugging session.');
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

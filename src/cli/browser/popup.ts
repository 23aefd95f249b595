import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { attachTo, type TargetPage } from './target.ts';

/** The toolbar popup, opened as a click on its button opens it. */
export interface Popup extends TargetPage {
  close(): Promise<void>;
}

const waitMilliseconds = 15_000;

/** Clicks the extension's toolbar button on a tab and returns the popup that opens, once its page has loaded. */
export async function openPopup(context: BrowserContext, page: Page, extensionId: string): Promise<Popup> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no debugging session.');
  await page.bringToFront();
  const opened = popupTarget(session, extensionId);
  // The method is newer than Playwright's list of them.
  const send = session.send.bind(session) as unknown as (method: string, parameters: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId: await tabOf(session, page) });
  const targetId = await opened;
  const popup = await attachTo(session, targetId);
  await popup.evaluate('document.readyState === "complete" || new Promise((done) => addEventListener("load", done))');
  return {
    ...popup,
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

function popupTarget(session: CDPSession, extensionId: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The popup did not open.')), waitMilliseconds);
    const seen = ({ targetInfo }: { targetInfo: { targetId: string; url: string } }) => {
      if (!targetInfo.url.startsWith(`chrome-extension://${extensionId}/popup.html`)) return;
      clearTimeout(timer);
      session.off('Target.targetCreated', seen);
      session.off('Target.targetInfoChanged', seen);
      resolve(targetInfo.targetId);
    };
    session.on('Target.targetCreated', seen);
    session.on('Target.targetInfoChanged', seen);
    void session.send('Target.setDiscoverTargets', { discover: true });
  });
}

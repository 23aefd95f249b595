import type { Page } from 'playwright-core';
import { assess } from '../../../rules/index.ts';
import { type Choices, defaultChoices, showReport } from '../../choices/index.ts';
import { shopOrigin } from '../../demo/shop.ts';
import type { TabReport } from '../../platform/messages/index.ts';
import { readHtml } from '../read-html.ts';
import type { Stage } from './view.ts';

/** What the tab under a popup says when it is asked. */
export interface TabAnswers {
  /** Undefined where the browser does not tell. */
  readonly url?: string;
  /** Null where no reader answers. */
  readonly report: TabReport | null;
}

/** Where the page under a popup stands. */
export const shopAddress = `${shopOrigin}/gallery/page`;

/** The report of a page, as its reader would give it to someone who chose this. */
export function reportOf(html: string, choices: Choices = defaultChoices): TabAnswers {
  const url = shopAddress;
  const shown = showReport(assess(readHtml(html, url).page), choices, url);
  return { url, report: { state: 'read', opinionsOff: choices.opinionsOff, ...shown } };
}

/**
 * Shows a page of the built extension. Its code is what runs, and this browser's; the one thing made up is what the tab under
 * a popup answers, so that states which pass in a moment, or need a click, hold still.
 */
export async function openExtensionPage(page: Page, file: string, stage: Stage, tab?: TabAnswers): Promise<void> {
  if (tab) await page.addInitScript(answerAs, tab);
  await page.goto(`chrome-extension://${stage.extensionId}/${file}`);
  await page.waitForFunction(
    () => document.querySelector('main:not([aria-busy="true"]), [role="progressbar"]') !== null,
  );
}

/** Runs in the page, before its own scripts. */
function answerAs(tab: TabAnswers): void {
  const { tabs, scripting } = (globalThis as unknown as { chrome: Record<string, Record<string, unknown>> }).chrome;
  if (!tabs || !scripting) throw new Error('This is no page of the extension.');
  // Asked with a callback by the polyfill, without one by others.
  tabs.query = (_: unknown, reply?: (found: object[]) => void) => {
    const found = [{ id: 1, ...(tab.url !== undefined && { url: tab.url }) }];
    reply?.(found);
    return Promise.resolve(found);
  };
  tabs.sendMessage = (...asked: unknown[]) => {
    const reply = asked.at(-1);
    if (typeof reply === 'function') reply(tab.report);
    return Promise.resolve(tab.report);
  };
  // There is no such tab to let a reader into.
  scripting.executeScript = () => Promise.resolve([]);
}

import { openExtensionPage } from '../extension-page.ts';
import type { View } from '../view.ts';

/** The options page. */
export const optionsViews: readonly View[] = [
  {
    name: 'options',
    of: 'extension',
    size: { width: 960, height: 800 },
    open: (page, stage) => openExtensionPage(page, 'options.html', stage),
  },
  {
    name: 'options-bad-address',
    of: 'extension',
    size: { width: 960, height: 800 },
    async open(page, stage) {
      await openExtensionPage(page, 'options.html', stage);
      await page.fill('#add-site', 'no address');
      await page.press('#add-site', 'Enter');
      await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
    },
  },
];

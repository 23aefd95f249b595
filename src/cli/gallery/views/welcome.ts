import { openExtensionPage } from '../extension-page.ts';
import type { View } from '../view.ts';

/** The first page, its example marked. */
export const welcomeViews: readonly View[] = [
  {
    name: 'welcome',
    of: 'extension',
    size: { width: 960, height: 800 },
    async open(page, stage) {
      await openExtensionPage(page, 'welcome.html', stage);
      await page.waitForFunction(() => [...CSS.highlights.keys()].some((key) => key.startsWith('exosome-claim-')));
    },
  },
];

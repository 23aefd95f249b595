import { openExtensionPage, reportOf, type TabAnswers } from '../extension-page.ts';
import { shopPageHtml } from '../shop-page.ts';
import type { View } from '../view.ts';

/** The side panel beside a tab that answers so. */
function panel(name: string, tab: () => TabAnswers): View {
  return {
    name: `panel-${name}`,
    of: 'extension',
    size: { width: 460, height: 800 },
    open: (page, stage) => openExtensionPage(page, 'sidepanel.html', stage, tab()),
  };
}

/** What the side panel shows otherwise than the popup, and its list. */
export const sidePanelViews: readonly View[] = [
  panel('one-product', () => reportOf(shopPageHtml('serum'))),
  panel('needs-a-click', () => ({ report: null })),
];

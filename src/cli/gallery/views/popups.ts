import { defaultChoices, hiddenOnPage } from '../../../choices/index.ts';
import { openExtensionPage, reportOf, shopAddress, type TabAnswers } from '../extension-page.ts';
import { shopPageHtml } from '../shop-page.ts';
import type { View } from '../view.ts';

/** The popup over a tab that answers so. */
function popup(name: string, tab: () => TabAnswers): View {
  return {
    name: `popup-${name}`,
    of: 'extension',
    size: { width: 380, height: 600 },
    open: (page, stage) => openExtensionPage(page, 'popup.html', stage, tab()),
  };
}

const over = (shopPage: string) => () => reportOf(shopPageHtml(shopPage));

/** The popup in every state. */
export const popupViews: readonly View[] = [
  popup('reading', () => ({ url: 'https://www.sephora.com/product', report: { state: 'reading' } })),
  popup('innocent', over('candles')),
  popup('one-product', over('serum')),
  popup('few-claims', over('modest')),
  popup('several-products', over('listing')),
  popup('hidden-by-choice', () =>
    reportOf(shopPageHtml('serum'), {
      ...defaultChoices,
      kindsOff: ['fda-approved'],
      levels: { ...defaultChoices.levels, good: false },
    }),
  ),
  popup('hidden-on-this-page', () =>
    reportOf(shopPageHtml('serum'), {
      ...defaultChoices,
      hidden: [hiddenOnPage({ claim: 'fda-approved', text: 'FDA approved' }, shopAddress)],
    }),
  ),
  popup('muted', () => ({ url: 'https://shop.example/serum', report: { state: 'muted' } })),
  popup('language-not-covered', over('korean')),
  popup('parts-not-read', over('unread-parts')),
  popup('not-switched-on', () => ({ url: 'https://shop.example/serum', report: null })),
  popup('own-page', () => ({ url: 'chrome://settings/', report: null })),
  popup('not-let-in', () => ({ report: null })),
  popup('does-not-answer', () => ({ url: 'https://www.sephora.com/product', report: null })),
];

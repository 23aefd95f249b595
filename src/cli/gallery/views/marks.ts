import { openShopPage } from '../shop-page.ts';
import type { View } from '../view.ts';

/** Nothing on the page is ours to translate; only which way it runs may matter. */
const except = ['long', 'cjk'] as const;

/** Marks on a page with claims of every level, and on one with fifty of them. */
export const markViews: readonly View[] = [
  {
    name: 'marks',
    of: 'shop',
    except,
    size: { width: 960, height: 640 },
    open: (page, stage) => openShopPage(page, 'serum', stage),
  },
  {
    name: 'marks-fifty',
    of: 'shop',
    except,
    size: { width: 960, height: 1400 },
    open: (page, stage) => openShopPage(page, 'many-claims', stage),
  },
];

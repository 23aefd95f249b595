import { openShopPage } from '../shop-page.ts';
import type { View } from '../view.ts';

/** Marks on a page with claims of every level, and on one with fifty of them. */
export const markViews: readonly View[] = [
  {
    name: 'marks',
    of: 'shop',
    size: { width: 960, height: 640 },
    open: (page, stage) => openShopPage(page, 'serum', stage),
  },
  {
    name: 'marks-fifty',
    of: 'shop',
    size: { width: 960, height: 1400 },
    open: (page, stage) => openShopPage(page, 'many-claims', stage),
  },
];

import { type OpenedBy, openCard, openShopPage } from '../shop-page.ts';
import type { View } from '../view.ts';

/** The card over the claim that these words of the page are. */
function card(name: string, words: string, by: OpenedBy = 'hover', shopPage = 'serum'): View {
  return {
    name: `card-${name}`,
    of: 'shop',
    size: { width: 960, height: 680 },
    async open(page, stage) {
      await openShopPage(page, shopPage, stage);
      await openCard(page, words, by);
    },
  };
}

/** The card at each level, over claims that lie over each other, pinned, and with much to say. On a small screen it is a sheet. */
export const cardViews: readonly View[] = [
  card('red-flag', 'FDA approved'),
  card('caution', '15 billion exosomes'),
  card('good-sign', 'For external use only'),
  card('in-line', 'Softens the look'),
  card('second-opinions', 'Stays stable'),
  card('pinned', 'inject our exosomes', 'click'),
  card('overlapping', 'plant exosomes', 'click', 'overlapping'),
];

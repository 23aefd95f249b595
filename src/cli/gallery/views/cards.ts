import { inCard, type OpenedBy, openCard, openShopPage } from '../shop-page.ts';
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

/** "Not this one" in a card, its menu open; then hidden on this page, with the way back. */
const notThisOne = (name: string, hide: boolean): View => ({
  name: `card-${name}`,
  of: 'shop',
  size: { width: 960, height: 680 },
  async open(page, stage) {
    await openShopPage(page, 'modest', stage);
    await openCard(page, 'platelets', 'click');
    await inCard(page, '.not-this-one summary', true);
    if (hide) await inCard(page, '.not-this-one .choice', true);
    await inCard(page, hide ? '.not-this-one > .choice' : '.advice');
  },
});

/** The card at each level, over claims that lie over each other, pinned, and with much to say. On a small screen it is a sheet. */
export const cardViews: readonly View[] = [
  card('red-flag', 'FDA approved'),
  card('caution', '15 billion exosomes'),
  card('good-sign', 'For external use only'),
  card('in-line', 'Softens the look'),
  card('second-opinions', 'Stays stable'),
  card('pinned', 'inject our exosomes', 'click'),
  notThisOne('not-this-one', false),
  notThisOne('hidden', true),
  card('overlapping', 'plant exosomes', 'click', 'overlapping'),
];

import type { PageText } from '../types.ts';

/** The share of a page's text from which its cards are what it is about. */
const share = 0.3;

/** A page of many products owes no source or storage of its own; a treatment with its prices does. */
export function isListing(page: PageText): boolean {
  let listing = known.get(page);
  if (listing === undefined) {
    listing = isMostlyCards(page);
    known.set(page, listing);
  }
  return listing;
}

/** Asked again for each claim that holds of all exosomes. */
const known = new WeakMap<PageText, boolean>();

function isMostlyCards(page: PageText): boolean {
  const sizes = { listing: 0, page: 0, 'cross-sell': 0 };
  for (const { product, role, text } of page.blocks) {
    const place = page.products[product]?.place ?? 'page';
    if (role !== 'navigation' && role !== 'footer') sizes[place] += text.length;
  }
  return sizes.listing > (sizes.listing + sizes.page) * share;
}

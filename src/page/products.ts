import type { ProductScope } from '../../rules/types.ts';
import { type Card, cardsOf, nameOf } from './cards.ts';
import { crossSellBoxes, itemsOf } from './cross-sell.ts';
import { type Layout, sizeOf } from './layout.ts';
import { isMainProduct, mainScope } from './main-product.ts';
import type { Metadata } from './metadata.ts';
import { type Box, within } from './outline.ts';
import { pricedRows, pricedTerms } from './price-lists.ts';
import { pricedRuns } from './priced-runs.ts';
import type { DataTable } from './tables.ts';

export interface Products {
  readonly scopes: readonly ProductScope[];
  /** Index of the innermost scope, by index of the piece. */
  readonly of: readonly number[];
}

const mostScopes = 2000;

/** The page's own product first, then every card, price-list row and shelf in reading order. */
export function productsOf(layout: Layout, tables: readonly DataTable[], metadata: Metadata): Products {
  const priced = [...pricedRows(layout, tables), ...pricedTerms(layout)];
  const boxed = [...cardsOf(layout, priced), ...priced];
  const found = [...boxed, ...pricedRuns(layout, boxed)];
  const shelves = crossSellBoxes(layout, found);
  const cards = areTiers(layout, found, shelves) ? [] : found;
  const own = isMainProduct(layout, metadata, [...cards.map(({ box }) => box), ...shelves]);
  const places = new Map<Box, ProductScope>();
  const runs: { card: Card; scope: ProductScope }[] = [];
  for (const shelf of shelves) {
    const inShelf = cards.some(({ box }) => within(box, shelf)) ? [] : itemsOf(layout, shelf);
    places.set(shelf, scope(nameOf(layout, shelf), 'cross-sell'));
    for (const { box, name } of inShelf) places.set(box, scope(name, 'cross-sell'));
  }
  for (const card of cards) {
    const shelved = shelves.some((shelf) => within(card.box, shelf));
    const made = scope(card.name, shelved || (own && isBelow(layout, card)) ? 'cross-sell' : 'listing');
    if (card.pieces) runs.push({ card, scope: made });
    else places.set(card.box, made);
  }
  const scopes = [mainScope(layout, metadata, own, [...places.keys()])];
  const ofBox: number[] = [];
  for (const box of layout.boxes) {
    const found = places.get(box);
    if (found && scopes.length < mostScopes) ofBox.push(scopes.push(found) - 1);
    else ofBox.push(box.parent ? (ofBox[box.parent.index] ?? 0) : 0);
  }
  const of = layout.pieces.map(({ box }) => ofBox[box.index] ?? 0);
  for (const { card, scope: made } of runs) {
    if (scopes.length < mostScopes) of.fill(scopes.push(made) - 1, ...(card.pieces ?? [0, 0]));
  }
  return { scopes, of };
}

const mostTiers = 4;

/**
 * A few plain rows of prices on a page that says much more: sessions and packages of the one thing that the page is about.
 * What is linked, pictured or on a shelf is a thing of its own.
 */
function areTiers(layout: Layout, cards: readonly Card[], shelves: readonly Box[]): boolean {
  if (cards.length === 0 || cards.length > mostTiers) return false;
  if (
    cards.some(
      ({ box }) => box.tag === 'a' || box.links > 0 || box.images > 0 || shelves.some((shelf) => within(box, shelf)),
    )
  )
    return false;
  const all = layout.characters.at(-1) ?? 0;
  const own = cards.reduce(
    (sum, { box, pieces }) => sum + sizeOf(layout, pieces ? { ...box, first: pieces[0], last: pieces[1] } : box),
    0,
  );
  return own < all * 0.3;
}

function scope(name: string, place: ProductScope['place']): ProductScope {
  return { name, kind: 'listing-card', main: false, place };
}

/** Cards above the page's own name are no shelf below it; neither are price lists, which are the page's own. */
function isBelow(layout: Layout, { box, pieces }: Card): boolean {
  return pieces === undefined && box.tag !== 'tr' && box.first > layout.mainHeading;
}

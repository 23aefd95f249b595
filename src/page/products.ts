import type { ProductScope } from '../../rules/types.ts';
import { nameOf } from './card-name.ts';
import { type Card, cardsOf } from './cards.ts';
import { crossSellBoxes, itemsOf } from './cross-sell.ts';
import { firstAndLast, innermost, piecesOf } from './extent.ts';
import { type Layout, sizeBetween } from './layout.ts';
import { isMainProduct, mainScope } from './main-product.ts';
import type { Metadata } from './metadata.ts';
import type { Box } from './outline.ts';
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
  const shelfOf = innermost(layout, shelves);
  const cards = areTiers(layout, found, shelfOf) ? [] : found;
  const elsewhere = piecesOf(layout, [...cards, ...shelves.map((box) => ({ box }))]);
  const listed = areThePage(layout, cards);
  const own = !listed && isMainProduct(layout, metadata, elsewhere);
  const closing = areClosing(layout, cards);
  const filled = new Set(cards.map(({ box }) => shelfOf[box.index]));
  const places = new Map<Box, ProductScope>();
  const runs: { card: Card; scope: ProductScope }[] = [];
  for (const shelf of shelves) {
    places.set(shelf, scope(nameOf(layout, shelf), 'cross-sell'));
    const items = filled.has(shelf) ? [] : itemsOf(layout, shelf);
    for (const { box, name } of items) places.set(box, scope(name, 'cross-sell'));
  }
  for (const card of cards) {
    const shelved = !listed && shelfOf[card.box.index] !== null;
    const beside = shelved || ((own || closing) && isBelow(layout, card));
    const made = scope(card.name, beside ? 'cross-sell' : 'listing');
    if (card.pieces) runs.push({ card, scope: made });
    else places.set(card.box, made);
  }
  const scopes = [mainScope(layout, metadata, own, elsewhere)];
  const ofBox: number[] = [];
  for (const box of layout.boxes) {
    const given = places.get(box);
    if (given && scopes.length < mostScopes) ofBox.push(scopes.push(given) - 1);
    else ofBox.push(box.parent ? (ofBox[box.parent.index] ?? 0) : 0);
  }
  const of = layout.pieces.map(({ box }) => ofBox[box.index] ?? 0);
  for (const { card, scope: made } of runs) {
    if (scopes.length < mostScopes) of.fill(scopes.push(made) - 1, ...firstAndLast(card));
  }
  return { scopes, of };
}

const mostTiers = 4;

/**
 * A few plain rows of prices on a page that says much more: sessions and packages of the one thing that the page is about.
 * What is linked, pictured or on a shelf, the page's last one too, is a thing of its own.
 */
function areTiers(layout: Layout, cards: readonly Card[], shelfOf: readonly (Box | null)[]): boolean {
  if (cards.length === 0 || cards.length > mostTiers) return false;
  if (areClosing(layout, cards) && cards.some((card) => isBelow(layout, card))) return false;
  const plain = cards.every(({ box }) => box.tag !== 'a' && box.links + box.images === 0 && !shelfOf[box.index]);
  const own = cards.reduce((sum, card) => sum + sizeBetween(layout, ...firstAndLast(card)), 0);
  return plain && own < sizeBetween(layout, 0, layout.pieces.length) * 0.3;
}

/** A few cards behind a long text of the page's own: a shelf at its end, not what the page lists. */
function areClosing(layout: Layout, cards: readonly Card[]): boolean {
  const all = sizeBetween(layout, 0, layout.pieces.length);
  const first = cards[0];
  if (!first) return false;
  const own = cards.reduce((sum, card) => sum + sizeBetween(layout, ...firstAndLast(card)), 0);
  return own < all * 0.25 && sizeBetween(layout, 0, firstAndLast(first)[0]) > all * 0.6;
}

const fewestListed = 5;

/** Most of what the page says stands in cards: it lists them, whatever its markup calls them. */
function areThePage(layout: Layout, cards: readonly Card[]): boolean {
  if (cards.length < fewestListed) return false;
  const own = cards.reduce((sum, card) => sum + sizeBetween(layout, ...firstAndLast(card)), 0);
  return own > sizeBetween(layout, 0, layout.pieces.length) * 0.6;
}

function scope(name: string, place: ProductScope['place']): ProductScope {
  return { name, kind: 'listing-card', main: false, place };
}

/** Cards above the page's own name are no shelf below it; neither are price lists, which are the page's own. */
function isBelow(layout: Layout, { box, pieces }: Card): boolean {
  return pieces === undefined && box.tag !== 'tr' && box.first > layout.mainHeading;
}

import { nameOf, startsStrong } from './card-name.ts';
import type { Extent } from './extent.ts';
import { type Layout, piecesIn, signature, sizeOf } from './layout.ts';
import { part } from './names.ts';
import type { Box, Piece } from './outline.ts';
import { beforePrice, countPrices, isCartText, isPrice } from './prices.ts';
import { isQuestion } from './question-text.ts';

/** A thing that the page offers, and what the page calls it; without a box of its own it is lines of one. */
export interface Card extends Extent {
  readonly name: string;
}

const unlikely = part.navigation | part.footer | part.review | part.faq | part.howTo | part.ingredients;
const largest = 900;
const mostPieces = 30;
const mostPrices = 5;

/**
 * Product cards: siblings of one shape, each with a name and a price, a button that buys, or (in what is named a product or
 * leads to one) a linked picture. The innermost such row counts, so a chapter with cards or a price list in it is no card.
 */
export function cardsOf(layout: Layout, rowsOfTables: readonly Card[]): readonly Card[] {
  const holdsCards: boolean[] = layout.boxes.map(() => false);
  for (const { box } of rowsOfTables) holdsCards[box.index] = true;
  const found: Card[] = [];
  for (let index = layout.boxes.length - 1; index >= 0; index--) {
    const parent = layout.boxes[index];
    if (!parent) continue;
    for (const siblings of rows(layout.children[index] ?? [])) {
      if (siblings.some((box) => holdsCards[box.index])) continue;
      const cards = siblings.flatMap((box) => cardOf(layout, box) ?? []);
      if (cards.length < 2 || cards.length < siblings.length * 0.6) continue;
      for (const card of namedApart(layout, cards)) found.push(card);
      holdsCards[index] = true;
    }
    if (holdsCards[index] && parent.parent) holdsCards[parent.parent.index] = true;
  }
  return found.sort((left, right) => left.box.index - right.box.index);
}

/** Cards that all go by one name have it from a label ("Quick view"), and each its own beside that. */
function namedApart(layout: Layout, cards: readonly Card[]): readonly Card[] {
  const names = new Set(cards.map(({ name }) => name));
  if (cards.length < 3 || names.size > 1) return cards;
  return cards.map((card) => ({ ...card, name: nameOf(layout, card.box, names) || card.name }));
}

const cardTags = new Set(['div', 'li', 'p', 'article', 'section', 'a', 'figure', 'product-card']);

function rows(children: readonly Box[]): readonly (readonly Box[])[] {
  const kinds = new Map<string, Box[]>();
  for (const box of children) {
    if (box.first === box.last || !(cardTags.has(box.tag) || box.tag.includes('-'))) continue;
    const key = signature(box);
    const kind = kinds.get(key);
    if (kind) kind.push(box);
    else kinds.set(key, [box]);
  }
  return [...kinds.values()].filter((kind) => kind.length > 1);
}

function cardOf(layout: Layout, box: Box): Card | null {
  const inside = layout.inside[box.index] ?? 0;
  const names = layout.names[box.index] ?? 0;
  if (inside & unlikely || (names & part.variant && !hasHeading(layout, box))) return null;
  const count = box.last - box.first;
  if (count > mostPieces || sizeOf(layout, box) > largest) return null;
  if (!isSold(layout, box, count)) return null;
  const name = nameOf(layout, box);
  return name === '' || isQuestion(name) ? null : { box, name };
}

function isSold(layout: Layout, box: Box, count: number): boolean {
  const pieces = piecesIn(layout, box);
  if (count < 2 && !isWholeLine(box, pieces[0])) return false;
  const prices = pieces.reduce((sum, { text }) => sum + countPrices(whereAPriceStands(text), mostPrices + 1), 0);
  if (prices > mostPrices) return false;
  if (prices > 0 || pieces.some(({ text }) => isCartText(text))) return true;
  if (box.tag === 'a' && box.images === 0 && count === 1) return true;
  if (box.links === 0) return false;
  const shelved = ((layout.inside[box.index] ?? 0) & part.crossSell) !== 0;
  return shelved || (box.images > 0 && leadsToProduct(layout, box));
}

function hasHeading(layout: Layout, box: Box): boolean {
  return piecesIn(layout, box).some((piece) => (layout.headingLevel[piece.box.index] ?? 0) > 0);
}

const tiles = / (?:tiles|cards|products) /;

function endsInPrice(text: string): boolean {
  const words = text.split(' ');
  return words.length > 1 && (isPrice(words.slice(-1).join(' ')) || isPrice(words.slice(-2).join(' ')));
}

/** No line on a shelf is longer, nor the name that it begins with. */
const longestLine = 160;
const longestName = 70;

/** "Rose Body Oil AED 89 – calms in a minute": a name in capitals, its price, and what is said of it. */
function isNamedAndPriced(text: string): boolean {
  const name = text.length > longestLine ? null : beforePrice(text);
  if (name === null || name.length > longestName || /(?:[!?:;]|\p{L}{4}\.)\s/u.test(name)) return false;
  return (name.match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? []).length >= 2;
}

/** A card of one line: a picture or link in a box, a line that opens in bold or ends in a price, a link among tiles. */
function isWholeLine(box: Box, line: Piece | undefined): boolean {
  if (box.tag === 'a') return box.images > 0 || tiles.test(` ${box.parent?.attributes.class ?? ''} `);
  if (box.links > 0 || box.images > 0) return true;
  return (
    line !== undefined && box.block && (startsStrong(line) || endsInPrice(line.text) || isNamedAndPriced(line.text))
  );
}

/** A short line whole; of a long one its first and last words, as prose in between may speak of any sum. */
export function whereAPriceStands(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 60)} … ${text.slice(-24)}`;
}

const productAddress =
  /\/(?:products?|produits?|produkte?|productos?|produtos?|prodotti|item|dp|p|shop|goods)\/[^/?#]/i;

function leadsToProduct(layout: Layout, box: Box): boolean {
  for (let index = box.index; index < box.end; index++) {
    const { href } = layout.boxes[index]?.attributes ?? {};
    if (href && productAddress.test(href)) return true;
  }
  return false;
}

import { firstPart, nameOf } from './card-name.ts';
import type { Card } from './cards.ts';
import { type Layout, piecesIn, sizeOf } from './layout.ts';
import { part } from './names.ts';
import { type Box, within } from './outline.ts';
import { hasPrice } from './prices.ts';

/** Parts of the page that markup or position say are offered beside the main thing, outermost first. */
export function crossSellBoxes(layout: Layout, cards: readonly Card[]): readonly Box[] {
  const named = layout.boxes.filter((box) => {
    const around = box.parent ? (layout.inside[box.parent.index] ?? 0) : 0;
    return ((layout.inside[box.index] ?? 0) & ~around & part.crossSell) !== 0 && box.last > box.first;
  });
  const apart = layout.boxes.filter((box) => {
    if (!isSetApart(layout, box) && !isShelf(layout, box) && !isPricedLine(layout, box)) return false;
    return !cards.some((card) => within(card.box, box));
  });
  const found = [...named, ...apart].sort((left, right) => left.index - right.index);
  let end = 0;
  return found.filter((box) => {
    if (box.index < end) return false;
    end = box.end;
    return true;
  });
}

const barred = part.navigation | part.footer | part.review | part.faq | part.ingredients;
const wrappers = new Set(['section', 'aside', 'div']);
/** So many siblings at the end of the page are looked at. */
const lastFew = 8;
const chapterTags = new Set(['h2', 'h3', 'h4']);

/**
 * A wrapped heading with a line or list of names at the very end of a page, below its `main` or where its own chapters are
 * not wrapped: no chapter of the text but a shelf below it.
 */
function isSetApart(layout: Layout, box: Box): boolean {
  const count = box.last - box.first;
  if (!wrappers.has(box.tag) || !box.parent || count < 2 || count > 12 || sizeOf(layout, box) > 600) return false;
  if ((layout.inside[box.index] ?? 0) & barred || layout.mainHeading < 0 || box.first <= layout.mainHeading)
    return false;
  const siblings = layout.children[box.parent.index] ?? [];
  const after = siblings.slice(-lastFew);
  if (!after.includes(box)) return false;
  const below = siblings.some(({ tag, last }) => tag === 'main' && last <= box.first);
  if (!below && siblings.filter(({ tag }) => chapterTags.has(tag)).length < 2) return false;
  if (after.some((other) => other.index > box.index && speaks(layout, other))) return false;
  const pieces = piecesIn(layout, box).filter(({ image }) => !image);
  const [heading, ...rest] = pieces;
  if (!heading || (layout.headingLevel[heading.box.index] ?? 0) === 0 || rest.length === 0) return false;
  return (
    rest.every(({ text }) => isLineOfNames(text)) || (rest.length > 1 && rest.every(({ text }) => isBareName(text)))
  );
}

function speaks(layout: Layout, box: Box): boolean {
  return box.last > box.first && !((layout.inside[box.index] ?? 0) & barred);
}

/** An aside below the page's name that is made of names or links. */
function isShelf(layout: Layout, box: Box): boolean {
  if (box.tag !== 'aside' || box.first === box.last || (layout.inside[box.index] ?? 0) & barred) return false;
  if (layout.mainHeading < 0 || box.first <= layout.mainHeading || sizeOf(layout, box) > 900) return false;
  const lines = piecesIn(layout, box).filter(({ text, image }) => !image && isLineOfNames(text));
  return lines.length > 0 || countLinks(layout, box) >= 2;
}

function countLinks(layout: Layout, box: Box): number {
  return layout.boxes.slice(box.index, box.end).filter(({ tag }) => tag === 'a').length;
}

function entriesOf(text: string): readonly string[] {
  return text
    .split(/[·•|]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function isLineOfNames(text: string): boolean {
  const entries = entriesOf(text);
  return entries.length >= 2 && entries.every((entry) => entry.length <= 80 && !/[.!?。！？]$/.test(entry));
}

function isBareName(text: string): boolean {
  return text.length <= 60 && !/[.!?。！？:：]$/.test(text);
}

/** One line with several names, each with its price. */
function isPricedLine(layout: Layout, box: Box): boolean {
  if (!box.block || box.last - box.first !== 1 || box.first <= layout.mainHeading) return false;
  const piece = layout.pieces[box.first];
  if (!piece || piece.image || piece.text.length > 600 || (layout.inside[box.index] ?? 0) & barred) return false;
  const entries = piece.text.split(/[·•]/).map((entry) => entry.trim());
  const priced = entries.filter((entry) => hasPrice(entry) && isNamed(entry));
  return priced.length >= 2 && priced.length * 3 >= entries.length * 2;
}

/** The items of a shelf that has no cards: the children of its innermost list-like box, each named by its first words. */
export function itemsOf(layout: Layout, shelf: Box): readonly Card[] {
  for (let index = shelf.index; index < shelf.end; index++) {
    const items = (layout.children[index] ?? []).filter((box) => {
      return box.block && box.last > box.first && (layout.headingLevel[box.index] ?? 0) === 0;
    });
    const kinds = new Set(items.map(({ tag }) => tag));
    if (items.length < 2 || kinds.size > 1) continue;
    return items.map((box) => ({ box, name: firstPart(nameOf(layout, box)) }));
  }
  return [];
}

/** Two words of letters, one behind the other: more than a price with its unit. */
function isNamed(entry: string): boolean {
  const words = entry.split(' ');
  return words.some((word, index) => /\p{L}{3}$/u.test(word) && /\p{L}{2}/u.test(words[index + 1] ?? ''));
}

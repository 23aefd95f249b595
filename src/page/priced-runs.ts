import { firstPart } from './card-name.ts';
import { type Card, whereAPriceStands } from './cards.ts';
import { piecesOf } from './extent.ts';
import { blockOf, type Layout } from './layout.ts';
import { part } from './names.ts';
import type { Box } from './outline.ts';
import { hasPrice } from './prices.ts';

const fewest = 3;
const longest = 10;
const barred = part.navigation | part.footer | part.review | part.faq | part.howTo;

/**
 * Price lists without boxes: headings of one level in a row, each over a price, or lines of one paragraph that each end in a
 * price. What stands between one and the next belongs to it.
 */
export function pricedRuns(layout: Layout, cards: readonly Card[]): readonly Card[] {
  const taken = piecesOf(layout, cards);
  const holding = new Set(cards.flatMap(({ box }) => around(box)));
  const rows = new Map<string, { box: Box; starts: number[] }>();
  for (const [index, piece] of layout.pieces.entries()) {
    if (piece.image || (layout.inside[piece.box.index] ?? 0) & barred || index === layout.mainHeading) continue;
    const level = layout.headingLevel[piece.box.index] ?? 0;
    const block = blockOf(piece.box);
    const box = level > 0 ? block.parent : block;
    if (!box || level === 1 || (level === 0 && !isPricedLine(layout, index, block))) continue;
    if (taken[index] || holding.has(box)) continue;
    const key = `${box.index} ${level}`;
    const row = rows.get(key);
    if (row) row.starts.push(index);
    else rows.set(key, { box, starts: [index] });
  }
  return [...rows.values()].flatMap(({ box, starts }) => runOf(layout, box, starts));
}

/** What stands closely around a card, and so is a row of cards already. */
function around(box: Box): readonly Box[] {
  return [box, box.parent, box.parent?.parent].filter((each) => each !== null && each !== undefined);
}

/** A line among other lines of the same block, with a name and a price. */
function isPricedLine(layout: Layout, index: number, block: Box): boolean {
  const text = layout.pieces[index]?.text ?? '';
  if (block.last - block.first < fewest || text.length > 120 || text.endsWith('?')) return false;
  return hasPrice(text) && /\p{L}{2,}.*\p{L}{2,}/u.test(text);
}

function runOf(layout: Layout, box: Box, starts: readonly number[]): readonly Card[] {
  if (starts.length < fewest) return [];
  const reach = starts.slice(1).map((next, index) => next - (starts[index] ?? 0));
  const most = Math.min(
    longest,
    reach.reduce((held, each) => Math.max(held, each), 1),
  );
  const cards = starts.map((start, index): Card & { pieces: readonly [number, number] } => {
    const end = Math.min(starts[index + 1] ?? box.last, start + most);
    return { box, name: firstPart(layout.pieces[start]?.text ?? ''), pieces: [start, end] };
  });
  const priced = cards.filter(({ pieces }) => {
    return layout.pieces.slice(...pieces).some(({ text }) => hasPrice(whereAPriceStands(text)));
  });
  return priced.length >= fewest && priced.length >= cards.length * 0.6 ? cards : [];
}

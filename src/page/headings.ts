import { closingOf } from './closing.ts';
import { innermost } from './extent.ts';
import { blockOf, isAllStrong, type Layout } from './layout.ts';
import { part } from './names.ts';
import { type Box, closest, within } from './outline.ts';
import { hasPrice } from './prices.ts';
import { isMarkedAnswer } from './question-text.ts';

export interface Headings {
  /** Level 1 to 6 where the piece is a heading, 0 elsewhere. */
  readonly level: readonly number[];
  /** The heading that covers the piece, null where none does. */
  readonly over: readonly (number | null)[];
}

const edges = new Set(
  'section article aside nav footer li td th dialog details figure blockquote main body fieldset form'.split(' '),
);

/** `bands`: pieces that stand alone in a row across a whole table, and head the rows below. */
export function headingsOf(layout: Layout, bands: ReadonlyMap<number, Box>): Headings {
  const level = layout.pieces.map((_, index) => (bands.has(index) ? 6 : levelOf(layout, index)));
  const over: (number | null)[] = [];
  let open: { piece: number; level: number; scope: Box | null; main: Box | null }[] = [];
  // Headings of drawers and bars around the main part do not reach into it, nor its own out of it.
  const mains = innermost(
    layout,
    layout.boxes.filter(({ tag, attributes }) => tag === 'main' || attributes.role === 'main'),
  );
  const closing = closingOf(layout);
  for (const [index, piece] of layout.pieces.entries()) {
    const own = level[index] ?? 0;
    open = open.filter(({ scope }) => scope === null || within(piece.box, scope));
    if (own > 0) open = open.filter((heading) => heading.level < own);
    const bar = barOf(layout, index);
    const main = mains[piece.box.index] ?? null;
    const fine = isFinePrint(layout, index);
    const covers = open.findLast((heading) => {
      const isShut = closing && isIn(index, closing.lines) && isIn(heading.piece, closing.chapter);
      if (isShut && heading.piece !== layout.mainHeading) return false;
      if (fine && heading.piece !== layout.mainHeading && isOfWholePage(heading.scope)) return false;
      return barOf(layout, heading.piece) === bar && (heading.main === main || heading.piece === layout.mainHeading);
    });
    over.push(covers?.piece ?? null);
    if (own > 0) open.push({ piece: index, level: own, scope: bands.get(index) ?? scopeOf(layout, index, own), main });
  }
  return { level, over };
}

/** What stands small at the end of a page is no part of the last chapter: "For external use only" below a shelf of other goods. */
function isFinePrint(layout: Layout, index: number): boolean {
  return ((layout.inside[layout.pieces[index]?.box.index ?? 0] ?? 0) & part.finePrint) !== 0;
}

function isIn(piece: number, [first, last]: readonly [number, number]): boolean {
  return piece >= first && piece < last;
}

function isOfWholePage(scope: Box | null): boolean {
  return scope === null || scope.tag === 'body' || scope.tag === 'main';
}

/** Bars and shelves of the site have headings of their own only. */
function barOf(layout: Layout, index: number): number {
  const inside = layout.inside[layout.pieces[index]?.box.index ?? 0] ?? 0;
  return inside & (part.navigation | part.footer | part.crossSell);
}

function levelOf(layout: Layout, index: number): number {
  const piece = layout.pieces[index];
  if (!piece || piece.image) return 0;
  const level = layout.headingLevel[piece.box.index] ?? 0;
  // The page's own name is its first heading, whatever its tag.
  if (index === layout.mainHeading && level > 0) return 1;
  if (level > 0) return isWholeHeading(layout, index, piece.box) ? level : 0;
  return isSummary(piece.box) || isFakeHeading(layout, index) ? 6 : 0;
}

/** A heading tag that was never closed swallows the paragraphs after it: only its first line is the heading. */
function isWholeHeading(layout: Layout, index: number, box: Box): boolean {
  const heading = closest(box, ({ parent }) => !parent || !layout.headingLevel[parent.index]);
  return !heading || heading.last - heading.first <= 3 || index === heading.first;
}

function isSummary(box: Box): boolean {
  return blockOf(box).tag === 'summary' || closest(box, ({ tag }) => tag === 'summary') !== null;
}

const short = 80;
const plainBlocks = new Set(['p', 'div', 'section', 'header', 'button', 'li']);

/** A short line in bold, or named a title by its class, over something longer: a heading in all but its tag. */
function isFakeHeading(layout: Layout, index: number): boolean {
  const piece = layout.pieces[index];
  const next = layout.pieces[index + 1];
  if (!piece || !next || next.image || piece.text.length > short || next.text.length <= piece.text.length) return false;
  const block = blockOf(piece.box);
  if (closest(block, (at) => at.attributes.role === 'tab' || ((layout.names[at.index] ?? 0) & part.tabs) !== 0))
    return false;
  if (!plainBlocks.has(block.tag) || closest(block, ({ tag }) => tag === 'td' || tag === 'th')) return false;
  const named = (layout.names[piece.box.index] ?? 0) | (layout.names[block.index] ?? 0);
  const titled = (named & part.title) !== 0 || block.attributes['aria-expanded'] !== undefined;
  if (!titled && (block.tag === 'li' || block.tag === 'button' || !isAllStrong(piece))) return false;
  if (/[.!,;。！，、]$/.test(piece.text) || hasPrice(piece.text) || isMarkedAnswer(piece.text)) return false;
  if ((layout.headingLevel[next.box.index] ?? 0) > 0 || isAllStrong(next) || !/\p{L}/u.test(piece.text)) return false;
  const container = block.parent;
  return (
    container !== null &&
    (within(next.box, container) || (container.parent !== null && within(next.box, container.parent)))
  );
}

/** How far a heading reaches: to the end of the part of the page that it stands in, not of a wrapper of its own. */
function scopeOf(layout: Layout, index: number, level: number): Box | null {
  if (index === layout.mainHeading || level === 1) return null;
  const box = layout.pieces[index]?.box;
  if (!box) return null;
  let at: Box | null = blockOf(box);
  while (at && at.last - at.first <= 1) at = at.parent;
  if (level === 6 && layout.headingLevel[box.index] === 0) return at;
  return closest(at, (outer) => isEdge(layout, outer));
}

function isEdge(layout: Layout, box: Box): boolean {
  if (edges.has(box.tag) || layout.repeated[box.index] || (layout.names[box.index] ?? 0) & part.overlay) return true;
  const { role } = box.attributes;
  if (role === 'tabpanel' || role === 'region' || role === 'dialog' || role === 'complementary') return true;
  const here = layout.inside[box.index] ?? 0;
  const around = box.parent ? (layout.inside[box.parent.index] ?? 0) : 0;
  return (here & ~around & (part.crossSell | part.review | part.faq | part.ingredients)) !== 0;
}

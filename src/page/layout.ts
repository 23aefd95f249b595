import { type Contexts, contextsOf } from './contexts.ts';
import type { Box, Outline, Piece } from './outline.ts';

/** The outline with what several readers of it need, worked out once. */
export interface Layout extends Outline, Contexts {
  /** Child boxes of each box, by index. */
  readonly children: readonly (readonly Box[])[];
  /** A sibling of the same tag and class stands beside it: a card, a tile, a row. */
  readonly repeated: readonly boolean[];
  /** Level of the heading that the box is (in), 0 elsewhere. */
  readonly headingLevel: readonly number[];
  /** Characters of text in all pieces before the index. */
  readonly characters: readonly number[];
}

/** `title` is the document's: it tells which heading is the page's own. */
export function layoutOf(outline: Outline, title: string): Layout {
  const contexts = contextsOf(outline, title);
  const children: Box[][] = outline.boxes.map(() => []);
  for (const box of outline.boxes) if (box.parent) children[box.parent.index]?.push(box);
  const repeated: boolean[] = outline.boxes.map(() => false);
  for (const siblings of children) markRepeated(siblings, repeated);
  const headingLevel: number[] = [];
  for (const box of outline.boxes) {
    headingLevel.push(ownLevel(box) || (box.parent ? (headingLevel[box.parent.index] ?? 0) : 0));
  }
  const characters = [0];
  for (const piece of outline.pieces) characters.push((characters.at(-1) ?? 0) + piece.text.length);
  return { ...outline, ...contexts, children, repeated, headingLevel, characters };
}

const repeatable = new Set(['div', 'li', 'article', 'section', 'a', 'figure', 'label', 'dl']);

/** Tag and first class: what siblings of one kind share, whatever state or order the rest of the classes tell. */
export function signature(box: Box): string {
  return `${box.tag}.${box.attributes.class?.trim().split(/\s+/, 1)[0] ?? ''}`;
}

function markRepeated(siblings: readonly Box[], repeated: boolean[]): void {
  if (siblings.length < 2) return;
  const count = new Map<string, number>();
  for (const box of siblings) {
    if (!isRepeatable(box)) continue;
    const key = signature(box);
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  for (const box of siblings) {
    if (isRepeatable(box) && (count.get(signature(box)) ?? 0) > 1) repeated[box.index] = true;
  }
}

function isRepeatable(box: Box): boolean {
  return box.last > box.first && (repeatable.has(box.tag) || box.tag.includes('-'));
}

function ownLevel({ tag, attributes }: Box): number {
  if (tag.length === 2 && tag.startsWith('h') && tag >= 'h1' && tag <= 'h6') return Number(tag.charAt(1));
  if (attributes.role !== 'heading') return 0;
  const level = Number.parseInt(attributes['aria-level'] ?? '2', 10);
  return level >= 1 ? Math.min(level, 6) : 2;
}

/** Characters of text in the pieces [first, last). */
export function sizeBetween(layout: Layout, first: number, last: number): number {
  return (layout.characters[last] ?? 0) - (layout.characters[first] ?? 0);
}

export function sizeOf(layout: Layout, box: Box): number {
  return sizeBetween(layout, box.first, box.last);
}

export function piecesIn(layout: Layout, box: Box): readonly Piece[] {
  return layout.pieces.slice(box.first, box.last);
}

/** The nearest block box that holds the piece: its paragraph, cell or list item. */
export function blockOf(box: Box): Box {
  let at = box;
  while (!at.block && at.parent) at = at.parent;
  return at;
}

/** All of the piece's text is bold. */
export function isAllStrong(piece: Piece): boolean {
  const set = piece.strong.reduce((sum, [start, end]) => sum + end - start, 0);
  return set > 0 && set >= piece.text.length - piece.strong.length;
}

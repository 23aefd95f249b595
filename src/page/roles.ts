import type { Role } from '../../rules/types.ts';
import { isTrail } from './crumbs.ts';
import type { Headings } from './headings.ts';
import { looksLikeIngredients } from './ingredient-list.ts';
import { blockOf, type Layout } from './layout.ts';
import { part } from './names.ts';
import { type Box, closest, type Piece } from './outline.ts';
import type { Questions } from './questions.ts';

/** What the other readings say of one piece. */
export interface Known {
  readonly headings: Headings;
  readonly questions: Questions;
  readonly cells: ReadonlyMap<number, unknown>;
  /** Tab labels and the like, which head a panel. */
  readonly labels: ReadonlySet<number>;
}

export function roleOf(layout: Layout, index: number, piece: Piece, known: Known): Role {
  const inside = layout.inside[piece.box.index] ?? 0;
  if (inside & part.navigation) return 'navigation';
  if (inside & part.footer) return 'footer';
  if (index < layout.mainHeading && !piece.image && isTrail(piece.text)) return 'navigation';
  const heads = (known.headings.level[index] ?? 0) > 0;
  if (inside & part.review) return heads && headsSection(layout, index, piece) ? 'heading' : 'review';
  if (piece.image) return 'image';
  if (known.questions.asked.has(index)) return 'question';
  if (heads || known.labels.has(index)) return 'heading';
  if (looksLikeIngredients(piece.text)) return 'ingredients';
  if (isControl(piece.box)) return 'control';
  if (inside & part.ingredients) return 'ingredients';
  const cell = known.cells.has(index);
  const item = closest(piece.box, isItem) !== null;
  if (known.questions.answers.has(index) && !cell && (!item || inside & part.faq)) return 'answer';
  if (inside & part.howTo) return 'how-to';
  if (cell) return 'table';
  return item ? 'list' : 'description';
}

/** The heading over all reviews, not a review's own title. */
function headsSection(layout: Layout, index: number, piece: Piece): boolean {
  const reviews = closest(piece.box, (box) => {
    const around = box.parent ? (layout.inside[box.parent.index] ?? 0) : 0;
    return (around & part.review) === 0;
  });
  if (!reviews || reviews.first !== index) return false;
  const item = closest(piece.box, (box) => layout.repeated[box.index] === true);
  const many = ((layout.names[reviews.index] ?? 0) & part.many) !== 0 || reviews.tag === 'section';
  return many && (item === null || item.index <= reviews.index);
}

function isControl(box: Box): boolean {
  const block = blockOf(box);
  if (block.tag === 'button' || block.tag === 'label' || block.tag === 'legend') return true;
  return (
    closest(box, ({ tag, attributes }) => {
      return (
        tag === 'button' || attributes.role === 'button' || attributes.role === 'tab' || attributes.role === 'option'
      );
    }) !== null
  );
}

function isItem({ tag, attributes }: Box): boolean {
  return tag === 'li' || attributes.role === 'listitem';
}

/** Number of the list that each piece is an item of, by index of the piece. */
export function listsOf(layout: Layout): readonly (number | undefined)[] {
  const numbers = new Map<Box, number>();
  return layout.pieces.map(({ box }) => {
    const item = closest(box, isItem);
    const list =
      item && closest(item.parent, ({ tag, attributes }) => /^(?:ul|ol|menu)$/.test(tag) || attributes.role === 'list');
    if (!list) return undefined;
    const number = numbers.get(list) ?? numbers.size;
    numbers.set(list, number);
    return number;
  });
}

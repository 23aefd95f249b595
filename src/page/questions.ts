import type { Headings } from './headings.ts';
import { blockOf, isAllStrong, type Layout, signature } from './layout.ts';
import { part } from './names.ts';
import { type Box, closest, type Piece, within } from './outline.ts';
import { isMarkAlone, isMarkedAnswer, isMarkedQuestion, isQuestion, isTooLong } from './question-text.ts';

export interface Questions {
  readonly asked: ReadonlySet<number>;
  /** Index of the question that the piece answers, by index of the piece. */
  readonly answers: ReadonlyMap<number, number>;
}

interface Open {
  readonly piece: number;
  /** Where its answer ends at the latest. */
  readonly scope: Box | null;
  /** Pieces that may still belong to the answer. */
  left: number;
  /** Whether what answers is set in another form than what asks; null until something answers. */
  differs: boolean | null;
}

/** Questions and their answers, by markup (details, dt, headings, bold, FAQ containers) and by "Q:" and "A:". */
export function questionsOf(layout: Layout, headings: Headings): Questions {
  const asked = new Set<number>();
  const answers = new Map<number, number>();
  let open: Open | null = null;
  for (const [index, piece] of layout.pieces.entries()) {
    if (open && open.scope !== null && !within(piece.box, open.scope)) open = null;
    if (!piece.image && (layout.inside[piece.box.index] ?? 0) & part.review) continue;
    const scope: Reach | null =
      askedIn(layout, headings, index, open !== null) ?? askedAlike(layout, headings, index, open);
    if (scope) {
      asked.add(index);
      open = { piece: index, ...scope, differs: null };
    } else if (headings.level[index]) open = null;
    else if (open && !isMarkAlone(piece.text) && open.left-- > 0 && !isBar(layout, piece)) {
      answers.set(index, open.piece);
      open.differs ??= formOf(piece) !== formOf(layout.pieces[open.piece] as Piece);
    }
  }
  return { asked, answers };
}

function isBar(layout: Layout, piece: Piece): boolean {
  return ((layout.inside[piece.box.index] ?? 0) & (part.navigation | part.footer)) !== 0;
}

type Reach = { scope: Box | null; left: number };

function askedIn(layout: Layout, headings: Headings, index: number, answering: boolean): Reach | null {
  const piece = layout.pieces[index];
  if (!piece || piece.image || isBar(layout, piece)) return null;
  const { text, box } = piece;
  const block = blockOf(box);
  if (isMarkedQuestion(text) && (isQuestion(text) || !/[?？]/.test(text))) return { scope: block.parent, left: 1 };
  const named = (layout.names[box.index] ?? 0) | (layout.names[block.index] ?? 0);
  // "Is it for me? I am nineteen. – Bo": where the markup calls it a question, its last mark matters little.
  if (named & part.asked && block.first === index && !isTooLong(text))
    return { scope: faqAround(layout, box) ?? block.parent, left: 40 };
  if (!isQuestion(text) || (answering && isMarkedAnswer(text))) return null;
  const marked = layout.pieces[index - 1];
  if (marked && isMarkAlone(marked.text)) return { scope: containerOf(block), left: 1 };
  const term = closest(box, ({ tag }) => tag === 'dt');
  if (term) return { scope: closest(term, ({ tag }) => tag === 'dl'), left: 40 };
  const details = closest(box, ({ tag }) => tag === 'summary') ? closest(box, ({ tag }) => tag === 'details') : null;
  if (details) return { scope: details, left: 40 };
  const faq = faqAround(layout, box);
  if (headings.level[index]) return { scope: faq ?? sectionAround(box), left: 40 };
  if (faq && !answering) return { scope: faq, left: 40 };
  if (faq && (isAllStrong(piece) || named & (part.title | part.faq) || block.tag === 'button'))
    return { scope: faq, left: 40 };
  if (isAllStrong(piece) || block.attributes['aria-expanded'] !== undefined) return { scope: block.parent, left: 2 };
  return null;
}

/**
 * Among questions and answers, what is set in the form of the question before, its answer in another, asks as well, whatever mark
 * it ends in: "My beautician wants to inject it."
 */
function askedAlike(layout: Layout, headings: Headings, index: number, open: Open | null): Reach | null {
  const piece = layout.pieces[index];
  const before = open && layout.pieces[open.piece];
  if (!piece || !before || !open.differs || piece.image || headings.level[index]) return null;
  const faq = faqAround(layout, piece.box);
  if (!faq || formOf(piece) !== formOf(before) || isTooLong(piece.text)) return null;
  return { scope: faq, left: 40 };
}

/** What the eye takes for the form of a text: its innermost box and its block, by tag and class. */
function formOf({ box }: Piece): string {
  return `${signature(box)} ${signature(blockOf(box))}`;
}

/** The outermost box of questions and answers around. */
function faqAround(layout: Layout, box: Box): Box | null {
  return closest(box, (at) => {
    const around = at.parent ? (layout.inside[at.parent.index] ?? 0) : 0;
    return ((layout.inside[at.index] ?? 0) & part.faq) !== 0 && (around & part.faq) === 0;
  });
}

/** What holds a question set in a table's row, or else in a box of its own, with its answer. */
function containerOf(block: Box): Box | null {
  return closest(block, ({ tag }) => tag === 'table') ?? block.parent?.parent ?? null;
}

function sectionAround(box: Box): Box | null {
  return closest(box, ({ tag }) => tag === 'section' || tag === 'article' || tag === 'li' || tag === 'aside');
}

/** Where the card stands: beside the words, never over them, never clipped. */
import {
  computePosition,
  inline,
  type Middleware,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { boxInPage, inView, linesInPage } from '../look/frame-place.ts';
import type { Anchor } from './anchor.ts';

/** Pixels between words and card: the underline is in there. */
const gap = 10;
/** Pixels kept to the edge of the viewport. */
const margin = 8;
const mostHeight = 520;
/** A card is scrolled inside rather than moved away from its words, as long as this much of it can be seen. */
const goodHeight = 300;
/** A lower card shows too little to be worth its place. */
const leastHeight = 140;
/** Pixels of the card at least on either side of the pointer. */
const reach = 40;
/** The card's width and a little. */
const leastWidth = 390;
/** Words over more lines than fit here are met where the pointer is; fewer are left uncovered as a whole. */
const tallWords = 160;

/** The words as Floating UI wants them; a wrapped line is met as its own box, not as the box around both lines. */
function virtualElement(range: Range): VirtualElement {
  const context = range.startContainer.parentElement;
  return {
    getBoundingClientRect: () => boxInPage(range),
    getClientRects: () => [...linesInPage(range)],
    ...(context && { contextElement: context }),
  };
}

/** Below the words where enough of the card fits, else above them, else beside them. */
function sideFor(words: DOMRect): Placement {
  const below = window.innerHeight - words.bottom - gap - margin;
  const above = words.top - gap - margin;
  if (below >= goodHeight) return 'bottom-start';
  if (above >= goodHeight) return 'top-start';
  const beside = Math.max(words.left, window.innerWidth - words.right) - gap - margin;
  if (beside >= leastWidth) return words.left > window.innerWidth - words.right ? 'left' : 'right';
  return below >= above ? 'bottom-start' : 'top-start';
}

/** Words that wrap end far from where they began: the card comes to the pointer, so that the way to it is short. */
function towards(point: Anchor['point']): Middleware {
  return {
    name: 'towards',
    fn({ x, placement, rects }) {
      if (!point || placement === 'left' || placement === 'right') return {};
      const { width } = rects.floating;
      return { x: Math.min(Math.max(x, point.x + reach - width), point.x - reach) };
    },
  };
}

/** Moves the card to its place, with no part of it out of the viewport. */
export async function place(card: HTMLElement, { range, point }: Anchor): Promise<void> {
  const box = boxInPage(range);
  const tall = box.height > tallWords;
  const { x, y } = await computePosition(virtualElement(range), card, {
    placement: sideFor(tall && point ? new DOMRect(point.x, point.y, 0, 0) : box),
    strategy: 'fixed',
    middleware: [
      inline(tall && point ? point : {}),
      offset(gap),
      towards(point),
      shift({ padding: margin }),
      size({
        padding: margin,
        apply({ availableHeight }) {
          card.style.maxHeight = `${Math.max(leastHeight, Math.min(mostHeight, availableHeight))}px`;
        },
      }),
    ],
  });
  // Words that are scrolled out leave a pinned card at the edge where they went.
  const lowest = window.innerHeight - card.offsetHeight - margin;
  const top = inView(range) ? y : Math.max(margin, Math.min(y, lowest));
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(top)}px`;
}

/**
 * A sheet stands at the foot of the screen, or at its head where it would cover words at the foot; as high as leaves the words in
 * view, within reason.
 */
export function placeSheet(card: HTMLElement, { range }: Anchor): void {
  const { innerHeight } = window;
  const { top, bottom } = boxInPage(range);
  const [above, below] = [top - gap, innerHeight - bottom - gap];
  const least = innerHeight * 0.45;
  const atHead = below < least && above > below;
  card.removeAttribute('style');
  card.style.maxHeight = `${Math.round(Math.min(innerHeight * 0.7, Math.max(least, atHead ? above : below)))}px`;
  // Words that are scrolled out have no say in it.
  if (inView(range)) card.dataset.at = atHead ? 'head' : 'foot';
}

/** Where the card stands: beside the words, never over them, never clipped. */
import {
  computePosition,
  flip,
  inline,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** Words on the page, and the point on them to which a card should be near (where a pointer is). */
export interface Anchor {
  readonly range: Range;
  /** CSS pixels in the viewport when the card was asked for. */
  readonly point?: { readonly x: number; readonly y: number };
}

/** Pixels between words and card: the underline is in there. */
const gap = 10;
/** Pixels kept to the edge of the viewport. */
const margin = 8;
/** A lower card shows too little to be worth its place. */
const leastHeight = 140;
const mostHeight = 520;

/** The words as Floating UI wants them; a wrapped line is met as its own box, not as the box around both lines. */
function virtualElement(range: Range): VirtualElement {
  const context = range.startContainer.parentElement;
  return {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(context && { contextElement: context }),
  };
}

/** Whether any line of the words is in the viewport now. */
export function inView(range: Range): boolean {
  const { innerWidth, innerHeight } = window;
  return Array.from(range.getClientRects()).some(
    ({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  );
}

/** Moves the card to its place. Below the words where it fits, above them where not, beside them as a last resort. */
export async function place(card: HTMLElement, { range, point }: Anchor): Promise<void> {
  const placement: Placement = 'bottom-start';
  const { x, y } = await computePosition(virtualElement(range), card, {
    placement,
    strategy: 'fixed',
    middleware: [
      inline(point ?? {}),
      offset(gap),
      flip({ padding: margin, fallbackPlacements: ['top-start', 'right', 'left'] }),
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

/** Whether words can be seen on the page as it stands: nothing is opened to show them, that would change the page. */
import { boxInPage, inViewWhole, windowsAround } from '../look/frame-place.ts';

/** By its type: the elements of a frame are made by classes of that frame's own. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function elementOf({ startContainer }: Range): Element | null {
  return isElement(startContainer) ? startContainer : startContainer.parentElement;
}

/** The parent as it is drawn: out of a shadow root comes its host. */
function drawnParent(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? ('host' in root ? (root.host as Element) : null);
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Cut off by a box that a reader cannot scroll: a folded panel, a slide that is not shown. */
function cutOff(range: Range): boolean {
  const words = range.getBoundingClientRect();
  for (let element = elementOf(range); element; element = drawnParent(element)) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
    const isPage = element.localName === 'html' || element.localName === 'body';
    if (cuts && !isPage && !overlap(element.getBoundingClientRect(), words)) return true;
  }
  return false;
}

/** Whether a reader could see the words after scrolling. */
export function canBeSeen(range: Range): boolean {
  const element = elementOf(range);
  if (!element?.isConnected || range.collapsed) return false;
  if (!Array.from(range.getClientRects()).some(({ width, height }) => width > 0 && height > 0)) return false;
  if (element.checkVisibility && !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return false;
  return !cutOff(range) && windowsAround(element).every(({ frameElement }) => isDrawn(frameElement));
}

function isDrawn(frame: Element | null): boolean {
  if (!frame) return true;
  const { width, height } = frame.getBoundingClientRect();
  return width > 0 && height > 0 && frame.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Milliseconds after which a scroll that reports no end is taken to be over. */
const longestScroll = 800;

function scrollEnd(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      window.removeEventListener('scrollend', done, true);
      resolve();
    };
    const timer = setTimeout(done, longestScroll);
    window.addEventListener('scrollend', done, true);
  });
}

/** Scrolls the words into the middle of the viewport, at once where the reader asked for less motion. */
export async function bringIntoView(range: Range): Promise<void> {
  if (inViewWhole(range)) return;
  const calm = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
  const behavior = calm ? 'instant' : 'smooth';
  const ended = calm ? Promise.resolve() : scrollEnd();
  elementOf(range)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  await ended;
  // The middle of a long paragraph need not be where the words are.
  if (!inViewWhole(range)) {
    const { top } = boxInPage(range);
    window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' });
  }
}

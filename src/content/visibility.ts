/** Whether words can be seen on the page as it stands: nothing is opened to show them, that would change the page. */

function elementOf(range: Range): Element | null {
  const { startContainer } = range;
  return startContainer instanceof Element ? startContainer : startContainer.parentElement;
}

/** The parent as it is drawn: out of a shadow root comes its host. */
function drawnParent(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
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
  return !cutOff(range);
}

/** Whether all of the words are in the viewport now. */
export function isInViewport(range: Range): boolean {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  return top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth;
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
  if (isInViewport(range)) return;
  const calm = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
  const behavior = calm ? 'instant' : 'smooth';
  const ended = calm ? Promise.resolve() : scrollEnd();
  elementOf(range)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  await ended;
  // The middle of a long paragraph need not be where the words are.
  if (!isInViewport(range)) {
    const { top } = range.getBoundingClientRect();
    window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' });
  }
}

/**
 * Selectors for the elements that hold marks. A rule with `::highlight()` has the browser work out a style of its own for each
 * element that it is for, and its descendants: a rule for all of a page takes longer than everything else together.
 */
import { isElement, isShadowRoot } from './kinds.ts';

/** Among so many siblings, at most, a rule may as well be for all; among more than that, counting them is work itself. */
const fewSiblings = 6;
const mostSiblings = 3000;
/** Parents that are named where an element has no class to tell it by. */
const mostParents = 2;

/** Elements with text of the range right in them, and the one around them all; none where the page took the text away. */
export function holdersOf(range: Range): ReadonlySet<Element> {
  const { commonAncestorContainer: common, startContainer, endContainer } = range;
  const holders = new Set<Element>();
  if (range.collapsed || !common.isConnected) return holders;
  const add = (node: Node | null): void => {
    if (isElement(node)) holders.add(node);
  };
  add(startContainer.parentNode);
  add(endContainer.parentNode);
  add(common);
  // A range may stand in a root as a whole.
  const inside = isElement(common) || isShadowRoot(common) ? common.querySelectorAll('*') : [];
  for (const element of inside) if (range.intersectsNode(element)) add(element);
  return holders;
}

/** A selector, and what it hangs on besides the classes of the element: the parents whose children are counted in it. */
export interface Selector {
  readonly text: string;
  readonly counted: readonly Element[];
}

/** Makes selectors by tag, first class and place among siblings, with those of the nearest parents where there is no class. */
export function selectorMaker(): (element: Element) => Selector {
  const known = new Map<Element, Selector>();
  const make = (element: Element): Selector => {
    const counted: Element[] = [];
    const parts: string[] = [];
    let at: Element | null = element;
    for (let level = 0; at && level <= mostParents; level++) {
      const parent: Element | null = countingParent(at);
      if (parent) counted.push(parent);
      parts.unshift(compound(at) + (parent ? `:nth-child(${placeOf(at, parent, childrenOf(parent))})` : ''));
      if (firstClass(at)) break;
      at = at.parentElement;
    }
    return { text: parts.join(' > '), counted };
  };
  return (element) => {
    const selector = known.get(element) ?? make(element);
    known.set(element, selector);
    return selector;
  };
}

/**
 * Its place among its siblings. To touch each of them from here takes longer than all else that is done for a mark, so the
 * browser is asked: for the place among all nodes, from which that among elements is guessed, and whether the guess holds.
 */
function placeOf(element: Element, parent: Element, siblings: number): number {
  const matches = (place: string): boolean => Element.prototype.matches.call(element, `:nth-child(${place})`);
  const range = new Range();
  range.selectNode(element);
  const nodes: NodeList = Reflect.get(Node.prototype, 'childNodes', parent);
  const guess = Math.round((range.startOffset * siblings) / nodes.length) + 1;
  for (const place of [guess, guess - 1]) if (matches(String(place))) return place;
  let [least, most] = [1, siblings];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (matches(`-n + ${middle}`)) most = middle;
    else least = middle + 1;
  }
  return least;
}

/** Asked of the prototypes: a form's own fields may bear these names. */
function childrenOf(parent: Element): number {
  return Reflect.get(Element.prototype, 'childElementCount', parent);
}

function countingParent({ parentElement: parent }: Element): Element | null {
  const count = parent ? childrenOf(parent) : 0;
  return count > fewSiblings && count <= mostSiblings ? parent : null;
}

function compound(element: Element): string {
  const name = firstClass(element);
  return CSS.escape(element.localName) + (name ? `.${CSS.escape(name)}` : '');
}

function firstClass(element: Element): string {
  return Element.prototype.getAttribute.call(element, 'class')?.trim().split(/\s+/, 1)[0] ?? '';
}

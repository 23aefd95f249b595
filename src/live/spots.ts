import type { Address, Spot, SpotPart } from '../page/index.ts';
import type { Dom } from './dom.ts';

/** Elements before and behind an ordinal among which a text is looked for that is no longer where it was. */
const nearby = 400;

export type AnchorOf = (address: Address) => Element | null;

/** A part's text as it stands on the page now. */
interface Words {
  readonly first: Text;
  readonly from: number;
  readonly last: Text;
  readonly to: number;
}

/** The live range over the words of a spot. Null where the page no longer holds them there. */
export function rangeAt(dom: Dom, anchorOf: AnchorOf, { parts }: Spot): Range | null {
  const words = parts.map((part) => wordsOf(dom, anchorOf, part));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.includes(null)) return null;
  const owner = dom.ownerDocument(first.first);
  if (!owner || !dom.isConnected(first.first)) return null;
  const range = owner === dom.document ? dom.createRange() : owner.createRange();
  range.setStart(first.first, first.from);
  range.setEnd(last.last, last.to);
  // A line that runs through a shadow root's edge cannot be one range: the end pulls the start with it.
  return range.startContainer === first.first && range.startOffset === first.from ? range : null;
}

/** The element around the words of a spot, or the image whose text they are; null where it left the page. */
export function elementAt(dom: Dom, anchorOf: AnchorOf, { parts: [first], image }: Spot): Element | null {
  const words = first && wordsOf(dom, anchorOf, first);
  const found = words ? dom.parentNode(words.first) : image && nodeAt(dom, anchorOf, image);
  return found && isElement(dom, found) && dom.isConnected(found) ? found : null;
}

function wordsOf(dom: Dom, anchorOf: AnchorOf, part: SpotPart): Words | null {
  const { parent } = part;
  const ordinal = parent.path.at(-1) ?? -1;
  const top = nodeAt(dom, anchorOf, { ...parent, path: [...parent.path.slice(0, -1), -1] });
  if (!top) return null;
  const inside = elementsIn(dom, top);
  const there = ordinal < 0 ? top : inside[ordinal];
  const found = there ? wordsIn(dom, there, part) : null;
  if (found || ordinal < 0) return found?.words ?? null;
  for (let away = 1; away <= nearby; away++) {
    for (const element of [inside[ordinal + away], inside[ordinal - away]]) {
      const moved = element ? wordsIn(dom, element, part) : null;
      if (moved?.whole) return moved.words;
    }
  }
  return null;
}

function nodeAt(dom: Dom, anchorOf: AnchorOf, address: Address): Element | ShadowRoot | null {
  let at: Element | ShadowRoot | null = anchorOf(address);
  for (const [index, ordinal] of address.path.entries()) {
    if (index > 0) at = at && isElement(dom, at) ? dom.shadowRoot(at) : null;
    if (at && ordinal >= 0) at = elementsIn(dom, at)[ordinal] ?? null;
  }
  return at;
}

function elementsIn(dom: Dom, node: Element | ShadowRoot): ArrayLike<Element> {
  return isElement(dom, node) ? dom.elementsIn(node) : node.querySelectorAll('*');
}

function isElement(dom: Dom, node: Node): node is Element {
  return dom.nodeType(node) === 1;
}

/** The part's text among the texts right in a parent, and whether these are as long as they were; null where they say something else. */
function wordsIn(dom: Dom, parent: Node, { at, text, of }: SpotPart): { words: Words; whole: boolean } | null {
  const end = at + text.length;
  let words: Words | null = null;
  let start: Pick<Words, 'first' | 'from'> | null = null;
  let before = 0;
  for (let node = dom.firstChild(parent); node !== null; node = dom.nextSibling(node)) {
    const type = dom.nodeType(node);
    if (type !== 3 && type !== 4) continue;
    const data = dom.textContent(node);
    const after = before + data.length;
    if (after > at && before < end) {
      const [from, to] = [Math.max(at - before, 0), Math.min(end - before, data.length)];
      if (data.slice(from, to) !== text.slice(before + from - at, before + to - at)) return null;
      start ??= { first: node as Text, from };
      if (after >= end) words = { ...start, last: node as Text, to };
    }
    before = after;
  }
  return words && { words, whole: before === of };
}

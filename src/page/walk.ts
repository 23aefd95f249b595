import type { Dom } from './dom.ts';
import { shadowHostTags } from './tags.ts';

/** What is told of each node, in the order in which a reader meets it. */
export interface Visitor {
  /** False leaves the element and everything in it unread; `leave` is then not called. */
  enter(element: Element, tag: string): boolean;
  leave(): void;
  text(node: Text): void;
  shadowRoot(root: ShadowRoot): void;
}

interface Level {
  /** Next child by sibling order, or `list` for what a slot shows. */
  next: Node | null;
  readonly list: readonly Node[] | null;
  position: number;
  /** The host whose children the slots at this level show, null in the light tree. */
  readonly host: Element | null;
}

/**
 * One pass over the element's subtree without recursion, open shadow roots in place of their host's children. A slot shows
 * the children that are assigned to it, where it stands; children of a host without a slot are not shown, so not read.
 */
export function walk(dom: Dom, root: Element, visitor: Visitor): void {
  const levels: Level[] = [{ next: null, list: [root], position: 0, host: null }];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.list ? (level.list[level.position++] ?? null) : level.next;
    if (node === null) {
      levels.pop();
      if (levels.length > 0) visitor.leave();
      continue;
    }
    if (!level.list) level.next = dom.nextSibling(node);
    const type = dom.nodeType(node);
    if (type === 3 || type === 4) visitor.text(node as Text);
    if (type !== 1) continue;
    const element = node as Element;
    const tag = dom.localName(element);
    if (visitor.enter(element, tag)) levels.push(inside(dom, element, tag, level.host, visitor));
  }
}

function inside(dom: Dom, element: Element, tag: string, host: Element | null, visitor: Visitor): Level {
  const root = shadowHostTags.has(tag) || tag.includes('-') ? dom.shadowRoot(element) : null;
  if (root !== null) {
    visitor.shadowRoot(root);
    return { next: dom.firstChild(root), list: null, position: 0, host: element };
  }
  const list = tag === 'slot' && host !== null ? assigned(element) : null;
  return { next: dom.firstChild(element), list, position: 0, host };
}

/** Nodes that the slot shows; null where it shows its own children. */
function assigned(slot: Element): readonly Node[] | null {
  const nodes = (slot as HTMLSlotElement).assignedNodes();
  return nodes.length > 0 ? nodes : null;
}

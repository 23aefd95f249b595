import type { Dom } from './dom.ts';
import { declaredRoot, type Slots, shownIn } from './slots.ts';
import { shadowHostTags } from './tags.ts';

/** What is told of each node, in the order in which a reader meets it. */
export interface Visitor {
  /** False leaves the element and everything in it unread; `leave` is then not called. */
  enter(element: Element, tag: string): boolean;
  leave(): void;
  text(node: Text): void;
}

interface Level {
  readonly parent: Node;
  /** Next child by sibling order, or `list` for what a slot shows. */
  next: Node | null;
  readonly list: readonly Node[] | null;
  position: number;
  /** What the slots at this level show; null in the light tree. */
  readonly slots: Slots | null;
}

/**
 * One pass over the element's subtree without recursion, open shadow roots in place of their host's children. A slot shows
 * the children that are assigned to it, where it stands; children of a host without a slot are not shown, so not read.
 */
export class Walk {
  readonly #dom: Dom;
  readonly #visitor: Visitor;
  readonly #levels: Level[];

  constructor(dom: Dom, root: Element, visitor: Visitor) {
    this.#dom = dom;
    this.#visitor = visitor;
    this.#levels = [{ parent: root, next: null, list: [root], position: 0, slots: null }];
  }

  /** Goes on for so many nodes; false once there are no more. */
  advance(nodes: number): boolean {
    const levels = this.#levels;
    const dom = this.#dom;
    const visitor = this.#visitor;
    let left = nodes;
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
      if (left-- === 0) return true;
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
      if (visitor.enter(element, tag)) levels.push(inside(dom, element, tag, level.slots));
    }
    return false;
  }

  /** After the page had its turn: what it moved elsewhere is not followed there, or the walk might never end. */
  resume(): void {
    for (const level of this.#levels) {
      if (level.next && this.#dom.parentNode(level.next) !== level.parent) level.next = null;
    }
  }
}

function inside(dom: Dom, element: Element, tag: string, slots: Slots | null): Level {
  if (shadowHostTags.has(tag) || tag.includes('-')) {
    const root = dom.shadowRoot(element);
    if (root !== null)
      return { parent: root, next: dom.firstChild(root), list: null, position: 0, slots: { of: 'browser' } };
    const declared = declaredRoot(dom, element);
    if (declared !== null) {
      const slots: Slots = { of: 'markup', host: element };
      return { parent: declared, next: dom.firstChild(declared), list: null, position: 0, slots };
    }
  }
  const list = tag === 'slot' && slots !== null ? shownIn(dom, element, slots) : null;
  return { parent: element, next: dom.firstChild(element), list, position: 0, slots };
}

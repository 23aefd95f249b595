import { isElement, type MarkupElement, type MarkupNode, type MarkupText } from './markup.ts';
import { shownIn } from './slots.ts';

/** What is told of each node, in the order in which a reader meets it. */
export interface Visitor {
  /** False leaves the element and everything in it unread; `leave` is then not called. */
  enter(element: MarkupElement): boolean;
  leave(): void;
  text(node: MarkupText): void;
}

interface Level {
  readonly nodes: readonly MarkupNode[];
  next: number;
  /** The host whose children the slots at this level show; null in the light tree. */
  readonly host: MarkupElement | null;
}

/**
 * One pass over the tree without recursion, open shadow roots in place of their host's children. A slot shows the children
 * that are assigned to it, where it stands; children of a host without a slot are not shown, so not read.
 */
export function walk(root: MarkupElement, visitor: Visitor): void {
  const levels: Level[] = [{ nodes: [root], next: 0, host: null }];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.nodes[level.next++];
    if (node === undefined) {
      levels.pop();
      if (levels.length > 0) visitor.leave();
    } else if (!isElement(node)) visitor.text(node);
    else if (visitor.enter(node)) levels.push(levelIn(node, level.host));
  }
}

function levelIn(element: MarkupElement, host: MarkupElement | null): Level {
  const { inside } = element;
  if (inside?.tag === '') return { nodes: inside.children, next: 0, host: element };
  if (inside) return { nodes: [inside], next: 0, host: null };
  const shown = element.tag === 'slot' && host ? shownIn(element, host) : null;
  return { nodes: shown ?? element.children, next: 0, host };
}
